import { and, eq } from 'drizzle-orm'
import { reportFigures } from '@/db/schema/reports'
import type { Context } from '../../context'
import { readStoredFile } from '../../stored-file'
import type { Format } from '../labels'
import type { KeptDocument } from '../periodic/export/layout'
import { findReport, listFiles } from '../queries'

type Read = Context<'reports.read'>

/** The very bytes that were issued; null when they are gone or were altered. */
export function readIssuedFile(ctx: Read, reportId: string, format: Format) {
  const file = listFiles(ctx, reportId).find((candidate) => candidate.format === format)
  const bytes = file && readStoredFile('reports', file.sha256)
  return file && bytes ? { fileName: file.fileName, bytes } : null
}

/** What an issued report says, read from its kept file. */
export function readIssuedDocument(ctx: Read, reportId: string): KeptDocument | null {
  const file = readIssuedFile(ctx, reportId, 'json')
  return file ? (JSON.parse(file.bytes.toString('utf8')) as { document: KeptDocument }).document : null
}

/** What a unit sent, as it was sent. */
export function readSentDocument(sha256 = ''): KeptDocument | null {
  const bytes = readStoredFile('reports', sha256)
  return bytes ? (JSON.parse(bytes.toString('utf8')) as { document: KeptDocument }).document : null
}

/** A value as it was issued. */
export function findIssuedFigure(ctx: Read, reportId: string, figureId: string) {
  if (!findReport(ctx, reportId)?.issuedAt) return undefined
  return ctx.db
    .select()
    .from(reportFigures)
    .where(and(eq(reportFigures.reportId, reportId), eq(reportFigures.figureId, figureId)))
    .get()
}
