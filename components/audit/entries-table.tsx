import { DataTable } from '@/components/ui/data-table'
import { TextLink } from '@/components/ui/text-link'
import { ACTION_NAMES } from '@/lib/audit/labels'
import type { EntryRow } from '@/lib/audit/queries'
import { formatInstant } from '@/lib/instant'
import { Actor } from './actor'
import { RecordLink } from './record-link'

const SHOWN = 3

const columns = [
  {
    key: 'at',
    header: 'Thời điểm',
    className: 'num whitespace-nowrap',
    cell: (entry: EntryRow) => <TextLink href={`/audit/${entry.hash}`}>{formatInstant(entry.at)}</TextLink>,
  },
  { key: 'who', header: 'Người thực hiện', cell: (entry: EntryRow) => <Actor entry={entry} /> },
  { key: 'action', header: 'Việc', cell: (entry: EntryRow) => ACTION_NAMES[entry.action] ?? entry.action },
  { key: 'records', header: 'Về', cell: (entry: EntryRow) => <Records entry={entry} /> },
]

function Records({ entry }: { entry: EntryRow }) {
  const named = entry.subjects.filter((subject) => subject.record)
  const shown = (named.length > 0 ? named : entry.subjects).slice(0, SHOWN)
  const rest = entry.subjects.length - shown.length
  return (
    <>
      {entry.taken}
      {shown.map(({ id, record }) => (
        <span key={id} className="block">
          <RecordLink id={id} record={record} />
        </span>
      ))}
      {rest > 0 && <TextLink href={`/audit/${entry.hash}`}>và {rest} bản ghi khác</TextLink>}
    </>
  )
}

export function EntriesTable({ rows, total }: { rows: EntryRow[]; total: number }) {
  return (
    <DataTable
      caption="Nhật ký hệ thống"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.hash}
      total={total}
      noun="lần ghi"
    />
  )
}
