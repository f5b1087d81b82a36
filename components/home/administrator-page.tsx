import { ScrollText, UserCog } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'

/** The administrator keeps accounts and reads the log; figures and people are not theirs to see. */
export function AdministratorPage() {
  return (
    <>
      <PageHeader title="Tổng quan" subtitle="Quản trị hệ thống không xem số liệu và hồ sơ cán bộ" />
      <div className="grid gap-3.5 sm:grid-cols-2">
        <Card title="Người dùng">
          <p className="mb-3 text-[14px] text-ink-2">
            Lập tài khoản, cấp lại mật khẩu dùng một lần, khóa tài khoản không còn dùng, đặt phạm vi đơn vị.
          </p>
          <ButtonLink href="/users" tone="primary" icon={<Icon of={UserCog} size={16} />}>
            Quản lý người dùng
          </ButtonLink>
        </Card>
        <Card title="Nhật ký">
          <p className="mb-3 text-[14px] text-ink-2">
            Ai đã làm gì, khi nào, với hồ sơ số nào; kiểm tra chuỗi nhật ký còn nguyên vẹn.
          </p>
          <ButtonLink href="/audit" icon={<Icon of={ScrollText} size={16} />}>
            Xem nhật ký
          </ButtonLink>
        </Card>
      </div>
    </>
  )
}
