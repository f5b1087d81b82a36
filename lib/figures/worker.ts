import { parentPort } from 'node:worker_threads'
import { type Db, openDatabase } from '@/db/client'
import type { Message, Reply } from '../background'
import { civilDate } from '../civil-date'
import { grant } from '../context'
import { perform, type Task } from './tasks/queries'

let open: { file: string; db: Db } | undefined

/** A connection of its own that can only read. */
function databaseOf(file: string): Db {
  if (open?.file !== file) open = { file, db: openDatabase(file, { readonly: true }).db }
  return open.db
}

async function answerTo({ id, file, viewer, today, now, task }: Message<Task>): Promise<Reply> {
  try {
    const base = { db: databaseOf(file), viewer, today: civilDate(today), now }
    const ctx = grant(base, 'figures.read', 'targets.read', 'movements.read', 'people.read')
    return { id, data: await perform(ctx, task, true) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', async (message: Message<Task>) => parentPort?.postMessage(await answerTo(message)))
