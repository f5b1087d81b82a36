import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import type { UnplannedPost } from '@/lib/appraisals/planning/posts/queries'
import { onPage } from '@/lib/list-state'
import { planHref } from './planned-table'

type Props = { posts: readonly UnplannedPost[]; termId: string; page: number; day: string }

/** Posts that nobody is planned for in the term: each opens its own plan, where somebody is taken in. */
export function UnplannedTable({ posts, termId, page, day }: Props) {
  return (
    <DataTable
      caption="Chức danh chưa có ai trong quy hoạch"
      columns={[
        {
          key: 'post',
          header: 'Chức danh',
          className: 'sm:w-[50%]',
          cell: ({ id, title, unitName }) => (
            <>
              <TextLink href={planHref(id, termId, day)}>{title}</TextLink>
              <span className="sub">{unitName}</span>
            </>
          ),
        },
        {
          key: 'holders',
          header: 'Đang giữ',
          cell: ({ holders }) => holders ?? <span className="muted">khuyết</span>,
        },
      ]}
      rows={onPage(posts, page)}
      rowKey={({ id }) => id}
      total={posts.length}
      noun="chức danh"
      empty={<Empty title="Chức danh nào cũng có người trong quy hoạch" />}
    />
  )
}
