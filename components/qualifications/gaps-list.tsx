import { RuleTabs } from '@/components/movements/rule-tabs'
import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { FilterBar } from '@/components/ui/filter-bar'
import { Pagination } from '@/components/ui/pagination'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { onPage, type SearchParams } from '@/lib/list-state'
import { formatNumber } from '@/lib/numbers'
import type { HolderGap } from '@/lib/qualifications/standards/checks/queries'
import { STANDARD_PARTS } from '@/lib/qualifications/standards/labels'

const PATH = '/standards/gaps'

const columnsFor = (day: string): Column<HolderGap>[] => [
  {
    key: 'person',
    header: 'Cán bộ',
    className: 'sm:w-[22%]',
    cell: (row) => (
      <>
        <TextLink href={`/people/${row.personId}?tab=standards${day.replace('?', '&')}`}>{row.name}</TextLink>
        <span className="sub num">{row.birthDate?.slice(0, 4)}</span>
      </>
    ),
  },
  {
    key: 'post',
    header: 'Chức danh',
    className: 'sm:w-[32%]',
    cell: (row) => (
      <>
        {row.title}
        <span className="sub num">từ {formatDay(row.from)}</span>
      </>
    ),
  },
  {
    key: 'gap',
    header: 'Còn thiếu',
    cell: ({ points }) => (
      <ul className="grid gap-0.5">
        {points
          .filter(({ verdict }) => verdict !== 'met')
          .map(({ part, asks, has }) => (
            <li key={part}>
              {STANDARD_PARTS[part]}: cần {asks}{' '}
              <span className="muted">({has ? `hiện ${has}` : 'hồ sơ chưa có'})</span>
            </li>
          ))}
      </ul>
    ),
  },
]

type Props = {
  found: { rows: HolderGap[]; checked: number }
  unit: { id: string; label: string } | null
  params: SearchParams
  page: number
  on: CivilDate
  day: string
}

/** Who holds a post without meeting its standard. */
export function GapsList({ found: { rows, checked }, unit, params, page, on, day }: Props) {
  return (
    <>
      <PageHeader
        title="Chưa đạt tiêu chuẩn chức danh"
        subtitle={`Đã đối chiếu ${formatNumber(checked)} lượt giữ chức danh có tiêu chuẩn`}
        asOf={on}
        crumbs={[{ href: `/rules${day}`, label: 'Quy định' }]}
      />
      <Card flush>
        <RuleTabs open="gaps" day={day} />
        <FilterBar
          path={PATH}
          params={params}
          search={null}
          filters={[{ name: 'unit', label: 'Đơn vị', lookup: '/api/units/search', chosen: unit }]}
        />
        <DataTable
          caption="Người giữ chức danh chưa đạt tiêu chuẩn"
          columns={columnsFor(day)}
          rows={onPage(rows, page)}
          rowKey={(row) => `${row.personId} ${row.seatId}`}
          total={rows.length}
          noun="lượt"
          empty={
            <Empty title="Không có ai chưa đạt">Trong phạm vi này, mọi người giữ chức danh đều đạt tiêu chuẩn.</Empty>
          }
        />
        <Pagination total={rows.length} page={page} path={PATH} params={params} />
      </Card>
    </>
  )
}
