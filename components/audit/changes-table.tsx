import { DataTable } from '@/components/ui/data-table'
import type { RecordName } from '@/lib/audit/records/queries'
import type { FieldChange } from '@/lib/audit/rules'
import { fieldName } from '@/lib/audit/values/labels'
import { EntryValue } from './entry-value'

const MOST = 200

type Props = { changes: readonly FieldChange[]; names: ReadonlyMap<string, RecordName> }

export function ChangesTable({ changes, names }: Props) {
  const value = (side: 'before' | 'after') => (change: FieldChange) => (
    <EntryValue field={change.path.at(-1) ?? ''} value={change[side]} names={names} />
  )
  const columns = [
    { key: 'field', header: 'Mục', cell: (change: FieldChange) => fieldName(change.path) },
    { key: 'before', header: 'Trước', cell: value('before') },
    { key: 'after', header: 'Sau', cell: value('after') },
  ]
  const shown = changes.filter((change) => change.path.join('.') !== 'id')
  return (
    <DataTable
      caption="Giá trị cũ và mới"
      columns={columns}
      rows={shown.slice(0, MOST)}
      rowKey={(change) => change.path.join('.')}
      footer={shown.length > MOST ? `Và ${shown.length - MOST} mục khác` : null}
      empty="Lần ghi này không đổi giá trị nào của bản ghi."
    />
  )
}
