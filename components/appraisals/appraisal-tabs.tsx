import { Tabs } from '@/components/ui/tabs'

type Tab = 'ratings' | 'rewards' | 'titles' | 'disciplines'

const PLACES: readonly { tab: Tab; path: string; label: string }[] = [
  { tab: 'ratings', path: '/appraisals', label: 'Xếp loại' },
  { tab: 'rewards', path: '/appraisals/rewards', label: 'Khen thưởng' },
  { tab: 'titles', path: '/appraisals/rewards?nature=title', label: 'Danh hiệu thi đua' },
  { tab: 'disciplines', path: '/appraisals/disciplines', label: 'Kỷ luật' },
]

export const AppraisalTabs = ({ open, day }: { open: Tab; day: string }) => (
  <Tabs
    label="Đánh giá, khen thưởng, kỷ luật"
    items={PLACES.map(({ tab, path, label }) => ({
      href: path.includes('?') ? `${path}${day.replace('?', '&')}` : `${path}${day}`,
      label,
      current: tab === open,
    }))}
  />
)
