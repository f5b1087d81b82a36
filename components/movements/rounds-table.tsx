import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { Round } from '@/lib/movements/rounds/queries'
import { formatFraction, formatNumber } from '@/lib/numbers'

/** «2/3 người»: who was moved against the plan, where there is one. */
export const movedOf = ({ moved, planned }: Round) =>
  planned === null ? formatNumber(moved) : formatFraction(moved, planned)

export function RoundsTable({ rounds }: { rounds: readonly Round[] }) {
  return (
    <Card flush>
      <DataTable
        caption="Các đợt luân chuyển"
        rows={rounds}
        rowKey={({ id }) => id}
        total={rounds.length}
        noun="đợt"
        empty={
          <Empty title="Chưa có đợt luân chuyển nào">Mở một đợt để theo dõi kế hoạch, người đã đi và nhận xét.</Empty>
        }
        columns={[
          {
            key: 'name',
            header: 'Đợt',
            cell: (round) => <TextLink href={`/movements/rounds/${round.id}`}>{round.name}</TextLink>,
          },
          {
            key: 'span',
            header: 'Thời gian',
            className: 'num',
            cell: ({ from, until }) => `${formatDay(from)}${until ? ` – ${formatDay(until)}` : ''}`,
          },
          { key: 'moved', header: 'Đã luân chuyển / kế hoạch', align: 'right', cell: movedOf },
          { key: 'reviewed', header: 'Đã nhận xét', align: 'right', cell: ({ reviewed }) => formatNumber(reviewed) },
          { key: 'basis', header: 'Căn cứ', cell: ({ basis }) => basis ?? '', hideOnPhone: true },
        ]}
      />
    </Card>
  )
}
