import { Worker } from 'node:worker_threads'
import { inBackground } from '../../background'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { databaseFile } from '../../environment'
import { demonstrationNote } from '../../settings/queries'
import { renderWorkbook } from '../../workbook'
import type { PeopleQuery } from '../input'
import { listFilterOptions } from '../options/queries'
import { listAllPeople } from '../queries'
import { filterInWords, sheetOf } from './rules'

export type Exporting = Context<'people.export' | 'people.read' | 'movements.read' | 'qualifications.read'>
export type ExportTask = { query: PeopleQuery; on: CivilDate }
export type ExportedList = { bytes: Uint8Array; filter: string; count: number }

/** The workbook of everyone on the list, not of one page of it. */
export async function renderPeople(ctx: Exporting, { query, on }: ExportTask): Promise<ExportedList> {
  const rows = listAllPeople(ctx, query, on)
  const filter = filterInWords(query, listFilterOptions(ctx, query.unit, on))
  const note = demonstrationNote(ctx.db)
  const bytes = await renderWorkbook({ title: 'Danh sách cán bộ', sheets: [sheetOf(rows, filter, on)], note })
  return { bytes, filter, count: rows.length }
}

const createWorker = () => new Worker(new URL('../worker.ts', import.meta.url))

/** The same beside the server's own thread. */
export const renderPeopleInBackground = ({ viewer, today, now }: Exporting, task: ExportTask) =>
  inBackground<ExportTask, ExportedList>('register', createWorker, { file: databaseFile(), viewer, today, now }, task)
