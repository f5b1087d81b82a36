import { sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { inFamilyOf } from '../../organisation/scope/queries'
import { type Target, targetsOn } from '../../targets/queries'
import { type FigureScope, lastDayOf } from '../rules'

const narrower = new WeakMap<Base, Map<string, boolean>>()

/** A base for one question that is answered in several steps: what was found out for one of them holds for all. */
export function oneQuestion<C extends Base>(ctx: C): C {
  if (narrower.has(ctx)) return ctx
  const asking = { ...ctx }
  narrower.set(asking, new Map())
  return asking
}

/** Asked for a unit that the whole register lies beneath, nothing is narrowed: what belongs to no unit counts as well. */
export function widening(ctx: Base, requests: readonly { scope: FigureScope }[]) {
  const known = narrower.get(ctx) ?? new Map<string, boolean>()
  const asked = new Map(
    requests.flatMap(({ scope }) =>
      scope.unitId === undefined || known.has(keyOf(scope)) ? [] : [[keyOf(scope), scope]],
    ),
  )
  const outside = [...asked].map(
    ([key, scope]) => sql`select ${key} as key, exists (select 1 from ${unitVersions}
    where ${effectiveOn(unitVersions, lastDayOf(scope))}
    and not ${inFamilyOf(scope.unitId ?? '', unitVersions.unitId, lastDayOf(scope))}) as "isNarrower"`,
  )
  if (outside.length > 0)
    for (const { key, isNarrower } of ctx.db.all<{ key: string; isNarrower: number }>(
      sql.join(outside, sql` union all `),
    ))
      known.set(key, isNarrower === 1)
  return (scope: FigureScope): FigureScope => (known.get(keyOf(scope)) ? scope : { ...scope, unitId: undefined })
}

const keyOf = (scope: FigureScope) => `${scope.unitId} ${lastDayOf(scope)}`

/** What several figures of one question need of a day, found out once: its base is a copy that lives no longer than it. */
export function onceADay<T>(find: (ctx: Base, on: CivilDate) => T): (ctx: Base, on: CivilDate) => T {
  const found = new WeakMap<Base, Map<CivilDate, T>>()
  return (ctx, on) => {
    const known = found.get(ctx) ?? new Map<CivilDate, T>()
    const one = known.get(on) ?? find(ctx, on)
    found.set(ctx, known.set(on, one))
    return one
  }
}

export const targetsAsked: (ctx: Base, on: CivilDate) => readonly Target[] = onceADay(targetsOn)

/** A target is set for the whole register: a part of it, asked for or seen, is not measured by it. */
export const isWhole = (ctx: Base, scope: FigureScope): boolean =>
  ctx.viewer.roots === null && scope.unitId === undefined
