import { Plus } from 'lucide'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { BoardRow } from '@/lib/plans/boards/queries'

export const NewBoard = () => (
  <ButtonLink href="/movements/boards/new" tone="primary" icon={<Icon of={Plus} size={16} />}>
    Lập bàn mới
  </ButtonLink>
)

const COLUMNS = [
  {
    key: 'name',
    header: 'Bàn',
    cell: (row: BoardRow) => <TextLink href={`/movements/boards/${row.id}`}>{row.name}</TextLink>,
  },
  { key: 'on', header: 'Dự kiến áp dụng', className: 'num', cell: (row: BoardRow) => formatDay(row.on) },
  { key: 'variants', header: 'Phương án', align: 'right' as const, cell: (row: BoardRow) => row.variants },
  {
    key: 'drafts',
    header: 'Dự thảo',
    cell: (row: BoardRow) => (row.drafts > 0 ? <Badge tone="blue">đã lập {row.drafts}</Badge> : '—'),
  },
  { key: 'author', header: 'Người lập', cell: (row: BoardRow) => row.author },
]

export function BoardsList({ rows }: { rows: readonly BoardRow[] }) {
  return (
    <Card flush>
      <DataTable
        caption="Các bàn luân chuyển"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ id }) => id}
        total={rows.length}
        noun="bàn"
        empty={
          <Empty title="Chưa có bàn nào" action={<NewBoard />}>
            Bàn luân chuyển bày các vị trí và người đang giữ để xếp thử: chuyển ai sang đâu, chỉ tiêu thay đổi thế nào,
            vị trí nào mở ra. Xếp thử không làm thay đổi sổ.
          </Empty>
        }
      />
    </Card>
  )
}
