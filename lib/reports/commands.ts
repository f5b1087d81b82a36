import { eq, sql } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { reportOverrides, reportSections, reports, reportTextRivals, reportTexts } from '@/db/schema/reports'
import type { Context } from '../context'
import { Problem } from '../problem'
import { write } from '../write'
import { reportTitle } from './catalogue'
import { COLLECTION_PROBLEMS } from './collection/labels'
import { isHeldByCommittee, listSubmissions } from './collection/queries'
import type { CheckReportInput, IssueReportInput, OpenReportInput, ReportInput } from './input'
import { keepIssue } from './issued/commands'
import { findIssuing } from './issuers/queries'
import { ISSUE_PROBLEMS, ISSUER_PROBLEMS } from './labels'
import { isNumberTaken } from './numbering/queries'
import type { Finding } from './periodic/checks/findings/rules'
import { checkProblemWords } from './periodic/checks/labels'
import { checkProblem, issueCheckProblem, warningsOf } from './periodic/checks/rules'
import { findReportUnit } from './periodic/data'
import { outlivesPeriod } from './periodic/rules'
import { findLatest, findReport, listOverrides, listTexts, mayReportOn, type ReportRow } from './queries'
import type { Issue } from './rendering/queries'
import { issueProblem, mayIssueAs, numberText, subjectOf, writeProblem } from './rules'
import { sealOfKept } from './seal/queries'
import { refuseTwin } from './twins/queries'

type Write = Context<'reports.write' | 'reports.read' | 'figures.read'>

type Opened = Omit<OpenReportInput, 'keepsText' | 'isAgain'> & {
  readonly keepsText?: boolean
  /** Said to be wanted beside another of the period; only whoever begins one by hand is asked. */
  readonly isAgain?: boolean
  /** The request that it answers. */
  readonly requestId?: string
}

/** A draft of a period, on request with the author's own words of the report before. */
export function openReport(
  ctx: Write,
  { from, to, unitId, issuer, keepsText, isAgain, requestId }: Opened,
): { id: string } {
  return write(ctx, 'reports.open', (tx) => {
    const unit = mayReportOn(tx, unitId) ? findReportUnit(tx, unitId, to) : undefined
    if (!unit) throw new Problem('no_unit', 'unitId', 'Không có đơn vị này vào ngày cuối kỳ. Hãy chọn lại.')
    const isLimited = tx.viewer.roots !== null
    if (!mayIssueAs(issuer, { isLimited, isRoot: unit.isRoot })) {
      const problem = isLimited ? 'not_own' : 'not_issuer'
      throw new Problem(problem, 'issuer', ISSUER_PROBLEMS[problem])
    }
    if (!findIssuing(tx, { issuer, unitId })) throw new Problem('no_issuer', 'issuer', ISSUER_PROBLEMS.no_issuer)
    if (isAgain === false) refuseTwin(tx, { unitId, issuer, from, to })
    const before = keepsText ? findLatest(tx, unitId, issuer) : undefined
    const title = `${reportTitle('periodic')} ${subjectOf({ from, to }, unit.isWhole ? null : unit.name).replace(/^công tác cán bộ /, '')}`
    const row = { ...draftRow(tx, { title, from, to, unitId, issuer }), ...(requestId ? { requestId } : {}) }
    tx.db.insert(reports).values(row).run()
    if (before) copyTexts(tx, before.id, row.id, ({ key, text }) => outlivesPeriod(key, text))
    return { subjects: [row.id, unitId], after: row, result: { id: row.id } }
  })
}

type Described = Pick<typeof reports.$inferInsert, 'title' | 'from' | 'to' | 'unitId' | 'issuer'>

export const draftRow = (ctx: Write, described: Described) => ({
  id: newId(),
  kind: 'periodic',
  ...described,
  createdAt: ctx.now,
  createdBy: ctx.viewer.id,
})

/** The words of one report into another, with who wrote them and when. */
export function copyTexts(
  ctx: Write,
  fromId: string,
  reportId: string,
  isKept: (text: typeof reportTexts.$inferSelect) => boolean,
): void {
  const kept = ctx.db.select().from(reportTexts).where(eq(reportTexts.reportId, fromId)).all().filter(isKept)
  for (const text of kept)
    ctx.db
      .insert(reportTexts)
      .values({ ...text, reportId })
      .run()
}

function editable(ctx: Context<'reports.read'>, reportId: string): ReportRow {
  const report = findReport(ctx, reportId)
  if (!report) throw new Problem('no_report', undefined, 'Không có báo cáo này.')
  if (report.issuedAt) throw new Problem('issued', undefined, ISSUE_PROBLEMS.issued)
  return report
}

/** Somebody limited to units does not write what others issue about them, and nobody what the committee has before it. */
export function writable(ctx: Context<'reports.read'>, reportId: string): ReportRow {
  const report = editable(ctx, reportId)
  const problem = writeProblem(report, ctx.viewer)
  if (problem) throw new Problem(problem, undefined, ISSUER_PROBLEMS[problem])
  if (isHeldByCommittee(ctx, reportId)) throw new Problem('sent', undefined, COLLECTION_PROBLEMS.sent)
  return report
}

/** What was read must still be what is there: somebody may have changed a sentence meanwhile. */
export function unchanged(report: ReportRow, revision: number): void {
  if (report.revision !== revision)
    throw new Problem('stale', undefined, 'Báo cáo vừa được người khác sửa. Hãy đọc lại bản mới rồi làm tiếp.')
}

/** A changed sentence takes back the check. */
export const retouched = (ctx: Write, reportId: string) =>
  ctx.db
    .update(reports)
    .set({ checkedAt: null, checkedBy: null, revision: sql`${reports.revision} + 1` })
    .where(eq(reports.id, reportId))
    .run()

const OF_DRAFT = [reportTexts, reportTextRivals, reportSections, reportOverrides] as const

/** Takes a draft away that was begun by mistake; its entry in the log stays. */
export function discardReport(ctx: Write, { reportId, revision }: ReportInput): void {
  write(ctx, 'reports.discard', (tx) => {
    const report = writable(tx, reportId)
    unchanged(report, revision)
    const texts = listTexts(tx, reportId)
    if (listSubmissions(tx, reportId).length > 0) throw new Problem('was_sent', undefined, COLLECTION_PROBLEMS.was_sent)
    for (const table of OF_DRAFT) tx.db.delete(table).where(eq(table.reportId, reportId)).run()
    tx.db.delete(reports).where(eq(reports.id, reportId)).run()
    return { subjects: [reportId], before: { ...report, texts }, result: undefined }
  })
}

/** Read and agreed to: nothing blocks it, and for what warns there is a reason to go on. */
export function checkReport(
  ctx: Context<'reports.check' | 'reports.read'>,
  { reportId, revision, reason }: CheckReportInput,
  findings: readonly Finding[],
): void {
  write(ctx, 'reports.check', (tx) => {
    const report = writable(tx, reportId)
    unchanged(report, revision)
    const problem = checkProblem(findings, reason)
    if (problem) throw new Problem(problem.code, problem.field, checkProblemWords(problem))
    const after = { checkedAt: tx.now, checkedBy: tx.viewer.id }
    tx.db.update(reports).set(after).where(eq(reports.id, reportId)).run()
    tx.db.delete(reportOverrides).where(eq(reportOverrides.reportId, reportId)).run()
    const overridden = warningsOf(findings).map(({ key, text }) => ({ key, text, reason }))
    const by = { reportId, recordedAt: tx.now, recordedBy: tx.viewer.id }
    for (const warning of overridden)
      tx.db
        .insert(reportOverrides)
        .values({ ...warning, ...by })
        .run()
    const before = { checkedAt: report.checkedAt }
    return { subjects: [reportId], before, after: { ...after, overridden }, result: undefined }
  })
}

type IssueContext = Context<'reports.issue' | 'reports.read' | 'figures.read'>

/** The number, day and signatory that an issue is printed with, or the reason why it may not be issued. */
export function sealOf(
  ctx: IssueContext,
  { reportId, revision, number, issuedOn, signatory, signatoryTitle }: IssueReportInput,
) {
  const report = writable(ctx, reportId)
  unchanged(report, revision)
  const issuer = findIssuing(ctx, report, issuedOn)
  if (!issuer) throw new Problem('no_issuer', 'issuedOn', 'Cơ quan ban hành này chưa được khai báo vào ngày đó.')
  const isTaken = isNumberTaken(ctx, issuer, { reportId, number, on: issuedOn })
  const problem = issueProblem(report, { issuedOn, today: ctx.today, isTaken })
  if (problem) throw new Problem(problem, FIELDS[problem], ISSUE_PROBLEMS[problem])
  return { numberText: numberText(number, issuer.symbol), issuedOn, signatory, signatoryTitle }
}

const FIELDS = { issued: undefined, not_checked: undefined, day_ahead: 'issuedOn', number_taken: 'number' } as const

/** Issues for good: the files, the values they state and the rows behind them are kept together with number, day and signatory. */
export function issueReport(ctx: IssueContext, input: IssueReportInput, issue: Issue): void {
  write(ctx, 'reports.issue', (tx) => {
    const sealed = sealOf(tx, input)
    const problem = issueCheckProblem(issue.findings, listOverrides(tx, input.reportId))
    if (problem) throw new Problem(problem.code, undefined, checkProblemWords(problem))
    const { templateVersionId } = issue
    const after = { ...sealed, number: input.number, issuedAt: tx.now, issuedBy: tx.viewer.id, templateVersionId }
    tx.db.update(reports).set(after).where(eq(reports.id, input.reportId)).run()
    keepIssue(tx, input.reportId, issue)
    const seal = sealOfKept(tx.db, input.reportId, issue.rowsHash)
    return { subjects: [input.reportId], before: { issuedAt: null }, after: { ...after, seal }, result: undefined }
  })
}
