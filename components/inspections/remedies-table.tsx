import { type Column, DataTable } from '@/components/ui/data-table'
import { TextLink } from '@/components/ui/text-link'
import type { CivilDate } from '@/lib/civil-date'
import { inspectionTitle } from '@/lib/inspections/labels'
import type { Remedy } from '@/lib/inspections/remedies/queries'
import { remedyState } from '@/lib/inspections/rules'
import { DueText } from './due-text'
import { RemedyDialog } from './remedy-dialogs'

type Props = {
  remedies: readonly Remedy[]
  on: CivilDate
  day: string
  mayWrite: boolean
  /** Of several inspections: each row names its own. */
  namesInspection?: boolean
}

/** What is to be put right, the most urgent first; overdue is marked. */
export function RemediesTable({ remedies, on, day, mayWrite, namesInspection = false }: Props) {
  const columns: Column<Remedy>[] = [
    {
      key: 'text',
      header: 'Việc phải khắc phục',
      className: 'sm:w-[48%]',
      cell: (row) => (
        <>
          {row.text}
          {namesInspection && (
            <span className="sub">
              <TextLink href={`/inspections/${row.inspectionId}${day}`}>{inspectionTitle(row)}</TextLink>
            </span>
          )}
          {row.doneNote && remedyState(row, on) === 'done' && <span className="sub">{row.doneNote}</span>}
        </>
      ),
    },
    { key: 'subject', header: 'Của ai', cell: (row) => row.subject ?? 'Tất cả đối tượng' },
    { key: 'due', header: 'Hạn', cell: (row) => <DueText dueOn={row.dueOn} doneOn={row.doneOn} on={on} done="xong" /> },
    ...(mayWrite
      ? [{ key: 'edit', header: '', align: 'right' as const, cell: (row: Remedy) => <RemedyDialog remedy={row} /> }]
      : []),
  ]
  return (
    <DataTable caption="Việc phải khắc phục" columns={columns} rows={remedies} rowKey={({ id }) => id} footer={null} />
  )
}
