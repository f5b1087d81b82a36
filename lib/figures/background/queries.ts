import { Worker } from 'node:worker_threads'
import { sql } from 'drizzle-orm'
import { people } from '@/db/schema/people'
import { inBackground } from '../../background'
import type { Base } from '../../context'
import { databaseFile } from '../../environment'
import type { FileAsked } from '../detail/queries'
import { kept } from '../kept/queries'
import { perform, type Reading, type Results, type Task } from '../tasks/queries'

const createWorker = () => new Worker(new URL('../worker.ts', import.meta.url))

/** Up to here everything is counted within 100 ms where it is asked. */
const SMALL = 10_000

const isSmall = ({ db }: Base) =>
  (db.get<{ last: number | null }>(sql`select max(${people.row}) as last from ${people}`).last ?? 0) <= SMALL

/** Where the register is large, beside the server's own thread. */
async function run<K extends Task['kind']>(ctx: Reading, task: Extract<Task, { kind: K }>): Promise<Results[K]> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || isSmall(ctx)) return (await perform(ctx, task)) as Results[K]
  const { viewer, today, now } = ctx
  return inBackground<Task, Results[K]>('figures', createWorker, { file: databaseFile(), viewer, today, now }, task)
}

/** What is asked again and again: counted once for each state of the data. */
export const answer = <K extends 'home' | 'values' | 'page'>(ctx: Reading, task: Extract<Task, { kind: K }>) =>
  kept(ctx, task, () => run<K>(ctx, task))

export const renderFigureFile = (ctx: Reading, asked: FileAsked) => run<'file'>(ctx, { kind: 'file', ...asked })
