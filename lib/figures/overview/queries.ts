import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { postKinds, posts, seats, units, unitVersions } from '@/db/schema/organisation'
import { places } from '@/db/schema/places'
import { settings } from '@/db/schema/settings'
import { type CivilDate, isCivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { listDecisions } from '../../movements/book/queries'
import { listDue } from '../../movements/due/queries'
import { permissionsOf } from '../../permissions'
import { listTargets } from '../../targets/queries'
import { figureOf } from '../catalogue'
import { kept } from '../kept/queries'
import { valuesById } from '../queries'
import { type FigureScope, quartersOf } from '../rules'
import { type BoundSeat, largestGroups, type MonthSum, overviewPeriod, stackByQuarter } from './rules'

type Reading = Context<'figures.read' | 'targets.read' | 'movements.read' | 'people.read'>

const STATED = [
  'party-organisations',
  'party-committees',
  'party-cells',
  'party-members',
  'managed-cadres',
  'managed-cadres-degree',
  'managed-cadres-theory',
  'managed-cadres-women',
  'vacant-seats',
  'non-local-secretaries',
  'non-local-chairs',
  'non-local-heads',
  'training-classes',
  'training-attendances',
  'leaders-updated',
  'movements',
] as const

/** More communes than a drawing can hold are told by their rate alone. */
const MOST_SEATS_DRAWN = 60
const MOST_SERIES = 5

const DUE_SHOWN = 6

export type Overview = ReturnType<typeof overviewOf>

/** The first page of a day: figures and targets, what falls due, and what waits for the viewer. */
export const getHome = (ctx: Reading, on: CivilDate, dueWithin: number) =>
  kept(ctx, ['home', on, dueWithin], () => ({
    overview: overviewOf(ctx, on),
    due: listDue(ctx, { on, days: dueWithin, limit: DUE_SHOWN }),
    awaiting: awaiting(ctx),
  }))

/** Who registers waits for what was submitted, who prepares for the drafts. */
function awaiting(ctx: Reading) {
  const held = permissionsOf(ctx.viewer.role)
  if (held.includes('movements.register')) return listDecisions(ctx, { state: 'submitted' })
  return held.includes('movements.prepare') ? listDecisions(ctx, { state: 'draft' }) : { rows: [], total: 0 }
}

/** What is stated of a day, and how some of it divides. */
export function overviewOf(ctx: Reading, on: CivilDate) {
  const { periodFrom, unitName } = framed(ctx, on)
  const scope = overviewPeriod(on, periodFrom && isCivilDate(periodFrom) ? periodFrom : null)
  const targets = listTargets(ctx, on).filter(({ figureId }) => figureOf(figureId))
  const ids = [...new Set([...STATED, ...targets.map(({ figureId }) => figureId)])]
  const values = valuesById(ctx, ids, scope, targets)
  const value = (id: (typeof STATED)[number]) => {
    const found = values.get(id)
    if (!found) throw new Error(`The overview lacks ${id}`)
    return found
  }
  const quarters = quartersOf(scope.from, scope.until)
  const series = largestGroups(value('movements').groups, MOST_SERIES)
  const isDrawn = (value('non-local-heads').whole ?? 0) <= MOST_SEATS_DRAWN
  return {
    on,
    scope,
    unitName,
    value: Object.fromEntries(STATED.map((id) => [id, value(id)])) as Record<
      (typeof STATED)[number],
      ReturnType<typeof value>
    >,
    targets: targets.flatMap((target) => {
      const figure = values.get(target.figureId)
      return figure ? [{ ...target, figure }] : []
    }),
    boundSeats: isDrawn ? boundSeats(ctx, scope) : null,
    movements: { quarters, series, values: stackByQuarter(byMonth(ctx, 'movements', scope), quarters, series) },
  }
}

/** The first day of the office's period, and whose figures these are: the viewer's own unit, or the one at the top of the Party's tree. */
function framed(ctx: Reading, on: CivilDate): { periodFrom: string | null; unitName: string | null } {
  const [root] = ctx.viewer.roots ?? []
  const which = root ? eq(unitVersions.unitId, root) : and(isNull(unitVersions.parentId), eq(units.tree, 'party'))
  const name = ctx.db
    .select({ name: unitVersions.name })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .where(and(which, effectiveOn(unitVersions, on)))
    .orderBy(asc(unitVersions.rank))
    .limit(1)
  const set = ctx.db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'periodFrom'))
  return ctx.db.get(sql`select ${set} as "periodFrom", ${name} as "unitName"`)
}

/** How a figure over a period falls on its months and shares; the parts add up to its value. */
export function byMonth(ctx: Reading, id: string, scope: FigureScope): MonthSum[] {
  const figure = figureOf(id)
  if (!figure) throw new Error(`No such figure: ${id}`)
  return ctx.db.all<MonthSum>(sql`select substr("on", 1, 7) as month, "group", total(weight) as value
    from ${figure.relation(ctx, scope)} group by 1, 2`)
}

/** The seats behind the non-local rate, each with its commune, in the order of the communes. */
function boundSeats(ctx: Reading, scope: FigureScope): BoundSeat[] {
  const figure = figureOf('non-local-heads')
  if (!figure) return []
  return ctx.db.all<BoundSeat>(sql`select coalesce(${places.name}, ${posts.fullTitle}) as place, ${postKinds.nonLocal} as bound,
      r."group" as status, concat_ws(' · ', r.label, r.note) as holder, r.href
    from ${figure.relation(ctx, scope)} r
    join ${seats} on ${seats.id} = r.key join ${posts} on ${posts.id} = ${seats.postId}
    join ${postKinds} on ${postKinds.code} = ${posts.kind} join ${units} on ${units.id} = ${posts.unitId}
    left join ${places} on ${places.id} = ${units.placeId} order by r.rank`)
}
