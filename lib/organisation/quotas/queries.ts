import { and, asc, eq } from 'drizzle-orm'
import { seatQuotas } from '@/db/schema/organisation'
import type { Context } from '../../context'
import { inScope } from '../scope/queries'

/** All that was ever set for a unit, in the order of its days, for reading together with other tables. */
export const quotasOf = (unitId: string) => ({
  of: seatQuotas,
  where: eq(seatQuotas.unitId, unitId),
  orderBy: seatQuotas.from,
})

/** What was set for a unit, seats of one kind or of all; nothing for those who may not see it. */
export const listQuotas = (ctx: Context<'organisation.read'>, unitId: string) =>
  ctx.db
    .select()
    .from(seatQuotas)
    .where(and(eq(seatQuotas.unitId, unitId), inScope(ctx, seatQuotas.unitId)))
    .orderBy(asc(seatQuotas.from))
    .all()

export const findQuota = (ctx: Context<'organisation.read'>, quotaId: string) =>
  ctx.db
    .select()
    .from(seatQuotas)
    .where(and(eq(seatQuotas.id, quotaId), inScope(ctx, seatQuotas.unitId)))
    .get()
