import { and, desc, eq, lte } from 'drizzle-orm'
import { memberCounts } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { inScope } from '../scope/queries'

/** The rows of a unit that its page reads together with other tables. */
export const memberCountsOf = (unitId: string, on: CivilDate) => ({
  of: memberCounts,
  where: and(eq(memberCounts.unitId, unitId), lte(memberCounts.on, on)),
  orderBy: desc(memberCounts.on),
})

export type MemberCount = ReturnType<typeof listMemberCounts>[number]

/** What an organisation reported up to a day, the latest first. */
export const listMemberCounts = (ctx: Context<'organisation.read'>, unitId: string, on: CivilDate = ctx.today) =>
  ctx.db
    .select({ on: memberCounts.on, official: memberCounts.official, probationary: memberCounts.probationary })
    .from(memberCounts)
    .where(and(eq(memberCounts.unitId, unitId), lte(memberCounts.on, on), inScope(ctx, memberCounts.unitId, on)))
    .orderBy(desc(memberCounts.on))
    .limit(60)
    .all()
