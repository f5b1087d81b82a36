import { Download } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import type { PlanningQuery } from '@/lib/appraisals/planning/input'
import { SHOWN_NAMES } from '@/lib/appraisals/planning/labels'
import type { PlanPage } from '@/lib/appraisals/planning/page/queries'
import type { Shown } from '@/lib/appraisals/planning/rules'
import { formatDay } from '@/lib/civil-date'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { lastDay } from '@/lib/period'
import type { Abilities } from '@/lib/permissions'
import { KeepAllDialog, PlanDialog, TermDialog } from './plan-dialogs'
import { PlanTiles } from './plan-tiles'
import {
  ageColumn,
  flagsColumn,
  outcomeColumn,
  PlannedTable,
  paperColumn,
  personColumn,
  postColumn,
} from './planned-table'
import { PostsTable } from './posts-table'
import { UnplannedTable } from './unplanned-table'

const PATH = '/planning'

type Props = { plan: PlanPage; query: PlanningQuery; params: SearchParams; day: string; may: Abilities }

function Actions({ plan: { terms, term, keepable, on }, params, day, may }: Props) {
  const mayWrite = day === '' && may['planning.write'] === true
  return (
    <>
      {term && may['people.export'] && (
        <ButtonLink
          href={hrefWith('/api/planning', params, { term: term.id })}
          icon={<Icon of={Download} size={16} />}
          download
        >
          Xuất danh sách
        </ButtonLink>
      )}
      {mayWrite && <TermDialog />}
      {mayWrite && term && keepable > 0 && <KeepAllDialog termId={term.id} on={on} count={keepable} />}
      {mayWrite && term && <PlanDialog terms={terms} termId={term.id} />}
    </>
  )
}

function People({ plan: { shown }, query, params, day }: Props) {
  const choices: [Shown | null, string][] = [[null, 'Tất cả'], ...(Object.entries(SHOWN_NAMES) as [Shown, string][])]
  return (
    <>
      <div className="flex px-4 py-3">
        <ChoiceLinks
          label="Chỉ hiện"
          items={choices.map(([show, label]) => ({
            href: hrefWith(PATH, params, { view: 'people', show }),
            label,
            current: query.show === show,
          }))}
        />
      </div>
      <PlannedTable
        caption="Người được quy hoạch"
        rows={shown}
        columns={[personColumn(day), postColumn(day), paperColumn, ageColumn, flagsColumn, outcomeColumn]}
        page={query.page}
        empty="Không có ai"
      />
    </>
  )
}

/** The plan of a term: in numbers, post by post, person by person, and who was taken out. */
export function PlanView(props: Props) {
  const { plan, query, params, day } = props
  const { on, terms, term, rows, posts, unplanned, shares, removed } = plan
  const hrefOf = (show: Shown | null) => hrefWith(PATH, params, { view: 'people', show })
  const totals = {
    posts: posts.length,
    unplanned: unplanned.length,
    people: plan.shown.length,
    removed: removed.length,
  }
  const views = [
    { view: 'posts', label: 'Theo chức danh', count: posts.length },
    { view: 'unplanned', label: 'Chưa có quy hoạch', count: unplanned.length },
    { view: 'people', label: 'Theo người', count: rows.length },
    { view: 'removed', label: 'Đã đưa ra', count: removed.length },
  ]
  return (
    <>
      <PageHeader
        title="Quy hoạch cán bộ"
        subtitle={term && `Nhiệm kỳ ${term.name}, ${formatDay(term.from)} – ${formatDay(lastDay(term) ?? term.from)}`}
        asOf={on}
        actions={<Actions {...props} />}
      />
      {term ? (
        <div className="grid gap-4">
          <div className="flex">
            <ChoiceLinks
              label="Nhiệm kỳ"
              items={terms.map(({ id, name }) => ({
                href: hrefWith(PATH, params, { term: id, show: null }),
                label: `Nhiệm kỳ ${name}`,
                current: id === term.id,
              }))}
            />
          </div>
          <PlanTiles rows={rows} shares={shares} hrefOf={hrefOf} />
          <Card flush>
            <Tabs
              label="Cách xem"
              items={views.map(({ view, label, count }) => ({
                href: hrefWith(PATH, params, { view, show: null }),
                ...{ label, count, current: query.view === view },
              }))}
            />
            {query.view === 'posts' && <PostsTable posts={posts} page={query.page} day={day} />}
            {query.view === 'unplanned' && (
              <UnplannedTable posts={unplanned} termId={term.id} page={query.page} day={day} />
            )}
            {query.view === 'people' && <People {...props} />}
            {query.view === 'removed' && (
              <PlannedTable
                caption="Người đã đưa ra khỏi quy hoạch"
                rows={removed}
                columns={[personColumn(day), postColumn(day), paperColumn, outcomeColumn]}
                page={query.page}
                empty="Chưa đưa ai ra khỏi quy hoạch nhiệm kỳ này"
              />
            )}
            <Pagination total={totals[query.view]} page={query.page} path={PATH} params={params} />
          </Card>
        </div>
      ) : (
        <Card>
          <Empty title="Chưa có nhiệm kỳ nào">Thêm nhiệm kỳ trước, rồi đưa người vào quy hoạch.</Empty>
        </Card>
      )}
    </>
  )
}
