import { and, eq } from 'drizzle-orm'
import { inspectionPlans } from '@/db/schema/inspections'
import { write } from '../../write'
import type { WriteInspection } from '../commands'
import type { SetPlanInput } from './input'

/** How many rounds a year's plan has; none takes the line out. */
export function setPlan(ctx: WriteInspection, { planned, basis, ...line }: SetPlanInput) {
  return write(ctx, 'inspections.setPlan', (tx) => {
    const where = and(
      eq(inspectionPlans.year, line.year),
      eq(inspectionPlans.kind, line.kind),
      eq(inspectionPlans.form, line.form),
    )
    const known = tx.db.select().from(inspectionPlans).where(where).get()
    if (planned === 0) tx.db.delete(inspectionPlans).where(where).run()
    else if (known) tx.db.update(inspectionPlans).set({ planned, basis }).where(where).run()
    else
      tx.db
        .insert(inspectionPlans)
        .values({ ...line, planned, basis })
        .run()
    const before = known && { ...line, planned: known.planned, basis: known.basis }
    return { subjects: [], before, after: { ...line, planned, basis }, result: { year: line.year } }
  })
}
