import { and, asc, count, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { unitKinds, units, unitVersions } from '@/db/schema/organisation'
import { reportRequests, reportRequestUnits, reportSubmissions, reports } from '@/db/schema/reports'
import { users } from '@/db/schema/users'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { inScope } from '../../organisation/scope/queries'
import { countSendings, isLate, isWithUnit, sendingOf } from './rules'

type Read = Context<'reports.read'>

/** What was sent of a report and what was answered, the latest first. */
export const listSubmissions = (ctx: Read, reportId: string) =>
  ctx.db
    .select({
      id: reportSubmissions.id,
      sha256: reportSubmissions.sha256,
      sentOn: reportSubmissions.sentOn,
      sentAt: reportSubmissions.sentAt,
      answer: reportSubmissions.answer,
      remarks: reportSubmissions.remarks,
      answeredAt: reportSubmissions.answeredAt,
      by: users.displayName,
    })
    .from(reportSubmissions)
    .leftJoin(users, eq(users.id, reportSubmissions.sentBy))
    .where(eq(reportSubmissions.reportId, reportId))
    .orderBy(desc(reportSubmissions.sentAt), desc(sql`${reportSubmissions}.rowid`))
    .all()

export type SubmissionRow = ReturnType<typeof listSubmissions>[number]

/** The committee has it before it, or has accepted it. */
export const isHeld = ([last]: readonly SubmissionRow[]): boolean => last !== undefined && last.answer !== 'returned'

export const isHeldByCommittee = (ctx: Read, reportId: string): boolean => isHeld(listSubmissions(ctx, reportId))

const LAST = sql`(select id from ${reportSubmissions} last where last.report_id = ${reports.id}
  order by last.sent_at desc, last.rowid desc limit 1)`
const FIRST_SENT = sql<CivilDate | null>`(select min(first.sent_on) from ${reportSubmissions} first
  where first.report_id = ${reports.id})`

/** The units of requests that the viewer may see, each with its report and what was last sent. */
function listAsked(ctx: Read, requestIds?: readonly string[]) {
  return ctx.db
    .select({
      requestId: reportRequestUnits.requestId,
      unitId: reportRequestUnits.unitId,
      unitName: unitVersions.name,
      dueOn: reportRequests.dueOn,
      from: reportRequests.from,
      to: reportRequests.to,
      reportId: reports.id,
      sentOn: reportSubmissions.sentOn,
      firstSentOn: FIRST_SENT,
      answer: reportSubmissions.answer,
      remarks: reportSubmissions.remarks,
      sentBy: users.displayName,
    })
    .from(reportRequestUnits)
    .innerJoin(reportRequests, eq(reportRequests.id, reportRequestUnits.requestId))
    .leftJoin(
      unitVersions,
      and(eq(unitVersions.unitId, reportRequestUnits.unitId), effectiveOn(unitVersions, ctx.today)),
    )
    .leftJoin(
      reports,
      and(eq(reports.requestId, reportRequestUnits.requestId), eq(reports.unitId, reportRequestUnits.unitId)),
    )
    .leftJoin(reportSubmissions, eq(reportSubmissions.id, LAST))
    .leftJoin(users, eq(users.id, reportSubmissions.sentBy))
    .where(
      and(
        inScope(ctx, reportRequestUnits.unitId),
        requestIds && inArray(reportRequestUnits.requestId, [...requestIds]),
      ),
    )
    .orderBy(asc(unitVersions.rank), asc(unitVersions.name))
    .all()
    .map(({ answer, sentOn, ...unit }) => {
      const last = sentOn ? { sentOn, answer } : undefined
      const sending = sendingOf(unit.reportId, last)
      return { ...unit, sentOn, sending, isLate: isLate(unit.dueOn, unit.firstSentOn, ctx.today) }
    })
}

export type AskedUnit = ReturnType<typeof listAsked>[number]

const selectRequests = (ctx: Read) =>
  ctx.db
    .select({
      id: reportRequests.id,
      from: reportRequests.from,
      to: reportRequests.to,
      dueOn: reportRequests.dueOn,
      note: reportRequests.note,
      createdAt: reportRequests.createdAt,
      createdBy: users.displayName,
    })
    .from(reportRequests)
    .leftJoin(users, eq(users.id, reportRequests.createdBy))

/** Requests that ask any unit the viewer may see, the latest first, with how many have sent. */
export function listRequests(ctx: Read) {
  const asked = listAsked(ctx)
  return selectRequests(ctx)
    .orderBy(desc(reportRequests.dueOn), desc(reportRequests.createdAt))
    .all()
    .flatMap((request) => {
      const own = asked.filter(({ requestId }) => requestId === request.id)
      return own.length > 0 ? [{ ...request, counts: countSendings(own) }] : []
    })
}

export type RequestRow = ReturnType<typeof listRequests>[number]

/** A request with the viewer's units; one that asks none of them does not exist. */
export function findRequest(ctx: Read, requestId: string) {
  const asked = listAsked(ctx, [requestId])
  const request = selectRequests(ctx).where(eq(reportRequests.id, requestId)).get()
  return request && asked.length > 0 ? { ...request, units: asked, counts: countSendings(asked) } : undefined
}

export type RequestDetail = NonNullable<ReturnType<typeof findRequest>>

/** The request of a period that is not answered by all. */
export function findOutstanding(ctx: Read, period: { from: CivilDate; to: CivilDate }) {
  const request = ctx.db
    .select({ id: reportRequests.id })
    .from(reportRequests)
    .where(and(eq(reportRequests.from, period.from), eq(reportRequests.to, period.to)))
    .orderBy(desc(reportRequests.createdAt))
    .get()
  if (!request) return null
  const lacking = listAsked(ctx, [request.id]).filter(({ sending }) => sending !== 'accepted')
  return lacking.length > 0 ? { id: request.id, units: lacking.length } : null
}

/** What waits for the viewer: a unit's reports to send, the committee's to read. */
export function listReportTasks(ctx: Read) {
  const asked = listAsked(ctx)
  const isOfUnit = ctx.viewer.roots !== null
  return {
    toSend: isOfUnit ? asked.filter(({ sending }) => isWithUnit(sending)) : [],
    toRead: isOfUnit ? [] : asked.filter(({ sending }) => sending === 'sent'),
    late: isOfUnit ? 0 : asked.filter((unit) => unit.isLate && isWithUnit(unit.sending)).length,
  }
}

export type ReportTasks = ReturnType<typeof listReportTasks>

/** Grassroots Party organisations right beneath the register's own. */
const isBeneathRoot = (ctx: Read) => {
  const root = ctx.db
    .select({ id: units.id })
    .from(units)
    .innerJoin(unitVersions, eq(unitVersions.unitId, units.id))
    .where(and(eq(units.tree, 'party'), isNull(unitVersions.parentId), effectiveOn(unitVersions, ctx.today)))
  return and(
    eq(units.tree, 'party'),
    inArray(unitVersions.parentId, root),
    effectiveOn(unitVersions, ctx.today),
    isNotNull(unitKinds.grassroots),
  )
}

/** Their kinds, each with how many there are: those of communes first, then the most numerous. */
export const listKindChoices = (ctx: Read) =>
  ctx.db
    .select({ value: unitKinds.code, name: unitKinds.name, units: count() })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .where(isBeneathRoot(ctx))
    .groupBy(unitKinds.code)
    .orderBy(desc(sql`${unitKinds.level} = 'commune'`), desc(count()))
    .all()
    .map(({ value, name, units: number }) => ({ value, label: `${name} (${number})` }))

export const listUnitsOfKinds = (ctx: Read, kinds: readonly string[]): string[] =>
  ctx.db
    .select({ id: units.id })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .where(and(isBeneathRoot(ctx), inArray(unitVersions.kind, [...kinds])))
    .orderBy(asc(unitVersions.rank), asc(units.id))
    .all()
    .map(({ id }) => id)
