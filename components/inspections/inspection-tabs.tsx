import { Tabs } from '@/components/ui/tabs'

type Tab = 'inspections' | 'plans' | 'received'

type Props = { open: Tab; day: string; seesPlans: boolean }

/** What the committee inspects, what it planned, and who inspects it. */
export function InspectionTabs({ open, day, seesPlans }: Props) {
  const tabs: readonly { tab: Tab; path: string; label: string }[] = [
    { tab: 'inspections', path: '/inspections', label: 'Các cuộc kiểm tra, giám sát' },
    ...(seesPlans ? [{ tab: 'plans' as const, path: '/inspections/plans', label: 'Kế hoạch năm' }] : []),
    { tab: 'received', path: '/inspections/received', label: 'Đoàn cấp trên kiểm tra' },
  ]
  return (
    <Tabs
      label="Kiểm tra, giám sát"
      items={tabs.map(({ tab, path, label }) => ({ label, href: `${path}${day}`, current: tab === open }))}
    />
  )
}
