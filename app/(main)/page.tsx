import { AdministratorPage } from '@/components/home/administrator-page'
import { OverviewPage } from '@/components/home/overview-page'
import { grant } from '@/lib/context'
import { enter } from '@/lib/enter'
import { DUE_WITHIN, getHome } from '@/lib/figures/home/queries'
import { asOf } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { listReportTasks } from '@/lib/reports/collection/queries'

export const metadata = { title: 'Tổng quan' }

export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const anyone = await enter()
  const may = abilities(anyone.viewer)
  if (!may['figures.read']) return <AdministratorPage />
  const ctx = grant(anyone, 'figures.read', 'targets.read', 'movements.read', 'people.read', 'reports.read')
  const on = await asOf(searchParams, ctx.today)
  const home = await getHome(ctx, on)
  return (
    <OverviewPage home={home} days={DUE_WITHIN} may={may} isToday={on === ctx.today} reports={listReportTasks(ctx)} />
  )
}
