import { sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { inFamilyOf } from '../../organisation/scope/queries'
import { type Target, targetsOn } from '../../targets/queries'
import { type FigureScope, lastDayOf } from '../rules'

/** Asked for a unit that the whole register lies beneath, nothing is narrowed: what belongs to no unit counts as well. */
export function widening(ctx: Base, requests: readonly { scope: FigureScope }[]) {
  const asked = new Map(requests.flatMap(({ scope }) => (scope.unitId === undefined ? [] : [[keyOf(scope), scope]])))
  const narrower = [...asked].map(
    ([key, scope]) => sql`select ${key} as key where exists (select 1 from ${unitVersions}
    where ${effectiveOn(unitVersions, lastDayOf(scope))}
    and not ${inFamilyOf(scope.unitId ?? '', unitVersions.unitId, lastDayOf(scope))})`,
  )
  const rows = narrower.length > 0 ? ctx.db.all<{ key: string }>(sql.join(narrower, sql` union all `)) : []
  const isNarrower = new Set(rows.map(({ key }) => key))
  return (scope: FigureScope): FigureScope => (isNarrower.has(keyOf(scope)) ? scope : { ...scope, unitId: undefined })
}

const keyOf = (scope: FigureScope) => `${scope.unitId} ${lastDayOf(scope)}`

const read = new WeakMap<Base, Map<CivilDate, readonly Target[]>>()

/** The targets of a day, read once for all figures of one question: its base is a copy that lives no longer than it. */
export function targetsAsked(ctx: Base, on: CivilDate): readonly Target[] {
  const known = read.get(ctx) ?? new Map<CivilDate, readonly Target[]>()
  const found = known.get(on) ?? targetsOn(ctx, on)
  read.set(ctx, known.set(on, found))
  return found
}

/** A target is set for the whole register: a part of it, asked for or seen, is not measured by it. */
export const isWhole = (ctx: Base, scope: FigureScope): boolean =>
  ctx.viewer.roots === null && scope.unitId === undefined
