import { and, eq } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { reportRequests, reportRequestUnits, reportSubmissions, reports } from '@/db/schema/reports'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { storeFile } from '../../stored-file'
import { write } from '../../write'
import { openReport, retouched, unchanged, writable } from '../commands'
import type { ReportInput } from '../input'
import { findReport } from '../queries'
import type { RenderedFile } from '../rendering/queries'
import { findOpenDraft } from '../twins/queries'
import type { AnswerInput, AskInput, BeginInput } from './input'
import { COLLECTION_PROBLEMS } from './labels'
import { findRequest, listSubmissions, listUnitsOfKinds } from './queries'

type Problems = keyof typeof COLLECTION_PROBLEMS

const refuse = (code: Problems, field?: string): never => {
  throw new Problem(code, field, COLLECTION_PROBLEMS[code])
}

/** The committee asks its organisations for their report of a period, by a day. */
export function askForReports(ctx: Context<'reports.collect' | 'reports.read'>, asked: AskInput): { id: string } {
  return write(ctx, 'reports.ask', (tx) => {
    if (tx.viewer.roots !== null) refuse('not_asked')
    if (asked.dueOn < tx.today) refuse('due_past', 'dueOn')
    if (asked.from > tx.today) refuse('period_ahead', 'from')
    const unitIds = listUnitsOfKinds(tx, asked.kinds)
    if (unitIds.length === 0) refuse('no_units', 'kinds')
    const { from, to, dueOn, note } = asked
    const row = { id: newId(), from, to, dueOn, note, createdAt: tx.now, createdBy: tx.viewer.id }
    tx.db.insert(reportRequests).values(row).run()
    for (const unitId of unitIds) tx.db.insert(reportRequestUnits).values({ requestId: row.id, unitId }).run()
    return { subjects: [row.id], after: { ...row, units: unitIds }, result: { id: row.id } }
  })
}

type Write = Context<'reports.write' | 'reports.read' | 'figures.read'>

/** A unit begins the report that it was asked for: with its open draft of that period, else from the words of its last one. */
export function beginAsked(ctx: Write, { requestId, unitId }: BeginInput): { id: string } {
  const request = findRequest(ctx, requestId)
  const unit = request?.units.find((one) => one.unitId === unitId)
  if (!request || !unit) return refuse('no_request')
  if (unit.reportId) return refuse('begun')
  const { from, to } = request
  const open = findOpenDraft(ctx, { unitId, issuer: 'committee', from, to })
  if (open) return asAsked(ctx, open.id, requestId)
  return openReport(ctx, { from, to, unitId, issuer: 'committee', keepsText: true, requestId })
}

const asAsked = (ctx: Write, reportId: string, requestId: string): { id: string } =>
  write(ctx, 'reports.begin', (tx) => {
    const { unitId, requestId: before } = writable(tx, reportId)
    tx.db.update(reports).set({ requestId }).where(eq(reports.id, reportId)).run()
    return {
      subjects: [reportId, unitId],
      before: { requestId: before },
      after: { requestId },
      result: { id: reportId },
    }
  })

/** Sends a unit's report as it stands: what was sent is kept, and is not changed while the committee has it. */
export function sendReport(
  ctx: Write & Context<'reports.send'>,
  { reportId, revision }: ReportInput,
  { bytes }: Pick<RenderedFile, 'bytes'>,
): void {
  write(ctx, 'reports.send', (tx) => {
    const report = writable(tx, reportId)
    unchanged(report, revision)
    if (!report.requestId) refuse('not_asked')
    const { sha256 } = storeFile('reports', bytes)
    const row = { id: newId(), reportId, sha256, sentOn: tx.today, sentAt: tx.now, sentBy: tx.viewer.id }
    tx.db.insert(reportSubmissions).values(row).run()
    return { subjects: [reportId, report.unitId], after: row, result: undefined }
  })
}

/** The committee accepts what was sent, or sends it back with what is to be mended. */
export function answerReport(
  ctx: Write & Context<'reports.collect'>,
  { reportId, answer, remarks }: AnswerInput,
): void {
  write(ctx, 'reports.answer', (tx) => {
    const report = findReport(tx, reportId)
    const [last] = report ? listSubmissions(tx, reportId) : []
    if (!report || !last || last.answer || tx.viewer.roots !== null) return refuse('not_sent')
    if (answer === 'returned' && !remarks) refuse('no_remarks', 'remarks')
    const after = { answer, remarks: remarks || null, answeredAt: tx.now, answeredBy: tx.viewer.id }
    tx.db
      .update(reportSubmissions)
      .set(after)
      .where(and(eq(reportSubmissions.id, last.id), eq(reportSubmissions.reportId, reportId)))
      .run()
    if (answer === 'returned') retouched(tx, reportId)
    return { subjects: [reportId, report.unitId], before: { answer: null }, after, result: undefined }
  })
}
