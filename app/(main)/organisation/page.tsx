import { OrganisationView } from '@/components/organisation/organisation-view'
import { grant } from '@/lib/context'
import { enter } from '@/lib/enter'
import { asOf, dayQuery, listState } from '@/lib/list-state'
import { countHeldByUnit } from '@/lib/movements/holders/queries'
import { listUnitsNamed, listUnitTree } from '@/lib/organisation/queries'
import { shownIds } from '@/lib/organisation/rules'
import { listHeirs } from '@/lib/organisation/successions/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Tổ chức' }

export default async function OrganisationPage({ searchParams }: PageProps<'/organisation'>) {
  const ctx = await enter('organisation.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const [may, state] = [abilities(ctx.viewer), listState(params, ['name'])]
  const units = state.q ? [] : listUnitTree(ctx, on)
  const found = state.q ? listUnitsNamed(ctx, state, on) : null
  const past = found?.rows ?? (on < ctx.today ? units : [])
  const reading = may['movements.read'] ? grant(ctx, 'organisation.read', 'movements.read') : null
  return (
    <OrganisationView
      units={units}
      held={reading && countHeldByUnit(reading, on, shownIds(units))}
      heirs={listHeirs(
        ctx,
        past.map(({ id }) => id),
      )}
      found={found}
      params={params}
      page={state.page}
      on={on}
      day={dayQuery(on, ctx.today)}
      may={may}
    />
  )
}
