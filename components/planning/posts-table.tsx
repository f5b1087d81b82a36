import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import type { Planned } from '@/lib/appraisals/planning/queries'
import type { PlannedPostGroup } from '@/lib/appraisals/planning/rules'
import { onPage } from '@/lib/list-state'
import { planHref } from './planned-table'

type Group = PlannedPostGroup<Planned>

function Name({ row, day }: { row: Planned; day: string }) {
  return (
    <li>
      <TextLink href={`/people/${row.personId}?tab=planning${day.replace('?', '&')}`}>{row.name}</TextLink>{' '}
      <span className="muted num">{row.birthDate?.slice(0, 4)}</span>{' '}
      {row.appointment && <Badge tone="good">đã bổ nhiệm</Badge>}{' '}
      {row.flags.length > 0 && (
        <Badge tone="warn" title={row.flags.map(({ message }) => message).join(' ')}>
          phải xem xét
        </Badge>
      )}
    </li>
  )
}

const columnsFor = (day: string): Column<Group>[] => [
  {
    key: 'post',
    header: 'Chức danh',
    className: 'sm:w-[38%]',
    cell: ({ title, postId, rows: [first] }) => (
      <>
        <TextLink href={planHref(postId, first?.termId ?? '', day)}>{title}</TextLink>
        <span className="sub">{first?.unitName}</span>
      </>
    ),
  },
  {
    key: 'people',
    header: 'Cán bộ',
    cell: ({ rows }) => (
      <ul className="grid gap-1">
        {rows.map((row) => (
          <Name key={row.id} row={row} day={day} />
        ))}
      </ul>
    ),
  },
  {
    key: 'count',
    header: 'Số người',
    align: 'right',
    className: 'num',
    cell: ({ rows, most }) => (
      <>
        {rows.length}
        {most !== null && rows.length > most && (
          <>
            {' '}
            <Badge tone="warn">quá {most}</Badge>
          </>
        )}
      </>
    ),
  },
]

/** The plan of a term post by post, in the official order. */
export function PostsTable({ posts, page, day }: { posts: readonly Group[]; page: number; day: string }) {
  return (
    <DataTable
      caption="Quy hoạch theo chức danh"
      columns={columnsFor(day)}
      rows={onPage(posts, page)}
      rowKey={({ postId }) => postId}
      total={posts.length}
      noun="chức danh"
      empty={<Empty title="Nhiệm kỳ này chưa có quy hoạch">Đưa người vào quy hoạch theo văn bản phê duyệt.</Empty>}
    />
  )
}
