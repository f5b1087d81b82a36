import { PersonName } from '@/components/people/person-name'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { formatDay } from '@/lib/civil-date'
import { formatInstant } from '@/lib/instant'
import type { Dismissed } from '@/lib/movements/due/dismissals/queries'
import { DUE_EVENTS, DUE_KINDS } from '@/lib/movements/due/labels'
import { DUE_SELECTION } from './due-table'

const columns = [
  {
    key: 'person',
    header: 'Cán bộ',
    cell: (row: Dismissed) => (
      <PersonName person={{ id: row.personId, fullName: row.name, birthDate: row.birthDate }} />
    ),
  },
  {
    key: 'task',
    header: 'Việc',
    cell: (row: Dismissed) => (
      <>
        {DUE_KINDS[row.kind]}
        <span className="sub">
          {DUE_EVENTS[row.kind].toLowerCase()} {formatDay(row.dueOn)}
        </span>
      </>
    ),
  },
  { key: 'post', header: 'Chức danh', cell: (row: Dismissed) => row.postTitle },
  { key: 'reason', header: 'Không cần, vì', cell: (row: Dismissed) => row.reason },
  {
    key: 'by',
    header: 'Người ghi',
    cell: (row: Dismissed) => (
      <>
        {row.by}
        <span className="sub num">{formatInstant(row.at)}</span>
      </>
    ),
  },
]

type Props = { rows: readonly Dismissed[]; total: number; mayPrepare: boolean }

/** The cases that need nothing: who said so, when and why. */
export function DismissedTable({ rows, total, mayPrepare }: Props) {
  return (
    <DataTable
      caption="Việc đã bỏ qua"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      total={total}
      noun="việc"
      selectable={
        mayPrepare
          ? { form: DUE_SELECTION, name: 'case', label: (row) => `${row.name}: ${DUE_KINDS[row.kind]}` }
          : undefined
      }
      empty={<Empty title="Chưa bỏ qua việc nào">Việc ghi «Không cần, vì …» chuyển sang đây và lấy lại được.</Empty>}
    />
  )
}
