import { Worker } from 'node:worker_threads'
import { inBackground } from '../../background'
import { databaseFile } from '../../environment'
import type { Format } from '../labels'
import type { Asked, Prepare } from '../preparation/queries'
import { perform, type Results, type Task } from '../tasks/queries'

const createWorker = () => new Worker(new URL('../worker.ts', import.meta.url))

/** Beside the server's own thread; commands and unit tests, which cannot load a worker, call the same function directly. */
async function answer<K extends Task['kind']>(ctx: Prepare, task: Extract<Task, { kind: K }>): Promise<Results[K]> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return (await perform(ctx, task)) as Results[K]
  const { viewer, today, now } = ctx
  return inBackground<Task, Results[K]>('reports', createWorker, { file: databaseFile(), viewer, today, now }, task)
}

export const previewReport = (ctx: Prepare, reportId: string) => answer(ctx, { kind: 'preview', reportId })

export const openFigureOf = (ctx: Prepare, asked: { reportId: string; figureId: string; group: string | null }) =>
  answer(ctx, { kind: 'figure', ...asked })

export const renderDraft = (ctx: Prepare, reportId: string, format: Format, templateId: string | null = null) =>
  answer(ctx, { kind: 'file', reportId, format, templateId })

export const renderIssue = (ctx: Prepare, reportId: string, sealed: Partial<Asked>, templateId: string | null = null) =>
  answer(ctx, { kind: 'issue', reportId, sealed, templateId })

/** What an issued report would say otherwise today. */
export const differencesOf = (ctx: Prepare, reportId: string) => answer(ctx, { kind: 'differences', reportId })
