import { Badge } from '@/components/ui/badge'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Pagination } from '@/components/ui/pagination'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { upperFirst } from '@/lib/first-letter'
import type { SearchParams } from '@/lib/list-state'
import type { FoundUnit } from '@/lib/organisation/queries'
import { heirWords } from '@/lib/organisation/successions/rules'
import { covers } from '@/lib/period'
import type { HeirsOf } from './unit-tree'

const columnsOn = (on: CivilDate, day: string, heirs: HeirsOf) => [
  {
    key: 'name',
    header: 'Đơn vị',
    cell: (row: FoundUnit) => (
      <>
        <TextLink href={`/organisation/units/${row.id}${day}`}>{row.name}</TextLink>{' '}
        {!covers(row, on) && <Badge>đã kết thúc</Badge>}
        {heirs.has(row.id) && <span className="sub">{upperFirst(heirWords(heirs.get(row.id)) ?? '')}</span>}
        {row.formerNames && <span className="sub">Trước đây là {row.formerNames}</span>}
      </>
    ),
  },
  { key: 'kind', header: 'Loại hình', cell: (row: FoundUnit) => row.kindName },
  { key: 'parent', header: 'Trực thuộc', cell: (row: FoundUnit) => row.parent ?? '—' },
  { key: 'from', header: 'Tên này từ', className: 'num', cell: (row: FoundUnit) => formatDay(row.from) },
]

type Props = {
  found: { rows: FoundUnit[]; total: number }
  heirs: HeirsOf
  params: SearchParams
  page: number
  on: CivilDate
  day: string
}

export function FoundUnits({ found: { rows, total }, heirs, params, page, on, day }: Props) {
  return (
    <>
      <DataTable
        caption="Đơn vị tìm thấy"
        columns={columnsOn(on, day, heirs)}
        rows={rows}
        rowKey={(row) => row.id}
        total={total}
        noun="đơn vị"
        empty={<Empty title="Không có đơn vị nào mang tên này">Thử ít chữ hơn, hoặc gõ tên cũ của đơn vị.</Empty>}
      />
      <Pagination total={total} page={page} path="/organisation" params={params} />
    </>
  )
}
