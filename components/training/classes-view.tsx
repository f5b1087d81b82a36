import { Plus } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { NoMatch } from '@/components/ui/no-match'
import { Pagination } from '@/components/ui/pagination'
import { TextLink } from '@/components/ui/text-link'
import type { CivilDate } from '@/lib/civil-date'
import type { SearchParams } from '@/lib/list-state'
import { formatNumber } from '@/lib/numbers'
import type { Abilities } from '@/lib/permissions'
import type { ClassFilter } from '@/lib/training/input'
import { CLASS_STATES } from '@/lib/training/labels'
import type { ClassRow, HeldClasses, TrainingVocabulary } from '@/lib/training/queries'
import { classDays } from '@/lib/training/rules'
import { StateBadge } from './state-badge'

const PATH = '/training'

const columnsOn = (on: CivilDate, day: string) => [
  {
    key: 'title',
    header: 'Lớp',
    sort: 'title',
    cell: (row: ClassRow) => (
      <>
        <TextLink href={`${PATH}/${row.id}${day}`}>{row.title}</TextLink> <StateBadge held={row} on={on} />
        <span className="sub">
          {[row.kindName, row.organiser, row.isOnline && 'trực tuyến'].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  { key: 'audiences', header: 'Đối tượng', cell: (row: ClassRow) => <span className="small">{row.audiences}</span> },
  {
    key: 'days',
    header: 'Thời gian',
    sort: 'closesOn',
    className: 'num whitespace-nowrap',
    cell: (row: ClassRow) => classDays(row),
  },
  {
    key: 'counted',
    header: 'Lượt',
    sort: 'counted',
    align: 'right' as const,
    cell: (row: ClassRow) => (row.cancelledReason === null ? formatNumber(row.counted) : '—'),
  },
]

function filtersOf({ kinds, audiences, organisers }: TrainingVocabulary) {
  const options = (words: readonly { code: string; name: string }[]) =>
    words.map(({ code, name }) => ({ value: code, label: name }))
  return [
    { name: 'kind', label: 'Loại lớp', options: options(kinds), multiple: true },
    { name: 'audience', label: 'Đối tượng', options: options(audiences), multiple: true },
    { name: 'from', label: 'Bế giảng từ', kind: 'day' as const },
    { name: 'to', label: 'đến', kind: 'day' as const },
    {
      name: 'state',
      label: 'Tình trạng',
      options: Object.entries(CLASS_STATES).map(([value, label]) => ({ value, label })),
      more: true,
    },
    {
      name: 'organiser',
      label: 'Đơn vị mở',
      options: organisers.map((organiser) => ({ value: organiser, label: organiser })),
      more: true,
    },
  ]
}

/** Lớp, lượt and người are three different numbers: each says what it is. */
function Held({ classes, counted, people }: HeldClasses) {
  return (
    <p className="px-4 pb-3 text-[14px]">
      <span className="muted">Đã bế giảng</span> <b className="num">{formatNumber(classes)}</b> lớp ·{' '}
      <b className="num">{formatNumber(counted)}</b> lượt học viên ·{' '}
      <span title="Mỗi người có tên và có mặt được tính một lần; học viên chỉ báo số lượng không tách được thành người">
        <b className="num">{formatNumber(people)}</b> người có tên
      </span>
    </p>
  )
}

type Props = {
  list: { rows: ClassRow[]; total: number }
  held: HeldClasses
  filter: ClassFilter
  vocabulary: TrainingVocabulary
  params: SearchParams
  on: CivilDate
  day: string
  may: Abilities
}

export function ClassesView({ list: { rows, total }, held, filter, vocabulary, params, on, day, may }: Props) {
  const open = may['training.write'] && (
    <ButtonLink href={`${PATH}/new`} tone="primary" icon={<Icon of={Plus} size={16} />}>
      Mở lớp
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title="Đào tạo, bồi dưỡng" asOf={on} actions={open || undefined} />
      <Card flush>
        <FilterBar path={PATH} params={params} search="Tên lớp, đơn vị mở" filters={filtersOf(vocabulary)} />
        <Held {...held} />
        <DataTable
          caption="Các lớp đào tạo, bồi dưỡng"
          columns={columnsOn(on, day)}
          rows={rows}
          rowKey={({ id }) => id}
          total={total}
          noun="lớp"
          path={PATH}
          params={params}
          state={filter}
          empty={
            <NoMatch
              params={params}
              noun="lớp"
              start={may['training.write'] && 'Mở lớp đầu tiên để gọi học viên và điểm danh.'}
            />
          }
        />
        <Pagination total={total} page={filter.page} path={PATH} params={params} />
      </Card>
    </>
  )
}
