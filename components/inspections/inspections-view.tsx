import { Plus } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { NoMatch } from '@/components/ui/no-match'
import { Pagination } from '@/components/ui/pagination'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import type { InspectionFilter } from '@/lib/inspections/input'
import {
  INSPECTION_FORMS,
  INSPECTION_KINDS,
  INSPECTION_STATES,
  inspectionTitle,
  kindAndForm,
} from '@/lib/inspections/labels'
import type { HeldInspections, InspectionRow, listInspections } from '@/lib/inspections/queries'
import type { Remedy } from '@/lib/inspections/remedies/queries'
import { inspectionDays, remedyState } from '@/lib/inspections/rules'
import type { SearchParams } from '@/lib/list-state'
import { formatNumber } from '@/lib/numbers'
import type { Abilities } from '@/lib/permissions'
import { InspectionTabs } from './inspection-tabs'
import { optionsOf } from './options'
import { RemediesTable } from './remedies-table'
import { StateBadge } from './state-badge'

const PATH = '/inspections'

const number = (value: number) => (value > 0 ? formatNumber(value) : '—')

const columnsOn = (on: CivilDate, day: string): Column<InspectionRow>[] => [
  {
    key: 'topic',
    header: 'Cuộc kiểm tra, giám sát',
    className: 'sm:w-[46%]',
    cell: (row) => (
      <>
        <TextLink href={`${PATH}/${row.id}${day}`}>{inspectionTitle(row)}</TextLink>{' '}
        <StateBadge inspection={row} on={on} />
        <span className="sub">
          {[kindAndForm(row), row.leadBody, row.isOnCadreWork && 'về công tác cán bộ'].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  { key: 'from', header: 'Thời gian', sort: 'from', className: 'num', cell: inspectionDays },
  {
    key: 'concluded',
    header: 'Kết luận',
    sort: 'concludedOn',
    cell: ({ conclusionNumber, concludedOn }) =>
      concludedOn && concludedOn <= on ? (
        <>
          {conclusionNumber}
          <span className="sub num">{formatDay(concludedOn)}</span>
        </>
      ) : null,
  },
  { key: 'organisations', header: 'Tổ chức', align: 'right', cell: ({ organisations }) => number(organisations) },
  { key: 'members', header: 'Đảng viên', align: 'right', cell: ({ members }) => number(members) },
]

const filtersOf = (years: readonly number[]) => [
  { name: 'kind', label: 'Kiểm tra hay giám sát', options: optionsOf(INSPECTION_KINDS) },
  { name: 'form', label: 'Hình thức', options: optionsOf(INSPECTION_FORMS) },
  { name: 'topic', label: 'Nội dung', options: [{ value: 'cadre-work', label: 'Công tác cán bộ' }] },
  { name: 'year', label: 'Năm', options: years.map((year) => ({ value: String(year), label: String(year) })) },
  { name: 'state', label: 'Tình trạng', options: optionsOf(INSPECTION_STATES) },
]

/** Cuộc, lượt and tổ chức are three different numbers: each says what it is. */
function Held({ inspections, organisations, distinct, members }: HeldInspections) {
  return (
    <p className="px-4 pb-3 text-[14px]">
      <span className="muted">Đã kết luận</span> <b className="num">{formatNumber(inspections)}</b> cuộc ·{' '}
      <b className="num">{formatNumber(organisations)}</b> lượt tổ chức đảng (
      <b className="num">{formatNumber(distinct)}</b> tổ chức) · <b className="num">{formatNumber(members)}</b> đảng
      viên
    </p>
  )
}

type Props = {
  list: ReturnType<typeof listInspections>
  remedies: readonly Remedy[]
  years: readonly number[]
  filter: InspectionFilter
  params: SearchParams
  on: CivilDate
  day: string
  seesPlans: boolean
  may: Abilities
}

const MOST_URGENT = 6

function OpenRemedies({ remedies, on, day, may }: Pick<Props, 'remedies' | 'on' | 'day' | 'may'>) {
  const overdue = remedies.filter((row) => remedyState(row, on) === 'overdue').length
  return (
    <Card
      title={`Còn phải khắc phục: ${formatNumber(remedies.length)} việc${overdue > 0 ? `, ${formatNumber(overdue)} việc quá hạn` : ''}`}
      flush
    >
      <RemediesTable
        remedies={remedies.slice(0, MOST_URGENT)}
        on={on}
        day={day}
        mayWrite={may['inspections.write'] === true}
        namesInspection
      />
      {remedies.length > MOST_URGENT && (
        <p className="muted px-4 py-3 text-[13px]">
          Còn {formatNumber(remedies.length - MOST_URGENT)} việc có hạn về sau: xem ở trang của từng cuộc.
        </p>
      )}
    </Card>
  )
}

export function InspectionsView(props: Props) {
  const { list, remedies, years, filter, params, on, day, seesPlans, may } = props
  const { rows, total, held } = list
  const record = may['inspections.write'] && (
    <ButtonLink href={`${PATH}/new`} tone="primary" icon={<Icon of={Plus} size={16} />}>
      Ghi cuộc mới
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title="Kiểm tra, giám sát" asOf={on} actions={record || undefined} />
      <InspectionTabs open="inspections" day={day} seesPlans={seesPlans} />
      <div className="grid gap-4">
        {remedies.length > 0 && <OpenRemedies remedies={remedies} on={on} day={day} may={may} />}
        <Card flush>
          <FilterBar path={PATH} params={params} search="Nội dung, số văn bản" filters={filtersOf(years)} />
          <Held {...held} />
          <DataTable
            caption="Các cuộc kiểm tra, giám sát"
            columns={columnsOn(on, day)}
            rows={rows}
            rowKey={({ id }) => id}
            total={total}
            noun="cuộc"
            path={PATH}
            params={params}
            state={filter}
            empty={
              <NoMatch
                params={params}
                noun="cuộc"
                start={may['inspections.write'] && 'Ghi cuộc kiểm tra, giám sát đầu tiên.'}
              />
            }
          />
          <Pagination total={total} page={filter.page} path={PATH} params={params} />
        </Card>
      </div>
    </>
  )
}
