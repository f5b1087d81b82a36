import { and, desc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { reports, reportWithdrawals } from '@/db/schema/reports'
import type { Context } from '../../context'
import { Problem } from '../../problem'

type Read = Context<'reports.read'>
type Period = Pick<typeof reports.$inferSelect, 'unitId' | 'issuer' | 'from' | 'to'>

const ofPeriod = ({ unitId, issuer, from, to }: Period) =>
  and(eq(reports.unitId, unitId), eq(reports.issuer, issuer), eq(reports.from, from), eq(reports.to, to))

const unissued = (ctx: Read, period: Period, isFree: SQL | undefined) =>
  ctx.db
    .select({ id: reports.id })
    .from(reports)
    .where(and(ofPeriod(period), isNull(reports.issuedAt), isNull(reports.followsId), isFree))
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .get()

/** A draft of the very period that nobody has asked for yet and nobody has issued. */
export const findOpenDraft = (ctx: Read, period: Period) => unissued(ctx, period, isNull(reports.requestId))

/** A report of the very period that was issued and stands. */
export const findIssuedOf = (ctx: Read, period: Period) =>
  ctx.db
    .select({ id: reports.id, numberText: reports.numberText })
    .from(reports)
    .leftJoin(reportWithdrawals, eq(reportWithdrawals.reportId, reports.id))
    .where(and(ofPeriod(period), isNotNull(reports.issuedAt), isNull(reportWithdrawals.on)))
    .orderBy(desc(reports.issuedAt))
    .get()

/** Whoever begins a report by hand is told that the period has one already. */
export function refuseTwin(tx: Read, period: Period): void {
  if (unissued(tx, period, undefined))
    throw new Problem('begun', 'isAgain', 'Kỳ này đã có bản dự thảo. Mở bản ấy trong danh sách báo cáo để viết tiếp.')
  const issued = findIssuedOf(tx, period)
  if (issued)
    throw new Problem(
      'issued',
      'isAgain',
      `Kỳ này đã phát hành báo cáo ${issued.numberText}. Số đã báo cáo có thay đổi thì lập báo cáo bổ sung, thay thế từ báo cáo ấy.`,
    )
}
