import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import { inspectionPlans, inspections } from '@/db/schema/inspections'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { PLANNED_FORMS } from '../rules'

/** Rounds of the year's plan that were concluded by a day. */
export const doneBy = (on: CivilDate) =>
  sql<number>`(select count(*) from ${inspections} where ${and(
    eq(inspections.planYear, inspectionPlans.year),
    eq(inspections.kind, inspectionPlans.kind),
    eq(inspections.form, inspectionPlans.form),
    isNull(inspections.cancelledReason),
    lte(inspections.concludedOn, on),
  )})`

export type PlanLine = ReturnType<typeof listPlans>[number]

/** The committee's plans, the latest year first: planned and done. Who sees some units alone sees none. */
export function listPlans(ctx: Context<'inspections.read'>, on: CivilDate = ctx.today) {
  if (ctx.viewer.roots !== null) return []
  const place = (line: { kind: string; form: string }) =>
    PLANNED_FORMS.findIndex(({ kind, form }) => kind === line.kind && form === line.form)
  return ctx.db
    .select({
      id: inspectionPlans.id,
      year: inspectionPlans.year,
      kind: inspectionPlans.kind,
      form: inspectionPlans.form,
      planned: inspectionPlans.planned,
      basis: inspectionPlans.basis,
      done: doneBy(on),
    })
    .from(inspectionPlans)
    .all()
    .sort((a, b) => b.year - a.year || place(a) - place(b))
}
