import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { upperFirst } from '@/lib/first-letter'
import type { RequestRow } from '@/lib/reports/collection/queries'
import { periodName } from '@/lib/reports/rules'

const COLUMNS: readonly Column<RequestRow>[] = [
  {
    key: 'period',
    header: 'Kỳ báo cáo',
    cell: (row) => (
      <>
        <TextLink href={`/reports/requests/${row.id}`}>{upperFirst(periodName(row))}</TextLink>
        {row.note && <span className="sub">{row.note}</span>}
      </>
    ),
  },
  { key: 'due', header: 'Hạn gửi', className: 'num whitespace-nowrap', cell: (row) => formatDay(row.dueOn) },
  {
    key: 'sent',
    header: 'Đơn vị',
    cell: ({ counts }) => (
      <>
        <span className="num">
          {counts.accepted + counts.sent}/{counts.total}
        </span>{' '}
        đã gửi
        <span className="sub flex flex-wrap gap-1">
          {counts.sent > 0 && <Badge tone="blue">{counts.sent} chờ xem</Badge>}
          {counts.late > 0 && <Badge tone="bad">{counts.late} quá hạn</Badge>}
        </span>
      </>
    ),
  },
]

/** Requests for reports of units, the latest due first. */
export function RequestsTable({ rows, mayAsk }: { rows: readonly RequestRow[]; mayAsk: boolean }) {
  return (
    <Card flush>
      <DataTable
        caption="Yêu cầu báo cáo"
        columns={COLUMNS}
        rows={[...rows]}
        rowKey={(row) => row.id}
        total={rows.length}
        noun="yêu cầu"
        empty={
          <Empty title="Chưa có yêu cầu báo cáo nào">
            {mayAsk ? 'Gửi yêu cầu đầu tiên ở bên cạnh.' : 'Cấp trên gửi yêu cầu thì hiện ở đây.'}
          </Empty>
        }
      />
    </Card>
  )
}
