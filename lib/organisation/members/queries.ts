import { and, desc, eq, lte } from 'drizzle-orm'
import { memberCounts } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { inScope } from '../scope/queries'

/** As many as a page shows. */
export const COUNTS_SHOWN = 60

/** The reports of a unit up to a day, the latest first, for reading together with other tables. */
export const memberCountsOf = (unitId: string, on: CivilDate) => ({
  of: memberCounts,
  where: and(eq(memberCounts.unitId, unitId), lte(memberCounts.on, on)),
  orderBy: desc(memberCounts.on),
})

export type MemberCount = ReturnType<typeof listMemberCounts>[number]

/** What an organisation reported up to a day, the latest first. */
export function listMemberCounts(ctx: Context<'organisation.read'>, unitId: string, on: CivilDate = ctx.today) {
  const { where, orderBy } = memberCountsOf(unitId, on)
  return ctx.db
    .select({ on: memberCounts.on, official: memberCounts.official, probationary: memberCounts.probationary })
    .from(memberCounts)
    .where(and(where, inScope(ctx, memberCounts.unitId, on)))
    .orderBy(orderBy)
    .limit(COUNTS_SHOWN)
    .all()
}
