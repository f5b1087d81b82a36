import type { Abilities, Permission } from '@/lib/permissions'
import type { Shortcut } from './command-palette'
import { placesFor } from './navigation'

type Needing = Shortcut & { needs: Permission }

const DEEDS: readonly Needing[] = [
  { href: '/movements/new', label: 'Lập quyết định', needs: 'movements.prepare' },
  { href: '/people/new', label: 'Thêm hồ sơ cán bộ', needs: 'people.write' },
  { href: '/training/new', label: 'Mở lớp đào tạo, bồi dưỡng', needs: 'training.write' },
  { href: '/reports', label: 'Lập báo cáo', needs: 'reports.write' },
  { href: '/inspections/new', label: 'Ghi cuộc kiểm tra, giám sát', needs: 'inspections.write' },
  { href: '/targets/new', label: 'Thêm chỉ tiêu', needs: 'targets.write' },
  { href: '/documents/new', label: 'Thêm văn bản chỉ đạo', needs: 'documents.write' },
  { href: '/users/new', label: 'Lập tài khoản', needs: 'users.manage' },
]

/** Pages that stand beneath those of the navigation. */
const CORNERS: readonly Needing[] = [
  { href: '/movements/due', label: 'Việc đến hạn', needs: 'movements.read' },
  { href: '/movements/boards', label: 'Bàn luân chuyển', needs: 'plans.try' },
  { href: '/movements/rounds', label: 'Đợt luân chuyển', needs: 'movements.read' },
  { href: '/organisation/vacancies', label: 'Chức danh khuyết và sắp khuyết', needs: 'movements.read' },
  { href: '/organisation/reorganisations', label: 'Sắp xếp tổ chức', needs: 'organisation.write' },
  { href: '/people/local', label: 'Người địa phương', needs: 'figures.read' },
  { href: '/people/proposals', label: 'Đề nghị cập nhật hồ sơ', needs: 'people.read' },
  { href: '/standards', label: 'Tiêu chuẩn chức danh', needs: 'qualifications.read' },
  { href: '/figures', label: 'Mọi số liệu', needs: 'figures.read' },
  { href: '/meeting', label: 'Trang họp', needs: 'figures.read' },
  { href: '/reports/forms', label: 'Biểu thống kê', needs: 'reports.read' },
  { href: '/reports/requests', label: 'Báo cáo của đơn vị', needs: 'reports.read' },
  { href: '/reports/templates', label: 'Mẫu văn bản', needs: 'reports.read' },
]

/** What the command palette offers before anything is looked for: what the viewer may do, and where they may go. */
export function shortcutsFor(may: Abilities): Shortcut[] {
  const allowed = (all: readonly Needing[]) => all.filter(({ needs }) => may[needs])
  return [...allowed(DEEDS), ...placesFor(may), ...allowed(CORNERS)].map(({ href, label }) => ({ href, label }))
}
