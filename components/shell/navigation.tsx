import {
  ArrowLeftRight,
  Award,
  BookText,
  ClipboardList,
  FileText,
  GraduationCap,
  House,
  type IconNode,
  Map as MapIcon,
  MessagesSquare,
  Network,
  Scale,
  ScrollText,
  Target,
  UserCog,
  Users,
  Waypoints,
} from 'lucide'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import type { Abilities, Permission } from '@/lib/permissions'
import { Mark } from './mark'
import { NavLink } from './nav-link'

type Place = { href: string; label: string; icon: IconNode; needs?: Permission }

const WORK: Place[] = [
  { href: '/', label: 'Tổng quan', icon: House },
  { href: '/people', label: 'Cán bộ', icon: Users, needs: 'people.read' },
  { href: '/organisation', label: 'Tổ chức', icon: Network, needs: 'organisation.read' },
  { href: '/movements', label: 'Quyết định, biến động', icon: ArrowLeftRight, needs: 'movements.read' },
  { href: '/opinions', label: 'Lấy ý kiến', icon: MessagesSquare, needs: 'opinions.read' },
  { href: '/planning', label: 'Quy hoạch', icon: Waypoints, needs: 'planning.read' },
  { href: '/training', label: 'Đào tạo', icon: GraduationCap, needs: 'training.read' },
  { href: '/appraisals', label: 'Đánh giá, khen thưởng', icon: Award, needs: 'appraisals.read' },
  { href: '/inspections', label: 'Kiểm tra, giám sát', icon: ClipboardList, needs: 'inspections.read' },
  { href: '/targets', label: 'Chỉ tiêu', icon: Target, needs: 'targets.read' },
  { href: '/rules', label: 'Quy định', icon: Scale, needs: 'movements.read' },
  { href: '/documents', label: 'Văn bản chỉ đạo', icon: BookText, needs: 'documents.read' },
  { href: '/reports', label: 'Báo cáo', icon: FileText, needs: 'reports.read' },
]

const SYSTEM: Place[] = [
  { href: '/places', label: 'Danh mục địa giới', icon: MapIcon, needs: 'places.read' },
  { href: '/audit', label: 'Nhật ký', icon: ScrollText, needs: 'audit.read' },
  { href: '/users', label: 'Người dùng', icon: UserCog, needs: 'users.manage' },
]

/** The places a viewer may go to. */
export const placesFor = (may: Abilities, places: Place[] = [...WORK, ...SYSTEM]) =>
  places.filter(({ needs }) => !needs || may[needs])

const links = (places: Place[]) =>
  places.map(({ href, label, icon }) => (
    <NavLink key={href} href={href}>
      <Icon of={icon} />
      {label}
    </NavLink>
  ))

export function Navigation({ may, officeName }: { may: Abilities; officeName: string }) {
  const system = placesFor(may, SYSTEM)
  return (
    <nav id="navigation" popover="auto" className="sidebar" aria-label="Chính">
      <TextLink href="/" className="brand">
        <Mark />
        <span>
          <b className="text-ink">Sổ cán bộ</b>
          {officeName}
        </span>
      </TextLink>
      {links(placesFor(may, WORK))}
      {system.length > 0 && <h2>Hệ thống</h2>}
      {links(system)}
    </nav>
  )
}
