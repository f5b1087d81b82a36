import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { type Filter, FilterBar } from '@/components/ui/filter-bar'
import { FormTable } from '@/components/ui/form-table'
import { figureHref, spellTime } from '@/lib/figures/rules'
import type { SplitQuery } from '@/lib/figures/split/input'
import { DIMENSIONS } from '@/lib/figures/split/labels'
import type { Split } from '@/lib/figures/split/queries'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { CellNames } from './cell-names'

type Props = { split: Split; query: SplitQuery; params: SearchParams }

const PATH = '/figures/movements/split'
const options = Object.entries(DIMENSIONS).map(([value, label]) => ({ value, label }))

const filtersFor = ({ unit }: Split): Filter[] => [
  { name: 'from', label: 'Từ ngày', kind: 'day' },
  { name: 'to', label: 'đến ngày', kind: 'day' },
  { name: 'unit', label: 'Đơn vị', lookup: '/api/units/search', chosen: unit },
  { name: 'rows', label: 'Dòng', options },
  { name: 'columns', label: 'Cột', options: options.filter(({ value }) => value !== 'unit') },
]

/** The movements of a period by two of their traits. */
export function MovementSplit({ split, query, params }: Props) {
  const { period, table, names } = split
  const by = `${DIMENSIONS[query.rows]} và ${DIMENSIONS[query.columns].toLocaleLowerCase('vi')}`
  return (
    <>
      <PageHeader
        title="Phân tích biến động công tác"
        subtitle={`${by}, ${spellTime(period)}`}
        crumbs={[
          { href: '/figures', label: 'Số liệu' },
          { href: figureHref('movements', query.scope), label: 'Biến động công tác' },
        ]}
      />
      <div className="grid gap-3.5">
        <Card flush>
          <FilterBar path={PATH} params={params} search={null} filters={filtersFor(split)} />
          <FormTable
            label={`Biến động công tác theo ${by.toLocaleLowerCase('vi')}`}
            head={DIMENSIONS[query.rows]}
            table={table}
            chosen={query.cell}
            hrefOf={(cell) => `${hrefWith(PATH, params, cell)}#names`}
          />
        </Card>
        {names && <CellNames names={names} unit="lượt" path={PATH} params={params} page={query.page} />}
      </div>
    </>
  )
}
