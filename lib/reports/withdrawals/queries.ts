import { eq } from 'drizzle-orm'
import { reportWithdrawals } from '@/db/schema/reports'
import { users } from '@/db/schema/users'
import type { Context } from '../../context'

/** The taking back of an issued report, with who recorded it. */
export const findWithdrawal = (ctx: Context<'reports.read'>, reportId: string) =>
  ctx.db
    .select({
      on: reportWithdrawals.on,
      reason: reportWithdrawals.reason,
      paper: reportWithdrawals.paper,
      recordedAt: reportWithdrawals.recordedAt,
      by: users.displayName,
    })
    .from(reportWithdrawals)
    .leftJoin(users, eq(users.id, reportWithdrawals.recordedBy))
    .where(eq(reportWithdrawals.reportId, reportId))
    .get()

export type Withdrawal = NonNullable<ReturnType<typeof findWithdrawal>>
