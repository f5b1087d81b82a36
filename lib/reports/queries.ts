import { and, count, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { unitVersions } from '@/db/schema/organisation'
import {
  type Issuer,
  reportFiles,
  reportIssuers,
  reportOverrides,
  reportRows,
  reportSubmissions,
  reports,
  reportTexts,
  reportWithdrawals,
} from '@/db/schema/reports'
import { users } from '@/db/schema/users'
import type { CivilDate } from '../civil-date'
import type { Context } from '../context'
import { PAGE_SIZE } from '../list-state'
import { inScope } from '../organisation/scope/queries'
import type { Sending } from './collection/rules'
import { stepOf } from './rules'

type Read = Context<'reports.read'>

/** What became of it where a unit sent it to the committee; null where it was not sent. */
const SENDING = sql<Exclude<Sending, 'waiting' | 'writing'> | null>`(select coalesce(sent.answer, 'sent')
  from ${reportSubmissions} sent where sent.report_id = ${reports.id} order by sent.sent_at desc, sent.rowid desc limit 1)`

/** Whether its unit stood at the top of its tree on the last day told of; a unit that was closed since is still itself. */
const IS_OF_ROOT = sql<boolean>`exists (select 1 from ${unitVersions} top where top.unit_id = ${reports.unitId}
  and top.parent_id is null and top."from" <= ${reports.to} and (top.until is null or top.until > ${reports.to}))`

const COLUMNS = {
  id: reports.id,
  kind: reports.kind,
  title: reports.title,
  from: reports.from,
  to: reports.to,
  unitId: reports.unitId,
  unitName: unitVersions.name,
  isOfRoot: IS_OF_ROOT.mapWith(Boolean),
  issuer: reports.issuer,
  createdAt: reports.createdAt,
  createdBy: users.displayName,
  checkedAt: reports.checkedAt,
  number: reports.number,
  numberText: reports.numberText,
  issuedOn: reports.issuedOn,
  signatory: reports.signatory,
  signatoryTitle: reports.signatoryTitle,
  issuedAt: reports.issuedAt,
  templateVersionId: reports.templateVersionId,
  revision: reports.revision,
  followsId: reports.followsId,
  following: reports.following,
  requestId: reports.requestId,
  withdrawnOn: reportWithdrawals.on,
  sending: SENDING,
}

const selected = (ctx: Read) =>
  ctx.db
    .select(COLUMNS)
    .from(reports)
    .leftJoin(users, eq(users.id, reports.createdBy))
    .leftJoin(reportWithdrawals, eq(reportWithdrawals.reportId, reports.id))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, reports.unitId), effectiveOn(unitVersions, ctx.today)))
    .$dynamic()

/** Drafts and issued reports on units that the viewer may see, the latest first. */
export function listReports(ctx: Read, page = 1) {
  const where = inScope(ctx, reports.unitId)
  const rows = selected(ctx)
    .where(where)
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .all()
  const total = ctx.db.select({ count: count() }).from(reports).where(where).get()?.count ?? 0
  return { rows: rows.map((row) => ({ ...row, step: stepOf(row) })), total }
}

/** What a unit's own committee writes waits for that unit, not for whoever sees all. */
const isOwn = ({ viewer }: Read) =>
  viewer.roots === null ? or(eq(reports.issuer, 'organising'), IS_OF_ROOT) : undefined

/** The latest drafts that nobody asked for, or those that were issued and stand. */
export const listLatest = (ctx: Read, which: 'draft' | 'issued', limit: number): ReportRow[] =>
  selected(ctx)
    .where(
      and(
        inScope(ctx, reports.unitId),
        which === 'draft'
          ? and(isNull(reports.issuedAt), isNull(reports.requestId), isOwn(ctx))
          : isNotNull(reports.issuedAt),
        isNull(reportWithdrawals.on),
      ),
    )
    .orderBy(desc(which === 'draft' ? reports.createdAt : reports.issuedAt))
    .limit(limit)
    .all()
    .map((row) => ({ ...row, step: stepOf(row) }))

export type ReportRow = ReturnType<typeof listReports>['rows'][number]

/** A report on a unit outside the viewer's does not exist. */
export function findReport(ctx: Read, reportId: string): ReportRow | undefined {
  const row = selected(ctx)
    .where(and(eq(reports.id, reportId), inScope(ctx, reports.unitId)))
    .get()
  return row && { ...row, step: stepOf(row) }
}

/** What the author wrote in place of sentences, by the key of the sentence. */
export function listTexts(ctx: Read, reportId: string): Record<string, string> {
  const rows = ctx.db.select().from(reportTexts).where(eq(reportTexts.reportId, reportId)).all()
  return Object.fromEntries(rows.map((row) => [row.key, row.text]))
}

/** The warnings that a report was checked in spite of, with the reasons. */
export const listOverrides = (ctx: Read, reportId: string) =>
  ctx.db
    .select({ key: reportOverrides.key, text: reportOverrides.text, reason: reportOverrides.reason })
    .from(reportOverrides)
    .where(eq(reportOverrides.reportId, reportId))
    .orderBy(reportOverrides.key)
    .all()

export type Override = ReturnType<typeof listOverrides>[number]

/** The report on the same unit by the same issuer that was begun last: the next one may start from its words. */
export const findLatest = (ctx: Read, unitId: string, issuer: Issuer) =>
  ctx.db
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.unitId, unitId), eq(reports.issuer, issuer)))
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .get()

export const findIssuer = (ctx: Read, code: Issuer, on: CivilDate = ctx.today) =>
  ctx.db
    .select()
    .from(reportIssuers)
    .where(and(eq(reportIssuers.code, code), effectiveOn(reportIssuers, on)))
    .get()

export type IssuerRow = NonNullable<ReturnType<typeof findIssuer>>

/** Whether a unit exists for the viewer. */
export const mayReportOn = (ctx: Read, unitId: string) =>
  ctx.db
    .select({ id: unitVersions.unitId })
    .from(unitVersions)
    .where(and(eq(unitVersions.unitId, unitId), inScope(ctx, unitVersions.unitId)))
    .get() !== undefined

/** The kept files of an issued report. */
export const listFiles = (ctx: Read, reportId: string) =>
  ctx.db.select().from(reportFiles).where(eq(reportFiles.reportId, reportId)).all()

/** The rows behind a figure of an issued report, as they were on the day of issue. */
export function listIssuedRows(ctx: Read, reportId: string, figureId: string, page = 1) {
  const narrowed = inScope(ctx, reportRows.unitId)
  const where = and(
    eq(reportRows.reportId, reportId),
    eq(reportRows.figureId, figureId),
    eq(reportRows.side, 'whole'),
    narrowed && or(isNull(reportRows.unitId), narrowed),
  )
  const total = ctx.db.select({ count: count() }).from(reportRows).where(where).get()?.count ?? 0
  const rows = ctx.db
    .select({
      key: reportRows.key,
      label: reportRows.label,
      weight: reportRows.weight,
      part: sql<
        number | null
      >`(select inside.weight from ${reportRows} inside where inside.report_id = ${reportRows.reportId}
        and inside.figure_id = ${reportRows.figureId} and inside.key = ${reportRows.key} and inside.side = 'part')`,
    })
    .from(reportRows)
    .where(where)
    .orderBy(sql`${reportRows}.rowid`)
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .all()
  return { rows, total }
}
