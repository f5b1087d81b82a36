import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { FilterBar } from '@/components/ui/filter-bar'
import { Pagination } from '@/components/ui/pagination'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { formatNumber } from '@/lib/numbers'
import { lastDay } from '@/lib/period'
import { PLACE_LEVELS, SHARES } from '@/lib/places/labels'
import type { PlaceRow } from '@/lib/places/queries'

const PATH = '/places'
const SHOWN = 6

const levels = Object.entries(PLACE_LEVELS).map(([value, label]) => ({ value, label }))

/** The first kin by name, and how many more. */
function Kin({ kin }: { kin: PlaceRow['became'] }) {
  if (kin.length === 0) return <span className="muted">—</span>
  const more = kin.length - SHOWN
  return (
    <>
      {kin.slice(0, SHOWN).map(({ id, fullName, share }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <TextLink href={`${PATH}?id=${encodeURIComponent(id)}`}>{fullName}</TextLink>
          {SHARES[share] && <span className="muted"> ({SHARES[share]})</span>}
        </span>
      ))}
      {more > 0 && <span className="muted"> và {more} đơn vị nữa</span>}
    </>
  )
}

const columnsFor = (params: SearchParams) => [
  {
    key: 'name',
    header: 'Đơn vị hành chính',
    cell: (row: PlaceRow) => (
      <>
        <b>{row.fullName}</b> {row.until && <Badge>đến {formatDay(lastDay(row) ?? row.until)}</Badge>}
        {row.above && <span className="sub">{row.above}</span>}
        {row.legalBasis && <span className="sub">Theo {row.legalBasis}</span>}
      </>
    ),
  },
  { key: 'code', header: 'Mã', className: 'num', cell: (row: PlaceRow) => row.code },
  {
    key: 'parts',
    header: 'Gồm',
    className: 'num whitespace-nowrap',
    cell: (row: PlaceRow) =>
      row.parts > 0 ? (
        <TextLink href={hrefWith(PATH, {}, { within: row.id, on: params.on ? String(params.on) : null })}>
          {formatNumber(row.parts)} đơn vị
        </TextLink>
      ) : null,
  },
  { key: 'became', header: 'Nay là', cell: (row: PlaceRow) => <Kin kin={row.became} /> },
  { key: 'was', header: 'Trước đây là', cell: (row: PlaceRow) => <Kin kin={row.was} /> },
]

type Props = {
  found: { rows: PlaceRow[]; total: number }
  params: SearchParams
  page: number
  /** The place whose parts are listed. */
  within: { id: string; fullName: string } | null
}

/** The catalogue of administrative units, old and new, each with what it became and what it was. */
export function PlacesList({ found: { rows, total }, params, page, within }: Props) {
  return (
    <Card flush>
      <FilterBar
        path={PATH}
        params={params}
        search="Tên, mã; thêm huyện, tỉnh để thu hẹp"
        filters={[
          { name: 'level', label: 'Cấp', options: levels },
          { name: 'on', label: 'Có hiệu lực ngày', kind: 'day' },
          {
            name: 'within',
            label: 'Thuộc',
            lookup: '/api/places/search',
            chosen: within && { id: within.id, label: within.fullName },
          },
        ]}
      />
      <DataTable
        caption="Danh mục đơn vị hành chính"
        columns={columnsFor(params)}
        rows={rows}
        rowKey={({ id }) => id}
        total={total}
        noun="đơn vị"
        empty={<Empty title="Không có đơn vị nào khớp">Thử ít chữ hơn, hoặc bỏ bớt điều kiện lọc.</Empty>}
      />
      <Pagination total={total} page={page} path={PATH} params={params} />
    </Card>
  )
}
