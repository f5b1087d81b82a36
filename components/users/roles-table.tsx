import { ROLE_NAMES, type Role } from '@/lib/permissions'

const WORK: Record<Role, string> = {
  administrator: 'Quản lý tài khoản, danh mục, nhật ký; không xem hồ sơ cán bộ',
  head: 'Xem và làm mọi việc: kiểm tra, trình, vào sổ quyết định đã ký, phát hành báo cáo',
  officer: 'Cập nhật hồ sơ, soạn quyết định, mở lớp, lập báo cáo',
  'unit-officer': 'Chỉ xem người của đơn vị mình, đề nghị cập nhật hồ sơ, báo cáo số đảng viên',
  inspector: 'Xem hồ sơ, nhật ký và các giá trị đã thay đổi',
  leader: 'Xem tổng quan, danh sách, báo cáo',
}

/** What each role is for, in one line. */
export function RolesTable() {
  return (
    <dl className="grid gap-x-4 gap-y-1 text-[14px] sm:grid-cols-[200px_minmax(0,1fr)]">
      {Object.entries(WORK).map(([role, work]) => (
        <div key={role} className="contents">
          <dt className="font-semibold">{ROLE_NAMES[role as Role]}</dt>
          <dd className="mb-1 text-ink-2">{work}</dd>
        </div>
      ))}
    </dl>
  )
}
