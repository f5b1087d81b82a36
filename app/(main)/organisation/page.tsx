import { OrganisationView } from '@/components/organisation/organisation-view'
import type { Tree } from '@/db/schema/organisation'
import { grant } from '@/lib/context'
import { enter } from '@/lib/enter'
import { asOf, dayQuery, listState, one } from '@/lib/list-state'
import { countHeldByUnit } from '@/lib/movements/holders/queries'
import { listUnitsNamed, listUnitTree } from '@/lib/organisation/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Tổ chức' }

export default async function OrganisationPage({ searchParams }: PageProps<'/organisation'>) {
  const ctx = await enter('organisation.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const [may, state] = [abilities(ctx.viewer), listState(params, ['name'])]
  return (
    <OrganisationView
      units={state.q ? [] : listUnitTree(ctx, on)}
      held={may['movements.read'] ? countHeldByUnit(grant(ctx, 'organisation.read', 'movements.read'), on) : null}
      found={state.q ? listUnitsNamed(ctx, state, on) : null}
      tree={(one(params, 'tree') ?? 'party') as Tree}
      params={params}
      page={state.page}
      on={on}
      day={dayQuery(on, ctx.today)}
      may={may}
    />
  )
}
