import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { PrintButton } from '@/components/ui/print-button'
import type { SeatChart as Chart } from '@/lib/movements/chart/queries'
import { formatNumber } from '@/lib/numbers'
import { SeatChart } from './seat-chart'

type Props = { chart: Chart; day: string }

/** The chart of seats under its heading, as it goes on a sheet of A3. */
export function ChartPage({ chart, day }: Props) {
  const { unit, on, total, vacant, sections, isDistrict } = chart
  return (
    <div className="print-a3">
      <PageHeader
        title={`Sơ đồ chức danh: ${unit.name}`}
        subtitle={[
          `${formatNumber(total)} vị trí, khuyết ${formatNumber(vacant)}`,
          isDistrict && 'không vẽ tổ chức cơ sở đảng khác và chi bộ trực thuộc',
        ]
          .filter(Boolean)
          .join(' · ')}
        asOf={on}
        crumbs={[
          { href: `/organisation${day}`, label: 'Tổ chức' },
          { href: `/organisation/units/${unit.id}${day}`, label: unit.name },
        ]}
        actions={<PrintButton>In khổ A3</PrintButton>}
      />
      {sections.length > 0 ? (
        <SeatChart chart={chart} day={day} />
      ) : (
        <Card>
          <Empty title="Chưa có chức danh nào">Đơn vị này chưa có chức danh trong ngày đang xem.</Empty>
        </Card>
      )}
    </div>
  )
}
