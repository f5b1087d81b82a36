import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { DUE_ACTIONS, DUE_KINDS } from '@/lib/movements/due/labels'
import type { DueCase } from '@/lib/movements/due/queries'
import { prepareHref } from '@/lib/movements/due/rules'
import type { Abilities } from '@/lib/permissions'

const columns = (may: Abilities) => [
  {
    key: 'person',
    header: 'Cán bộ',
    cell: (row: DueCase) => (
      <>
        <TextLink href={`/people/${row.personId}`}>{row.name}</TextLink>
        <span className="sub">{row.birthDate?.slice(0, 4)}</span>
      </>
    ),
  },
  { key: 'due', header: 'Đến hạn', cell: (row: DueCase) => formatDay(row.dueOn), className: 'num' },
  {
    key: 'kind',
    header: 'Việc',
    cell: (row: DueCase) => (
      <>
        <Badge tone={row.kind === 'retirement' ? 'warn' : 'blue'}>{DUE_KINDS[row.kind]}</Badge>
        <span className="sub">{DUE_ACTIONS[row.kind]}</span>
      </>
    ),
  },
  {
    key: 'post',
    header: 'Chức danh',
    cell: (row: DueCase) => (
      <>
        {row.postTitle}
        <span className="sub">từ {formatDay(row.from)}</span>
      </>
    ),
  },
  {
    key: 'prepare',
    header: '',
    cell: (row: DueCase) =>
      may['movements.prepare'] ? (
        <ButtonLink size="small" href={prepareHref(row)}>
          Lập quyết định
        </ButtonLink>
      ) : null,
  },
]

export function DueTable({ due, may }: { due: { rows: DueCase[]; total: number }; may: Abilities }) {
  return (
    <Card flush>
      <DataTable
        caption="Việc đến hạn"
        columns={columns(may)}
        rows={due.rows}
        rowKey={(row) => `${row.kind} ${row.personId} ${row.seatId}`}
        total={due.total}
        noun="việc"
        empty={
          <Empty title="Không có việc nào đến hạn">
            Trong thời gian này không ai đến hạn nghỉ hưu, hết nhiệm kỳ, biệt phái, luân chuyển hay chuyển đổi vị trí.
          </Empty>
        }
      />
    </Card>
  )
}
