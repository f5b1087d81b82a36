import { PersonName } from '@/components/people/person-name'
import { LocalBadge } from '@/components/register/local-badge'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { formatDay } from '@/lib/civil-date'
import type { ListState, SearchParams } from '@/lib/list-state'
import { HELD_BY } from '@/lib/register/labels'
import type { PeopleRow } from '@/lib/register/queries'

export const SELECTION = 'people-selection'

const none = <span className="muted">—</span>

function Name({ row }: { row: PeopleRow }) {
  const by = row.post && HELD_BY[row.post.beganBy]
  return (
    <>
      <PersonName person={row} /> {by && <Badge tone="blue">{by}</Badge>}
      {row.retiresSoon && <Badge tone="warn">sắp nghỉ hưu</Badge>}
      {row.local === 'undecided' && !row.hasHome && <Badge tone="bad">thiếu quê quán</Badge>}
      {row.local && (
        <span className="sm:hidden">
          <LocalBadge status={row.local} />
        </span>
      )}
    </>
  )
}

function Post({ row }: { row: PeopleRow }) {
  if (!row.post) return <span className="muted">Không giữ chức vụ{row.lastUnit && ` · ${row.lastUnit}`}</span>
  const others = row.posts.filter((post) => post !== row.post).map(({ fullTitle }) => fullTitle)
  return (
    <>
      {row.post.manner === 'acting' && 'Phụ trách: '}
      {row.post.fullTitle}
      {others.length > 0 && (
        <span className="muted whitespace-nowrap" title={`Kiêm ${others.join('; ')}`}>
          {' '}
          kiêm {others.length}
        </span>
      )}
    </>
  )
}

const columns = [
  { key: 'name', header: 'Họ và tên', sort: 'name', cell: (row: PeopleRow) => <Name row={row} /> },
  // A full title names its unit: a column of its own would say it twice and cost a line.
  { key: 'post', header: 'Chức vụ, đơn vị', sort: 'unit', cell: (row: PeopleRow) => <Post row={row} /> },
  {
    key: 'degree',
    header: 'Chuyên môn',
    className: 'whitespace-nowrap',
    hideOnPhone: true,
    cell: (row: PeopleRow) => row.degree ?? none,
  },
  {
    key: 'theory',
    header: 'LLCT',
    className: 'whitespace-nowrap',
    hideOnPhone: true,
    cell: (row: PeopleRow) => row.theory ?? none,
  },
  {
    key: 'since',
    header: 'Giữ chức từ',
    sort: 'since',
    className: 'num',
    hideOnPhone: true,
    cell: (row: PeopleRow) => (row.post ? formatDay(row.post.from) : none),
  },
  {
    key: 'local',
    header: 'Địa phương',
    hideOnPhone: true,
    cell: (row: PeopleRow) => (row.local ? <LocalBadge status={row.local} /> : none),
  },
]

type Props = {
  rows: PeopleRow[]
  total: number
  params: SearchParams
  state: ListState
  selectable: boolean
  isOpen: boolean
}

export function PeopleTable({ rows, total, params, state, selectable, isOpen }: Props) {
  const empty = (
    <Empty title="Không có ai phù hợp" action={isOpen ? undefined : <ButtonLink href="/people">Xem tất cả</ButtonLink>}>
      {isOpen
        ? 'Sổ chưa có hồ sơ nào trong phạm vi của tài khoản này.'
        : 'Hãy bớt điều kiện lọc hoặc tìm bằng từ khác.'}
    </Empty>
  )
  return (
    <DataTable
      caption="Cán bộ"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      total={total}
      noun="người"
      path="/people"
      params={params}
      state={state}
      selectable={selectable ? { form: SELECTION, label: (row) => row.fullName } : undefined}
      empty={empty}
    />
  )
}
