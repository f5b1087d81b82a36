import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { FilterBar } from '@/components/ui/filter-bar'
import { NoMatch } from '@/components/ui/no-match'
import { Pagination } from '@/components/ui/pagination'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { DECISION_KINDS } from '@/lib/documents/labels'
import type { SearchParams } from '@/lib/list-state'
import type { BookRow } from '@/lib/movements/book/queries'
import { MOVEMENT_KINDS, STATES } from '@/lib/movements/labels'
import { DECISION_TONES } from './decision-tones'

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }))

const FILTERS = [
  { name: 'kind', label: 'Hình thức', options: options(MOVEMENT_KINDS) },
  { name: 'state', label: 'Tình trạng', options: options(STATES) },
  { name: 'from', label: 'Ký từ ngày', kind: 'day' as const },
  { name: 'to', label: 'đến ngày', kind: 'day' as const },
]

const SHOWN = 3

/** Who is in a decision: the first names, and how many more. */
export function peopleIn({ acts }: Pick<BookRow, 'acts'>) {
  const names = [...new Map(acts.map(({ personId, name }) => [personId, name])).values()]
  const more = names.length - SHOWN
  return `${names.slice(0, SHOWN).join(', ')}${more > 0 ? ` và ${more} người nữa` : ''}`
}

export const actsIn = ({ acts }: Pick<BookRow, 'acts'>) =>
  [...new Set(acts.map(({ kind }) => MOVEMENT_KINDS[kind]))].join(', ')

const columns = [
  {
    key: 'number',
    header: 'Số, ký hiệu',
    cell: (row: BookRow) => (
      <TextLink href={`/movements/${row.id}`}>
        {row.numberText ?? row.proposedNumber ?? `${DECISION_KINDS[row.kind]} chưa có số`}
      </TextLink>
    ),
  },
  {
    key: 'signed',
    header: 'Ngày ký',
    cell: (row: BookRow) => (row.signedOn ? formatDay(row.signedOn) : '—'),
    className: 'num',
  },
  {
    key: 'subject',
    header: 'Trích yếu',
    cell: (row: BookRow) => (
      <>
        {row.subject}
        <span className="sub">{actsIn(row)}</span>
      </>
    ),
  },
  { key: 'people', header: 'Cán bộ', cell: (row: BookRow) => peopleIn(row) },
  { key: 'body', header: 'Cơ quan ban hành', cell: (row: BookRow) => row.body, hideOnPhone: true },
  {
    key: 'state',
    header: 'Tình trạng',
    cell: (row: BookRow) => <Badge tone={DECISION_TONES[row.state]}>{STATES[row.state]}</Badge>,
  },
]

type Props = { found: { rows: BookRow[]; total: number }; params: SearchParams; page: number }

export function DecisionBook({ found, params, page }: Props) {
  return (
    <Card flush>
      <FilterBar path="/movements" params={params} search="Số quyết định, trích yếu, tên cán bộ" filters={FILTERS} />
      <DataTable
        caption="Sổ quyết định"
        columns={columns}
        rows={found.rows}
        rowKey={(row) => row.id}
        total={found.total}
        noun="văn bản"
        path="/movements"
        params={params}
        empty={<NoMatch params={params} noun="văn bản" />}
      />
      <Pagination total={found.total} page={page} path="/movements" params={params} />
    </Card>
  )
}
