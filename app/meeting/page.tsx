import { MeetingPage } from '@/components/home/meeting-page'
import { enter } from '@/lib/enter'
import { getOverview } from '@/lib/figures/home/queries'
import { asOf } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { getInstallation } from '@/lib/settings/queries'

export const metadata = { title: 'Trang họp' }

/** Stands by itself, without the navigation: it is shown on the screen of a meeting room. */
export default async function Meeting({ searchParams }: PageProps<'/meeting'>) {
  const ctx = await enter('figures.read', 'targets.read', 'movements.read', 'people.read')
  const overview = await getOverview(ctx, await asOf(searchParams, ctx.today))
  const { committeeName } = getInstallation(ctx.db)
  return <MeetingPage overview={overview} committee={committeeName} may={abilities(ctx.viewer)} />
}
