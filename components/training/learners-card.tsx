import type { ReactNode } from 'react'
import { PersonName } from '@/components/people/person-name'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { FilterBar } from '@/components/ui/filter-bar'
import { Pagination } from '@/components/ui/pagination'
import type { SearchParams } from '@/lib/list-state'
import type { ClassFacts } from '@/lib/training/facts/queries'
import type { Learner } from '@/lib/training/learners/queries'
import { LearnerDialog } from './learner-dialog'

type Titles = ReadonlyMap<string, string>

const columnsOf = (titles: Titles, sessions: number, hasAudiences: boolean, mayWrite: boolean) => [
  {
    key: 'name',
    header: 'Học viên',
    cell: (row: Learner) =>
      row.personId ? (
        <PersonName person={{ id: row.personId, fullName: row.name, birthDate: row.birthDate }} />
      ) : (
        row.name
      ),
  },
  {
    key: 'post',
    header: 'Chức vụ, đơn vị',
    cell: (row: Learner) => (row.personId && titles.get(row.personId)) || row.note || <span className="muted">—</span>,
  },
  ...(hasAudiences
    ? [
        {
          key: 'audience',
          header: 'Đối tượng',
          hideOnPhone: true,
          cell: (row: Learner) => <span className="small">{row.audienceName}</span>,
        },
      ]
    : []),
  {
    key: 'present',
    header: 'Có mặt',
    align: 'right' as const,
    className: 'whitespace-nowrap',
    cell: (row: Learner) => (sessions > 0 ? `${row.present}/${sessions} buổi` : '—'),
  },
  {
    key: 'result',
    header: 'Kết quả',
    className: 'whitespace-nowrap',
    cell: (row: Learner) => row.result ?? <span className="muted">—</span>,
  },
  ...(mayWrite
    ? [
        {
          key: 'edit',
          header: '',
          align: 'right' as const,
          cell: (row: Learner) => <LearnerDialog enrolmentId={row.id} name={row.name} result={row.result} />,
        },
      ]
    : []),
]

type Props = { facts: ClassFacts; params: SearchParams; page: number; actions?: ReactNode; mayWrite: boolean }

/** Learners by name, with the posts they held on the first day. */
export function LearnersCard({ facts, params, page, actions, mayWrite }: Props) {
  const { found, lines, sessions, titles, learners } = facts
  const { rows, total } = learners
  const path = `/training/${found.id}`
  const isNarrowed = Boolean(params.q || params.line)
  return (
    <Card title="Học viên ghi tên" actions={actions} id="learners" flush>
      {(total > 0 || isNarrowed) && (
        <FilterBar
          path={path}
          params={params}
          search="Tên học viên"
          filters={
            lines.length > 1
              ? [
                  {
                    name: 'line',
                    label: 'Đối tượng',
                    options: lines.map(({ id, audienceName }) => ({ value: id, label: audienceName })),
                  },
                ]
              : []
          }
        />
      )}
      <DataTable
        caption="Học viên ghi tên"
        columns={columnsOf(titles, sessions.length, lines.length > 1 && !params.line, mayWrite)}
        rows={rows}
        rowKey={({ id }) => id}
        total={total}
        noun="học viên"
        empty={
          <Empty title={isNarrowed ? 'Không có học viên nào khớp' : 'Chưa ghi tên học viên nào'}>
            {isNarrowed
              ? 'Bỏ bớt điều kiện lọc.'
              : 'Ghi tên từng người, thêm theo chức danh, hoặc ghi số báo cáo ở bảng đối tượng.'}
          </Empty>
        }
      />
      <Pagination total={total} page={page} path={path} params={params} />
    </Card>
  )
}
