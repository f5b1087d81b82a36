import { Card } from '@/components/ui/card'
import { ColumnChart } from '@/components/ui/column-chart'
import { Empty } from '@/components/ui/empty'
import { formatDay } from '@/lib/civil-date'
import type { Overview } from '@/lib/figures/overview/queries'
import { figureHref } from '@/lib/figures/rules'
import { formatNumber } from '@/lib/numbers'

/** Movements by quarter and kind; the columns add up to the number in the title. */
export function MovementsCard({ overview: { value, scope, movements } }: { overview: Overview }) {
  const total = value.movements.value ?? 0
  const { quarters, series, values } = movements
  return (
    <Card
      title="Biến động theo quý"
      more={{ href: figureHref('movements', scope), label: `${formatNumber(total)} lượt` }}
    >
      {total === 0 ? (
        <Empty title="Không có số liệu">Không có biến động nào trong kỳ.</Empty>
      ) : (
        <ColumnChart
          label={`Biến động theo quý, cộng ${formatNumber(total)} lượt`}
          series={series.map(({ label }) => label)}
          columns={quarters.map(({ label, from, until }, at) => ({
            label,
            title: `Từ ${formatDay(from)} đến ${formatDay(until)}`,
            values: values[at] ?? [],
            href: figureHref('movements', { from, until }),
          }))}
        />
      )}
    </Card>
  )
}
