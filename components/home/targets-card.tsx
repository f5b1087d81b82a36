import { TargetsTable } from '@/components/figures/targets-table'
import { Card } from '@/components/ui/card'
import type { Overview } from '@/lib/figures/overview/queries'
import { isShort } from '@/lib/figures/targets/rules'
import { countInProse } from '@/lib/numbers'

/** What is short of its target. */
export function TargetsCard({ overview: { targets, on } }: { overview: Overview }) {
  const short = targets.filter(isShort)
  const measured = targets.filter(({ standing }) => standing !== null)
  return (
    <Card
      title="Chỉ tiêu chưa đạt"
      more={{ href: `/targets?asOf=${on}`, label: `Tất cả ${targets.length} chỉ tiêu` }}
      flush
    >
      {short.length > 0 ? (
        <TargetsTable targets={short} scope={{ on }} bare />
      ) : (
        <p className="px-4 pb-4 text-[14px] text-ink-2">
          {targets.length === 0
            ? 'Chưa theo dõi chỉ tiêu nào trong ngày này.'
            : measured.length === 0
              ? 'Chỉ tiêu được tính chung cho toàn cấp ủy, không tính riêng cho đơn vị.'
              : `Không có. Cả ${countInProse(measured.length)} chỉ tiêu đang theo dõi đã đạt hoặc vượt mức phải đạt.`}
        </p>
      )}
    </Card>
  )
}
