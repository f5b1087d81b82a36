import { FilePlus2 } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { ChoiceLinks } from '@/components/ui/choice-links'
import type { Column } from '@/components/ui/data-table'
import { Definitions } from '@/components/ui/definitions'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import type { PostPlanPage } from '@/lib/appraisals/planning/page/queries'
import type { PlannedPost } from '@/lib/appraisals/planning/posts/queries'
import type { Planned } from '@/lib/appraisals/planning/queries'
import { decisionAddress, reasonFor } from '@/lib/appraisals/planning/rules'
import { formatDay } from '@/lib/civil-date'
import { hrefWith } from '@/lib/list-state'
import { formatNumber } from '@/lib/numbers'
import type { Abilities } from '@/lib/permissions'
import { DropDialog, PlanDialog } from './plan-dialogs'
import { ageColumn, flagsColumn, outcomeColumn, PlannedTable, paperColumn, personColumn } from './planned-table'
import { ReviewDialog } from './review-dialog'

type Props = { plan: PostPlanPage; day: string; may: Abilities }

function Holders({ post, day }: { post: PlannedPost; day: string }) {
  if (post.seats.length === 0) return 'không còn vị trí nào'
  return (
    <ul className="grid gap-0.5">
      {post.seats.map(({ seatId, holder, holderId, since }) => (
        <li key={seatId}>
          {holderId ? (
            <>
              <TextLink href={`/people/${holderId}${day}`}>{holder}</TextLink>{' '}
              {since && <span className="muted num">từ {formatDay(since)}</span>}
            </>
          ) : (
            <span className="muted">{since ? 'có người giữ' : 'còn khuyết'}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What may be done about somebody planned: the year's review, and the decision that the plan was made for. */
const actionsColumn = ({ plan: { on, post }, may }: Props): Column<Planned> => ({
  key: 'do',
  header: '',
  cell: (row) => (
    <div className="flex flex-wrap justify-end gap-2">
      {may['movements.prepare'] && !row.appointment && !row.isHolder && (
        <ButtonLink
          size="small"
          href={decisionAddress(row.personId, post.isElected, post.seats)}
          icon={<Icon of={FilePlus2} size={14} />}
        >
          Lập quyết định
        </ButtonLink>
      )}
      <ReviewDialog plannedId={row.id} name={row.name} title={row.title} on={on} reason={reasonFor(row.flags)} />
      <DropDialog plannedId={row.id} name={row.name} />
    </div>
  ),
})

/** The plan of one post for a term: who, what stands in the way, what came of it, what is to be done. */
export function PostPlanView(props: Props) {
  const { plan, day, may } = props
  const { post, term, terms, rows, removed, most, on } = plan
  const mayWrite = day === '' && may['planning.write'] === true
  const path = `/planning/${post.id}`
  const asOf = day ? on : null
  return (
    <>
      <PageHeader
        title={`Quy hoạch ${post.title}`}
        subtitle={post.unitName}
        asOf={on}
        crumbs={[{ href: hrefWith('/planning', {}, { term: term?.id ?? null, asOf }), label: 'Quy hoạch cán bộ' }]}
        actions={mayWrite && term ? <PlanDialog terms={terms} termId={term.id} postId={post.id} /> : undefined}
      />
      <div className="grid gap-4">
        <div className="flex">
          <ChoiceLinks
            label="Nhiệm kỳ"
            items={terms.map(({ id, name }) => ({
              href: hrefWith(path, {}, { term: id, asOf }),
              label: `Nhiệm kỳ ${name}`,
              current: id === term?.id,
            }))}
          />
        </div>
        {most !== null && rows.length > most && (
          <Callout tone="warn" title={`Quá ${most} người cho một chức danh.`}>
            Đang có {formatNumber(rows.length)} người trong quy hoạch.
          </Callout>
        )}
        <Card>
          <Definitions
            items={[
              {
                term: 'Chức danh',
                value: <TextLink href={`/organisation/posts/${post.id}${day}`}>{post.title}</TextLink>,
              },
              { term: 'Đang giữ', value: <Holders post={post} day={day} /> },
            ]}
          />
        </Card>
        <Card title={`Trong quy hoạch: ${formatNumber(rows.length)} người`} flush>
          <PlannedTable
            caption="Người trong quy hoạch"
            rows={rows}
            columns={[
              personColumn(day),
              paperColumn,
              ageColumn,
              flagsColumn,
              outcomeColumn,
              ...(mayWrite ? [actionsColumn(props)] : []),
            ]}
            empty="Chưa có ai được quy hoạch cho chức danh này trong nhiệm kỳ"
          />
        </Card>
        {removed.length > 0 && (
          <Card title="Đã đưa ra khỏi quy hoạch" flush>
            <PlannedTable
              caption="Người đã đưa ra khỏi quy hoạch"
              rows={removed}
              columns={[personColumn(day), paperColumn, outcomeColumn]}
              empty=""
            />
          </Card>
        )}
      </div>
    </>
  )
}
