import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { reportFigures, reports, reportTextRivals, reportWithdrawals } from '@/db/schema/reports'
import { addDays } from '../../../civil-date'
import type { Context } from '../../../context'
import { findOutstanding } from '../../collection/queries'
import type { ReportRow } from '../../queries'
import type { Finding } from './findings/rules'
import type { Closing } from './ledger/rules'
import { type Checked, findingsIn } from './rules'

type Read = Context<'reports.read'>

/** The last report on the same unit that ends where this one begins, and was not taken back. */
function findClosing(ctx: Read, { unitId, issuer, from }: ReportRow): Closing | null {
  const report = ctx.db
    .select({ reportId: reports.id, numberText: reports.numberText })
    .from(reports)
    .leftJoin(reportWithdrawals, eq(reportWithdrawals.reportId, reports.id))
    .where(
      and(
        eq(reports.unitId, unitId),
        eq(reports.issuer, issuer),
        eq(reports.to, addDays(from, -1)),
        isNotNull(reports.issuedAt),
        isNull(reportWithdrawals.reportId),
      ),
    )
    .orderBy(desc(reports.issuedAt))
    .get()
  if (!report) return null
  const figures = ctx.db.select().from(reportFigures).where(eq(reportFigures.reportId, report.reportId)).all()
  return { reportId: report.reportId, numberText: report.numberText ?? '', figures }
}

const listRivalled = (ctx: Read, reportId: string) =>
  ctx.db
    .selectDistinct({ key: reportTextRivals.key })
    .from(reportTextRivals)
    .where(eq(reportTextRivals.reportId, reportId))
    .orderBy(reportTextRivals.key)
    .all()
    .map(({ key }) => key)

/** What has to be looked at in a draft that says this. */
export const findingsOf = (ctx: Read, report: ReportRow, content: Checked): Finding[] =>
  findingsIn(content, {
    closing: findClosing(ctx, report),
    stands: {
      rivals: listRivalled(ctx, report.id),
      request: ctx.viewer.roots === null && content.data.unit.isWhole ? findOutstanding(ctx, report) : null,
    },
  })
