import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { postKinds, posts, seats, units, unitVersions } from '@/db/schema/organisation'
import { places } from '@/db/schema/places'
import { settings } from '@/db/schema/settings'
import { type CivilDate, isCivilDate } from '../../civil-date'
import type { Base, Context } from '../../context'
import { openProposals } from '../../proposals/queries'
import { listTargets } from '../../targets/queries'
import { figureOf } from '../catalogue'
import { figureValues } from '../queries'
import { asLookedAt, type FigureScope, lastDayOf, quartersOf } from '../rules'
import { figureIds } from '../targets/queries'
import { measure } from '../targets/rules'
import { type BoundSeat, largestGroups, overviewPeriod, stackByQuarter } from './rules'

type Reading = Context<'figures.read' | 'targets.read'>

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

export type Overview = ReturnType<typeof overviewOf>

/** What is stated of a day, and how some of it divides. */
export function overviewOf(ctx: Reading, on: CivilDate) {
  const { scope, unitName, proposals } = frameOf(ctx, on)
  const targets = listTargets(ctx, on)
  const ids = [...new Set([...STATED, ...figureIds(targets)])]
  const requests = ids.map((id) => ({ id, scope, byMonth: id === 'movements' }))
  const values = new Map(figureValues(ctx, requests, { targets }).map((figure) => [figure.id, figure]))
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
    proposals,
    value: Object.fromEntries(STATED.map((id) => [id, value(id)])) as Record<
      (typeof STATED)[number],
      ReturnType<typeof value>
    >,
    targets: measure(targets, values, { on, isWhole: ctx.viewer.roots === null }),
    boundSeats: isDrawn ? boundSeats(ctx, scope) : null,
    movements: { quarters, series, values: stackByQuarter(value('movements').months ?? [], quarters, series) },
  }
}

/**
 * The period that the office reports on, whose figures these are (the viewer's own unit, or the one at the top of the
 * Party's tree), and how many proposals wait for the viewer.
 */
export function frameOf(ctx: Base, on: CivilDate) {
  const { roots } = ctx.viewer
  const isTop = and(isNull(unitVersions.parentId), eq(units.tree, 'party'))
  const name = ctx.db
    .select({ name: unitVersions.name })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .where(and(roots ? inArray(unitVersions.unitId, [...roots]) : isTop, effectiveOn(unitVersions, on)))
    .orderBy(desc(eq(units.tree, 'party')), asc(unitVersions.rank))
    .limit(1)
  const set = ctx.db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'periodFrom'))
  const { periodFrom, unitName, proposals } = ctx.db.get<{
    periodFrom: string | null
    unitName: string | null
    proposals: number
  }>(sql`select ${set} as "periodFrom", ${name} as "unitName", ${openProposals(ctx)} as proposals`)
  return { unitName, proposals, scope: overviewPeriod(on, periodFrom && isCivilDate(periodFrom) ? periodFrom : null) }
}

/** The seats behind the non-local rate, each with its commune, in the order of the communes. */
function boundSeats(ctx: Reading, scope: FigureScope): BoundSeat[] {
  const figure = figureOf('non-local-heads')
  if (!figure) return []
  const rows = ctx.db.all<BoundSeat>(sql`select coalesce(${places.name}, ${posts.fullTitle}) as place,
      ${postKinds.nonLocal} as bound, r."group" as status, concat_ws(' · ', r.label, r.note) as holder, r.href
    from ${figure.relation(ctx, scope)} r
    join ${seats} on ${seats.id} = r.key join ${posts} on ${posts.id} = ${seats.postId}
    join ${postKinds} on ${postKinds.code} = ${posts.kind} join ${units} on ${units.id} = ${posts.unitId}
    left join ${places} on ${places.id} = ${units.placeId} order by r.rank`)
  return rows.map((row) => ({ ...row, href: asLookedAt(row.href, lastDayOf(scope), ctx.today) }))
}
