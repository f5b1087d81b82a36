import { parentPort } from 'node:worker_threads'
import { type Db, openDatabase } from '@/db/client'
import type { Message, Reply } from '../background'
import { civilDate } from '../civil-date'
import { grant } from '../context'
import { type ExportTask, renderPeople } from './export/queries'

let open: { file: string; db: Db } | undefined

/** A connection of its own that can only read. */
function databaseOf(file: string): Db {
  if (open?.file !== file) open = { file, db: openDatabase(file, { readonly: true }).db }
  return open.db
}

async function answerTo({ id, file, viewer, today, now, task }: Message<ExportTask>): Promise<Reply> {
  try {
    const base = { db: databaseOf(file), viewer, today: civilDate(today), now }
    const ctx = grant(base, 'people.export', 'people.read', 'movements.read', 'qualifications.read')
    return { id, data: await renderPeople(ctx, task) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', async (message: Message<ExportTask>) => parentPort?.postMessage(await answerTo(message)))
