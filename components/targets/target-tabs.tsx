import { Tabs } from '@/components/ui/tabs'

const TABS = [
  { tab: 'targets', path: '/targets', label: 'Chỉ tiêu' },
  { tab: 'sets', path: '/targets/sets', label: 'Bộ tiêu chuẩn' },
] as const

/** Targets of documents, and the standards that units are held against. */
export const TargetTabs = ({ open, day }: { open: (typeof TABS)[number]['tab']; day: string }) => (
  <Tabs
    label="Chỉ tiêu, tiêu chuẩn"
    items={TABS.map(({ tab, path, label }) => ({ label, href: `${path}${day}`, current: tab === open }))}
  />
)
