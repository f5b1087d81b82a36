import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { reports, reportWithdrawals } from '@/db/schema/reports'
import type { Context } from '../../context'
import { listDifferences } from '../differences/queries'
import { findReport, type ReportRow } from '../queries'
import type { Followed } from './rules'

type Read = Context<'reports.read' | 'figures.read'>

/** What a draft follows; `undefined` for one that stands by itself. */
export function findFollowed(ctx: Read, { followsId, following }: ReportRow): Followed | undefined {
  const report = followsId ? findReport(ctx, followsId) : undefined
  if (!report?.issuedOn || !following) return undefined
  const { id, numberText, issuedOn } = report
  return { following, numberText: numberText ?? '', issuedOn, differences: listDifferences(ctx, id) }
}

/** The issued reports that supplement or replace one. */
export const listFollowers = (ctx: Context<'reports.read'>, reportId: string) =>
  ctx.db
    .select({
      id: reports.id,
      following: reports.following,
      numberText: reports.numberText,
      issuedOn: reports.issuedOn,
      withdrawnOn: reportWithdrawals.on,
    })
    .from(reports)
    .leftJoin(reportWithdrawals, eq(reportWithdrawals.reportId, reports.id))
    .where(and(eq(reports.followsId, reportId), isNotNull(reports.issuedAt)))
    .orderBy(asc(reports.issuedAt))
    .all()

export type Follower = ReturnType<typeof listFollowers>[number]
