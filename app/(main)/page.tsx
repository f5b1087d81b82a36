import { AdministratorPage } from '@/components/home/administrator-page'
import { OverviewPage } from '@/components/home/overview-page'
import { type Context, grant } from '@/lib/context'
import { enter } from '@/lib/enter'
import { DUE_WITHIN, getHome } from '@/lib/figures/home/queries'
import { asOf } from '@/lib/list-state'
import { type Abilities, abilities } from '@/lib/permissions'
import { listBoards } from '@/lib/plans/boards/queries'
import { listReportTasks } from '@/lib/reports/collection/queries'
import { listLatest } from '@/lib/reports/queries'

export const metadata = { title: 'Tổng quan' }

const MOST = 5

/** What each acts on besides decisions: who writes reports has those under way, a leader what was put before them. */
const before = (ctx: Context<'reports.read'>, may: Abilities) => ({
  reports: { ...listReportTasks(ctx), drafts: may['reports.write'] ? listLatest(ctx, 'draft', MOST) : [] },
  leading:
    may['plans.try'] && !may['reports.write']
      ? { boards: listBoards(grant(ctx, 'plans.try')).slice(0, MOST), issued: listLatest(ctx, 'issued', MOST) }
      : null,
})

export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const anyone = await enter()
  const may = abilities(anyone.viewer)
  if (!may['figures.read']) return <AdministratorPage />
  const ctx = grant(anyone, 'figures.read', 'targets.read', 'movements.read', 'people.read', 'reports.read')
  const on = await asOf(searchParams, ctx.today)
  const home = await getHome(ctx, on)
  return <OverviewPage home={home} days={DUE_WITHIN} may={may} isToday={on === ctx.today} before={before(ctx, may)} />
}
