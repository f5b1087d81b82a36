import { Worker } from 'node:worker_threads'
import { inBackground } from '../../background'
import { databaseFile } from '../../environment'
import { kept } from '../../figures/kept/queries'
import { Problem } from '../../problem'
import type { FormAsked } from '../forms/input'
import type { FileAsked } from '../forms/queries'
import type { Format } from '../labels'
import type { Finding } from '../periodic/checks/findings/rules'
import { findingsOf } from '../periodic/checks/queries'
import type { Content } from '../periodic/layout'
import { type Asked, type Prepare, prepareReport } from '../preparation/queries'
import { findReport } from '../queries'
import { renderContent } from '../rendering/queries'
import { perform, type Results, type Task } from '../tasks/queries'

const missing = (): never => {
  throw new Problem('no_report', undefined, 'Không có báo cáo này.')
}

const createWorker = () => new Worker(new URL('../worker.ts', import.meta.url))

/** Beside the server's own thread; commands and unit tests, which cannot load a worker, call the same function directly. */
async function answer<K extends Task['kind']>(ctx: Prepare, task: Extract<Task, { kind: K }>): Promise<Results[K]> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return (await perform(ctx, task)) as Results[K]
  const { viewer, today, now } = ctx
  return inBackground<Task, Results[K]>('reports', createWorker, { file: databaseFile(), viewer, today, now }, task)
}

/** The report on screen, its figures counted once for each state of the register: a changed sentence counts nothing anew. */
export async function previewReport(ctx: Prepare, reportId: string): Promise<Content> {
  const { from, to, unitId, followsId } = findReport(ctx, reportId) ?? missing()
  const asked = ['report', from, to, unitId, followsId]
  const known = await kept(ctx, asked, () => answer<'known'>(ctx, { kind: 'known', reportId }))
  return prepareReport(ctx, reportId, {}, known)
}

/** What has to be looked at before it is checked. */
export async function findingsOfReport(ctx: Prepare, reportId: string): Promise<readonly Finding[]> {
  const report = findReport(ctx, reportId) ?? missing()
  return findingsOf(ctx, report, await previewReport(ctx, reportId))
}

/** Of an issued report all that is kept, hashed anew. */
export const sealNow = (ctx: Prepare, reportId: string) => answer(ctx, { kind: 'seal', reportId })

export const openFigureOf = (ctx: Prepare, asked: { reportId: string; figureId: string; group: string | null }) =>
  answer(ctx, { kind: 'figure', ...asked })

/** The data alone are what the screen states; a file with lists is made anew, of one moment. */
export const renderDraft = async (ctx: Prepare, reportId: string, format: Format, templateId: string | null = null) =>
  format === 'json'
    ? renderContent(await previewReport(ctx, reportId), {}, format)
    : answer(ctx, { kind: 'file', reportId, format, templateId })

export const renderIssue = (ctx: Prepare, reportId: string, sealed: Partial<Asked>, templateId: string | null = null) =>
  answer(ctx, { kind: 'issue', reportId, sealed, templateId })

/** What an issued report would say otherwise today. */
export const differencesOf = (ctx: Prepare, reportId: string) =>
  kept(ctx, ['differences', reportId], () => answer<'differences'>(ctx, { kind: 'differences', reportId }))

/** A statistical form with the names in the cell asked for. */
export const openForm = (ctx: Prepare, asked: FormAsked) => answer(ctx, { kind: 'form', asked })

export const renderFormFile = (ctx: Prepare, asked: FileAsked) => answer(ctx, { kind: 'form-file', ...asked })
