import { isMissed, TargetsTable } from '@/components/figures/targets-table'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import type { Overview } from '@/lib/figures/overview/queries'

/** What is short of its target. */
export function TargetsCard({ overview: { targets, on } }: { overview: Overview }) {
  const isNone = targets.length === 0
  return (
    <Card
      title="Chỉ tiêu chưa đạt"
      more={{ href: `/targets?asOf=${on}`, label: `Tất cả ${targets.length} chỉ tiêu` }}
      flush
    >
      <TargetsTable
        targets={targets.filter(isMissed)}
        scope={{ on }}
        bare
        empty={
          <Empty title={isNone ? 'Chưa theo dõi chỉ tiêu nào' : 'Không có chỉ tiêu nào chưa đạt'}>
            {!isNone && `Cả ${targets.length} chỉ tiêu đang theo dõi đã đạt hoặc vượt mức phải đạt.`}
          </Empty>
        }
      />
    </Card>
  )
}
