import type { ReactNode } from 'react'
import { PersonName } from '@/components/people/person-name'
import { PageHeader } from '@/components/shell/page-header'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Tabs } from '@/components/ui/tabs'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { formatInstant } from '@/lib/instant'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { LOCAL_SHOWN, LOCAL_STATUS_NAMES, type LocalShown, type LocalStatus } from '@/lib/movements/local/labels'
import type { BoundHolder } from '@/lib/movements/local/queries'
import { DetermineForm } from './determine-form'
import { LocalBadge } from './local-badge'

const columns: Column<BoundHolder>[] = [
  {
    key: 'name',
    header: 'Họ và tên',
    className: 'sm:w-[19%]',
    cell: (row) => <PersonName person={{ id: row.personId, fullName: row.fullName, birthDate: row.birthDate }} />,
  },
  {
    key: 'post',
    header: 'Chức vụ',
    className: 'sm:w-[25%]',
    cell: (row) => (
      <>
        {row.title}
        <span className="sub">từ {formatDay(row.from)}</span>
      </>
    ),
  },
  {
    key: 'home',
    header: 'Quê quán',
    className: 'sm:w-[24%]',
    cell: (row) => row.homePlaceText ?? row.homePlace ?? <span className="muted">chưa có</span>,
  },
  {
    key: 'status',
    header: 'Địa phương',
    cell: (row) => (
      <>
        <LocalBadge status={row.status} />
        <span className="sub">
          {row.basis
            ? `Đã xác định: ${row.basis}`
            : row.status === 'undecided'
              ? 'Quê quán chưa đủ rõ'
              : 'Theo quê quán'}
        </span>
        {row.decidedAt && (
          <span className="sub">
            {row.decidedBy ?? 'Ghi khi nhập dữ liệu'}, {formatInstant(row.decidedAt)}
          </span>
        )}
        {row.changedOn && <Badge tone="warn">Đơn vị đổi từ {formatDay(row.changedOn)}, xác định lại</Badge>}
      </>
    ),
  },
]

const determining: Column<BoundHolder> = {
  key: 'determine',
  header: <span className="sr-only">Xác định</span>,
  cell: (row) => <DetermineForm person={row} status={row.status} suggested={row.suggested} basis={row.basis} />,
}

type Props = {
  holders: BoundHolder[]
  /** The numbers above the names. */
  summary: ReactNode
  shown: LocalShown | null
  params: SearchParams
  on: CivilDate
  /** Determinations are made for those who hold the post today. */
  mayDetermine: boolean
}

export function LocalList({ holders, summary, shown, params, on, mayDetermine }: Props) {
  const rows = shown ? holders.filter(isShown[shown]) : holders
  const tabs = LOCAL_SHOWN.map((wanted) => ({
    label: TAB_NAMES[wanted],
    href: hrefWith('/people/local', params, { status: wanted }),
    count: holders.filter(isShown[wanted]).length,
    current: shown === wanted,
  }))
  const all = {
    label: 'Tất cả',
    href: hrefWith('/people/local', params, { status: null }),
    count: holders.length,
    current: shown === null,
  }
  return (
    <>
      <PageHeader
        title="Người địa phương"
        subtitle="Những người giữ chức vụ phải bố trí không là người địa phương"
        asOf={on}
        crumbs={[{ href: '/people', label: 'Cán bộ' }]}
      />
      {summary}
      <Card flush>
        <Tabs label="Kết quả" items={[all, ...tabs]} />
        <DataTable
          caption="Người giữ chức vụ phải bố trí không là người địa phương"
          columns={mayDetermine ? [...columns, determining] : columns}
          rows={rows}
          rowKey={(row) => `${row.personId} ${row.seatId}`}
          total={rows.length}
          noun="người"
          empty={<Empty title="Không có ai">{EMPTY}</Empty>}
        />
      </Card>
    </>
  )
}

const holdsStatus = (wanted: LocalStatus) => (holder: BoundHolder) => holder.status === wanted

const isShown: Record<LocalShown, (holder: BoundHolder) => boolean> = {
  again: ({ changedOn }) => changedOn !== null,
  undecided: holdsStatus('undecided'),
  local: holdsStatus('local'),
  'non-local': holdsStatus('non-local'),
}

const TAB_NAMES: Record<LocalShown, string> = { ...LOCAL_STATUS_NAMES, again: 'Cần xác định lại' }

const EMPTY = 'Trong phạm vi này, vào ngày này, không có ai thuộc nhóm đang xem.'
