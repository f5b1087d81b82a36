import { Plus } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { NoMatch } from '@/components/ui/no-match'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { DOCUMENT_STATES, documentName, GOVERNING_KINDS } from '@/lib/documents/governing/labels'
import type { ListedDocument, listDocuments } from '@/lib/documents/governing/queries'
import type { SearchParams } from '@/lib/list-state'
import { lastDay } from '@/lib/period'
import type { Abilities } from '@/lib/permissions'
import { DocumentBadge } from './document-badge'

const PATH = '/documents'

/** «18/08/2022 – 07/10/2025», «từ 16/07/2020»; a paper without a first day says nothing. */
function validity({ from, until }: ListedDocument): string {
  if (!from) return until ? `đến ${formatDay(until)}` : ''
  const last = lastDay({ from, until })
  return last ? `${formatDay(from)} – ${formatDay(last)}` : `từ ${formatDay(from)}`
}

const columnsOn = (on: CivilDate, day: string): Column<ListedDocument>[] => [
  {
    key: 'name',
    header: 'Văn bản',
    className: 'sm:w-[50%]',
    cell: (row) => (
      <>
        <TextLink href={`${PATH}/${row.id}${day}`}>{documentName(row)}</TextLink>{' '}
        <DocumentBadge document={row} on={on} /> {row.isUnverified && <Badge tone="warn">chưa kiểm chứng</Badge>}
        {row.number !== '' && <span className="sub">{row.title}</span>}
      </>
    ),
  },
  { key: 'issuer', header: 'Cơ quan ban hành', cell: ({ issuer }) => issuer },
  {
    key: 'signedOn',
    header: 'Ngày ký',
    className: 'num whitespace-nowrap',
    cell: ({ signedOn }) => signedOn && formatDay(signedOn),
  },
  {
    key: 'validity',
    header: 'Hiệu lực',
    cell: (row) =>
      (validity(row) || row.replacedBy) && (
        <>
          <span className="num whitespace-nowrap">{validity(row)}</span>
          {row.replacedBy && <span className="sub">thay bằng {row.replacedBy}</span>}
        </>
      ),
  },
]

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }))

const FILTERS = [
  { name: 'kind', label: 'Loại văn bản', options: options(GOVERNING_KINDS) },
  { name: 'state', label: 'Hiệu lực', options: options(DOCUMENT_STATES) },
]

type Props = {
  list: ReturnType<typeof listDocuments>
  params: SearchParams
  on: CivilDate
  day: string
  may: Abilities
}

/** The papers that cadre work rests on, the latest first. */
export function DocumentsView({ list: { rows, total }, params, on, day, may }: Props) {
  const add = may['documents.write'] && (
    <ButtonLink href={`${PATH}/new`} tone="primary" icon={<Icon of={Plus} size={16} />}>
      Thêm văn bản
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title="Văn bản chỉ đạo" asOf={on} actions={add || undefined} />
      <Card flush>
        <FilterBar path={PATH} params={params} search="Số, trích yếu, cơ quan ban hành" filters={FILTERS} />
        <DataTable
          caption="Văn bản chỉ đạo"
          columns={columnsOn(on, day)}
          rows={rows}
          rowKey={({ id }) => id}
          total={total}
          noun="văn bản"
          empty={
            <NoMatch
              params={params}
              noun="văn bản"
              start={may['documents.write'] && 'Thêm văn bản chỉ đạo đầu tiên.'}
            />
          }
        />
      </Card>
    </>
  )
}
