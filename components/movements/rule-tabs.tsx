import { Tabs } from '@/components/ui/tabs'

export type RuleTab = 'rules' | 'overrides' | 'standards' | 'gaps' | 'management'

const TABS: readonly { tab: RuleTab; path: string; label: string }[] = [
  { tab: 'rules', path: '/rules', label: 'Quy định' },
  { tab: 'overrides', path: '/rules/overrides', label: 'Trường hợp vượt quy định' },
  { tab: 'management', path: '/rules/management', label: 'Phân cấp quản lý' },
  { tab: 'standards', path: '/standards', label: 'Tiêu chuẩn chức danh' },
  { tab: 'gaps', path: '/standards/gaps', label: 'Chưa đạt tiêu chuẩn' },
]

/** Rules and standards, and where people stand to them. */
export const RuleTabs = ({ open, day }: { open: RuleTab; day: string }) => (
  <Tabs
    label="Quy định và tiêu chuẩn"
    items={TABS.map(({ tab, path, label }) => ({ label, href: `${path}${day}`, current: tab === open }))}
  />
)
