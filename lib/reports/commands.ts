import { and, eq, sql } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { reports, reportTexts } from '@/db/schema/reports'
import type { Context } from '../context'
import { Problem } from '../problem'
import { write } from '../write'
import { reportTitle } from './catalogue'
import type { IssueReportInput, OpenReportInput, ReportInput, RestoreTextInput, SaveTextInput } from './input'
import { keepIssue } from './issued/commands'
import { findIssuing } from './issuers/queries'
import { ISSUE_PROBLEMS, ISSUER_PROBLEMS } from './labels'
import { isNumberTaken } from './numbering/queries'
import { findReportUnit } from './periodic/data'
import { isOwnText } from './periodic/rules'
import { findLatest, findReport, listTexts, mayReportOn, type ReportRow } from './queries'
import type { Issue } from './rendering/queries'
import { issueProblem, mayIssueAs, mayWriteFor, numberText, subjectOf } from './rules'

type Write = Context<'reports.write' | 'reports.read' | 'figures.read'>

/** A draft of a period, on request with the author's own words of the report before. */
export function openReport(ctx: Write, { from, to, unitId, issuer, keepsText }: OpenReportInput): { id: string } {
  return write(ctx, 'reports.open', (tx) => {
    const unit = mayReportOn(tx, unitId) ? findReportUnit(tx, unitId, to) : undefined
    if (!unit) throw new Problem('no_unit', 'unitId', 'Không có đơn vị này vào ngày cuối kỳ. Hãy chọn lại.')
    const isLimited = tx.viewer.roots !== null
    if (!mayIssueAs(issuer, { isLimited, isRoot: unit.isRoot })) {
      const problem = isLimited ? 'not_own' : 'not_issuer'
      throw new Problem(problem, 'issuer', ISSUER_PROBLEMS[problem])
    }
    if (!findIssuing(tx, { issuer, unitId })) throw new Problem('no_issuer', 'issuer', ISSUER_PROBLEMS.no_issuer)
    const before = keepsText ? findLatest(tx, unitId, issuer) : undefined
    const id = newId()
    const title = `${reportTitle('periodic')} ${subjectOf({ from, to }, unit.isWhole ? null : unit.name).replace(/^công tác cán bộ /, '')}`
    const row = { id, kind: 'periodic', title, from, to, unitId, issuer, createdAt: tx.now, createdBy: tx.viewer.id }
    tx.db.insert(reports).values(row).run()
    const kept = Object.entries(before ? listTexts(tx, before.id) : {}).filter(([key]) => isOwnText(key))
    for (const [key, text] of kept) tx.db.insert(reportTexts).values({ reportId: id, key, text }).run()
    return { subjects: [id, unitId], after: row, result: { id } }
  })
}

function editable(ctx: Context<'reports.read'>, reportId: string): ReportRow {
  const report = findReport(ctx, reportId)
  if (!report) throw new Problem('no_report', undefined, 'Không có báo cáo này.')
  if (report.issuedAt) throw new Problem('issued', undefined, ISSUE_PROBLEMS.issued)
  return report
}

/** Somebody limited to units does not write what others issue about them. */
function writable(ctx: Write, reportId: string): ReportRow {
  const report = editable(ctx, reportId)
  if (!mayWriteFor(report.issuer, ctx.viewer)) throw new Problem('not_own', undefined, ISSUER_PROBLEMS.not_own)
  return report
}

/** What was read must still be what is there: somebody may have changed a sentence meanwhile. */
function unchanged(report: ReportRow, revision: number): void {
  if (report.revision !== revision)
    throw new Problem('stale', undefined, 'Báo cáo vừa được người khác sửa. Hãy đọc lại bản mới rồi làm tiếp.')
}

/** A changed sentence takes back the check. */
const touch = (ctx: Write, reportId: string) =>
  ctx.db
    .update(reports)
    .set({ checkedAt: null, checkedBy: null, revision: sql`${reports.revision} + 1` })
    .where(eq(reports.id, reportId))
    .run()

const textAt = (ctx: Write, { reportId, key }: { reportId: string; key: string }) =>
  listTexts(ctx, reportId)[key] ?? null

/** The author's words in place of an automatic sentence. */
export function saveText(ctx: Write, { reportId, key, text }: SaveTextInput): void {
  write(ctx, 'reports.write', (tx) => {
    writable(tx, reportId)
    const before = textAt(tx, { reportId, key })
    tx.db
      .insert(reportTexts)
      .values({ reportId, key, text })
      .onConflictDoUpdate({ target: [reportTexts.reportId, reportTexts.key], set: { text } })
      .run()
    touch(tx, reportId)
    return { subjects: [reportId], before: { key, text: before }, after: { key, text }, result: undefined }
  })
}

/** Back to the sentence that the figures say. */
export function restoreText(ctx: Write, { reportId, key }: RestoreTextInput): void {
  write(ctx, 'reports.write', (tx) => {
    writable(tx, reportId)
    const before = textAt(tx, { reportId, key })
    tx.db
      .delete(reportTexts)
      .where(and(eq(reportTexts.reportId, reportId), eq(reportTexts.key, key)))
      .run()
    touch(tx, reportId)
    return { subjects: [reportId], before: { key, text: before }, after: { key, text: null }, result: undefined }
  })
}

/** Takes a draft away that was begun by mistake; its entry in the log stays. */
export function discardReport(ctx: Write, { reportId, revision }: ReportInput): void {
  write(ctx, 'reports.discard', (tx) => {
    const report = writable(tx, reportId)
    unchanged(report, revision)
    const texts = listTexts(tx, reportId)
    tx.db.delete(reportTexts).where(eq(reportTexts.reportId, reportId)).run()
    tx.db.delete(reports).where(eq(reports.id, reportId)).run()
    return { subjects: [reportId], before: { ...report, texts }, result: undefined }
  })
}

export function checkReport(ctx: Context<'reports.check' | 'reports.read'>, { reportId, revision }: ReportInput): void {
  write(ctx, 'reports.check', (tx) => {
    const report = editable(tx, reportId)
    unchanged(report, revision)
    const after = { checkedAt: tx.now, checkedBy: tx.viewer.id }
    tx.db.update(reports).set(after).where(eq(reports.id, reportId)).run()
    return { subjects: [reportId], before: { checkedAt: report.checkedAt }, after, result: undefined }
  })
}

type IssueContext = Context<'reports.issue' | 'reports.read' | 'figures.read'>

/** The number, day and signatory that an issue is printed with, or the reason why it may not be issued. */
export function sealOf(
  ctx: IssueContext,
  { reportId, revision, number, issuedOn, signatory, signatoryTitle }: IssueReportInput,
) {
  const report = editable(ctx, reportId)
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
    const { templateVersionId } = issue
    const after = { ...sealed, number: input.number, issuedAt: tx.now, issuedBy: tx.viewer.id, templateVersionId }
    tx.db.update(reports).set(after).where(eq(reports.id, input.reportId)).run()
    keepIssue(tx, input.reportId, issue)
    return { subjects: [input.reportId], before: { issuedAt: null }, after, result: undefined }
  })
}
