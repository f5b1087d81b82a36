import { and, desc, eq, lte } from 'drizzle-orm'
import { unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { inScope } from '../../organisation/scope/queries'
import { figureFor } from '../catalogue'
import { type FigureScope, lastDayOf } from '../rules'

/** A figure that the viewer may ask for; what is told of the whole register alone does not exist for who sees a part of it. */
export function findFigure(ctx: Base, id: string) {
  const figure = figureFor(ctx, id)
  return figure?.isOfWhole && ctx.viewer.roots ? undefined : figure
}

/** The unit that a figure is narrowed to, as it was called on the day: null where none was asked for, nothing where there is none. */
export const findUnitAsked = (ctx: Base, scope: FigureScope) =>
  scope.unitId === undefined ? null : findUnit(ctx, scope.unitId, lastDayOf(scope))

export function findUnit(ctx: Base, unitId: string, on: CivilDate) {
  return ctx.db
    .select({ id: unitVersions.unitId, label: unitVersions.name })
    .from(unitVersions)
    .where(and(eq(unitVersions.unitId, unitId), lte(unitVersions.from, on), inScope(ctx, unitVersions.unitId, on)))
    .orderBy(desc(unitVersions.from))
    .get()
}
