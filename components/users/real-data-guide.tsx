import type { ReactNode } from 'react'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import type { Abilities } from '@/lib/permissions'
import { RolesTable } from './roles-table'

type Props = { isDemonstration: boolean; may: Abilities }

/** How to leave the demonstration behind, on one page. */
export function RealDataGuide({ isDemonstration, may }: Props) {
  return (
    <div className="grid max-w-[860px] gap-4">
      {isDemonstration ? (
        <Callout tone="warn" title="Đây là dữ liệu trình diễn.">
          Mọi người, quyết định và con số ở đây đều là giả định. Dữ liệu thật nằm ở một thư mục khác, bắt đầu từ trang
          trắng; hai bên không lẫn vào nhau, và dữ liệu trình diễn vẫn mở lại được khi cần tập dùng.
        </Callout>
      ) : (
        <Callout tone="good" title="Hệ thống đang chạy trên dữ liệu thật.">
          Ba bước đầu đã xong; các bước sau làm dần, theo thứ tự dưới đây.
        </Callout>
      )}
      <Card>
        <ol className="grid gap-6">
          <Step number={1} title="Dừng hệ thống đang chạy">
            <p>
              Ở cửa sổ đã khởi động hệ thống, nhấn <kbd>Ctrl</kbd> + <kbd>C</kbd>.
            </p>
          </Step>
          <Step number={2} title="Khởi động lại với một thư mục trống">
            <p>Chọn nơi để dữ liệu thật, nên là ổ đĩa được sao lưu hằng ngày. Trên Linux hoặc macOS:</p>
            <Command>DATA_DIR=/srv/so-can-bo DEMO=0 npm start</Command>
            <p>Trên Windows (PowerShell):</p>
            <Command>{`$env:DATA_DIR="D:\\so-can-bo"; $env:DEMO="0"; npm start`}</Command>
            <p>
              Những lần sau chỉ cần đúng <code>DATA_DIR</code> ấy. Toàn bộ dữ liệu, bản chụp văn bản và khóa của hệ
              thống nằm trong thư mục này, không ở nơi nào khác.
            </p>
          </Step>
          <Step number={3} title="Thiết lập lần đầu bằng mã dùng một lần">
            <p>
              Cửa sổ khởi động hiện địa chỉ và một mã dùng một lần. Mở địa chỉ, nhập mã, rồi ghi tên cấp ủy, tên cơ
              quan, địa danh (dùng cho tiêu đề và thể thức văn bản) và đặt mật khẩu cho người quản trị đầu tiên.
            </p>
          </Step>
          <Step number={4} title="Lập tài khoản">
            <p>
              Người quản trị vào {place(may['users.manage'], '/users', 'Người dùng')} lập tài khoản cho từng người, chọn
              vai trò và phạm vi đơn vị; hệ thống hiện mật khẩu dùng một lần để trao tận tay. Người quản trị không xem
              được hồ sơ cán bộ, nên việc nhập liệu là của Ban Tổ chức.
            </p>
            <RolesTable />
          </Step>
          <Step number={5} title="Dựng cây tổ chức">
            <p>
              Trưởng ban hoặc chuyên viên vào {place(may['organisation.read'], '/organisation', 'Tổ chức')} lập các đơn
              vị từ trên xuống: cấp ủy, tổ chức cơ sở đảng, cơ quan chính quyền. Xã, phường, thị trấn chọn từ{' '}
              {place(may['places.read'], '/places', 'danh mục địa giới')} có sẵn, nên tên và mã luôn đúng; mỗi đơn vị có
              căn cứ và ngày bắt đầu. Sau đó ghi chức danh, số vị trí và diện quản lý của từng đơn vị.
            </p>
          </Step>
          <Step number={6} title="Nhập hồ sơ và chức vụ đang giữ">
            <p>
              Vào {place(may['people.read'], '/people', 'Cán bộ')} lập hồ sơ, bắt đầu từ những người thuộc diện cấp ủy
              mình quản lý. Chức vụ đang giữ được ghi bằng quyết định gần nhất ở{' '}
              {place(may['movements.read'], '/movements', 'Quyết định, biến động')}: số, ngày ký, người ký. Từ đó hệ
              thống tự biết ai đang giữ chức vụ nào, từ ngày nào, và việc gì sắp đến hạn.
            </p>
          </Step>
          <Step number={7} title="Đối chiếu rồi dùng chính thức">
            <p>
              Mở {place(may['figures.read'], '/', 'Tổng quan')}, so các con số với báo cáo gần nhất; mỗi con số mở ra
              được danh sách để tìm chỗ lệch. Trước khi mở cho máy khác trong cơ quan dùng, đọc mục «Mở ra mạng cơ quan»
              trong tệp README đi kèm.
            </p>
          </Step>
        </ol>
      </Card>
    </div>
  )
}

const place = (isOpen: true | undefined, href: string, label: string) =>
  isOpen ? <TextLink href={href}>«{label}»</TextLink> : `«${label}»`

const Command = ({ children }: { children: string }) => (
  <pre className="whitespace-pre-wrap break-words rounded-control border border-line bg-page px-3 py-2 text-[13.5px]">
    <code>{children}</code>
  </pre>
)

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[34px_minmax(0,1fr)] gap-x-3">
      <span className="num grid h-[28px] w-[28px] place-items-center rounded-full bg-blue-soft text-[14px] font-semibold text-blue-dark">
        {number}
      </span>
      <div className="grid gap-2">
        <h2 className="pt-[3px]">{title}</h2>
        {children}
      </div>
    </li>
  )
}
