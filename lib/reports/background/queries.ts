import { Worker } from 'node:worker_threads'
import { databaseFile } from '../../environment'
import { Problem } from '../../problem'
import type { Format } from '../labels'
import type { Asked, Prepare } from '../preparation/queries'
import { type Message, perform, type Reply, type Results, type Task } from '../tasks/queries'

type Waiting = { resolve: (data: unknown) => void; reject: (error: Error) => void }
const shared = globalThis as { reportWorker?: { worker: Worker; waiting: Map<number, Waiting>; last: number } }

function settle(reply: Reply, { resolve, reject }: Waiting) {
  if ('data' in reply) resolve(reply.data)
  else if ('problem' in reply) reject(new Problem(reply.problem.code, reply.problem.field, reply.problem.message))
  else reject(new Error(reply.error))
}

/** One long-lived worker; when it dies, those who wait are told and the next task starts another. */
function startWorker() {
  const worker = new Worker(new URL('../worker.ts', import.meta.url))
  const state = { worker, waiting: new Map<number, Waiting>(), last: 0 }
  worker.unref()
  worker.on('message', (reply: Reply) => {
    const waiting = state.waiting.get(reply.id)
    state.waiting.delete(reply.id)
    if (waiting) settle(reply, waiting)
  })
  const end = (error: Error) => {
    for (const waiting of state.waiting.values()) waiting.reject(error)
    state.waiting.clear()
    if (shared.reportWorker === state) shared.reportWorker = undefined
  }
  worker.on('error', end)
  worker.on('exit', () => end(new Error('The report worker has stopped')))
  shared.reportWorker = state
  return state
}

/** What takes long runs beside the server's own thread; commands and unit tests call the same function directly. */
async function answer<K extends Task['kind']>(ctx: Prepare, task: Extract<Task, { kind: K }>): Promise<Results[K]> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return (await perform(ctx, task)) as Results[K]
  const state = shared.reportWorker ?? startWorker()
  const { viewer, today, now } = ctx
  state.last += 1
  const message: Message = { id: state.last, file: databaseFile(), viewer, today, now, task }
  return new Promise<Results[K]>((resolve, reject) => {
    state.waiting.set(message.id, { resolve: resolve as Waiting['resolve'], reject })
    state.worker.postMessage(message)
  })
}

export const previewReport = (ctx: Prepare, reportId: string) => answer(ctx, { kind: 'preview', reportId })

export const openFigureOf = (ctx: Prepare, asked: { reportId: string; figureId: string; group: string | null }) =>
  answer(ctx, { kind: 'figure', ...asked })

export const renderDraft = (ctx: Prepare, reportId: string, format: Format) =>
  answer(ctx, { kind: 'file', reportId, format })

export const renderIssue = (ctx: Prepare, reportId: string, sealed: Partial<Asked>) =>
  answer(ctx, { kind: 'issue', reportId, sealed })
