import { sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { inFamilyOf } from '../../organisation/scope/queries'
import { type Target, targetsOn } from '../../targets/queries'
import { type FigureScope, lastDayOf } from '../rules'

/** Asked for a unit that the whole register lies beneath, nothing is narrowed: what belongs to no unit counts as well. */
export function widening(ctx: Base): (scope: FigureScope) => FigureScope {
  const known = new Map<string, boolean>()
  const coversAll = (unitId: string, on: CivilDate) => {
    const outside = sql`select 1 as outside from ${unitVersions} where ${effectiveOn(unitVersions, on)}
      and not ${inFamilyOf(unitId, unitVersions.unitId, on)} limit 1`
    return ctx.db.all(outside).length === 0
  }
  return (scope) => {
    if (scope.unitId === undefined) return scope
    const key = `${scope.unitId} ${lastDayOf(scope)}`
    const isAll = known.get(key) ?? coversAll(scope.unitId, lastDayOf(scope))
    known.set(key, isAll)
    return isAll ? { ...scope, unitId: undefined } : scope
  }
}

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
