import { Worker } from 'node:worker_threads'
import { inBackground } from '../../background'
import { databaseFile } from '../../environment'
import type { SearchParams } from '../../list-state'
import type { FileAsked } from '../detail/queries'
import { countPeople, kept } from '../kept/queries'
import { perform, type Reading, type Results, type Task } from '../tasks/queries'

const createWorker = () => new Worker(new URL('../worker.ts', import.meta.url))

/** Up to here everything is counted within 100 ms where it is asked. */
const SMALL = 10_000

/** Twenty counts at once take seconds there: they wait until they are asked for. */
export const isLarge = (ctx: Reading) => countPeople(ctx) > SMALL

/** Where the register is large, beside the server's own thread. */
async function run<K extends Task['kind']>(ctx: Reading, task: Extract<Task, { kind: K }>, size: number) {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || size <= SMALL) return (await perform(ctx, task)) as Results[K]
  const { viewer, today, now } = ctx
  return inBackground<Task, Results[K]>('figures', createWorker, { file: databaseFile(), viewer, today, now }, task)
}

/** What is asked again and again: counted once for each state of the data. */
export const answer = <K extends Exclude<Task['kind'], 'file' | 'comparison-file'>>(
  ctx: Reading,
  task: Extract<Task, { kind: K }>,
) => kept(ctx, task, (size) => run<K>(ctx, task, size))

/** Files are made each time. */
export const renderFigureFile = (ctx: Reading, asked: FileAsked) =>
  run<'file'>(ctx, { kind: 'file', ...asked }, countPeople(ctx))

export const renderComparisonFile = (ctx: Reading, id: string, params: SearchParams) =>
  run<'comparison-file'>(ctx, { kind: 'comparison-file', id, params }, countPeople(ctx))
