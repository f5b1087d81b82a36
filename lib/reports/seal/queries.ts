import { createHash, type Hash } from 'node:crypto'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { reportFigures, reportFiles, reportOverrides, reportRows, reports, reportTexts } from '@/db/schema/reports'
import { readStoredFile } from '../../stored-file'
import { rowText, type Seal } from './rules'

/** So many rows at once: a large issue is hashed without being held in memory. */
const PORTION = 5000

type Row = Readonly<Record<string, unknown>>

const add = (hash: Hash, rows: readonly Row[]): Hash => {
  for (const row of rows) hash.update(`${rowText(row)}\n`)
  return hash
}

const hashOf = (rows: readonly Row[]) => add(createHash('sha256'), rows).digest('hex')

type RowPlace = { readonly figureId: string; readonly side: string; readonly key: string }

const placed = (a: RowPlace, b: RowPlace) => {
  if (a.figureId !== b.figureId) return a.figureId < b.figureId ? -1 : 1
  if (a.side !== b.side) return a.side < b.side ? -1 : 1
  return a.key < b.key ? -1 : 1
}

/** The hash of rows that are about to be kept, in the order in which they will be read. */
export const hashRows = <R extends RowPlace>(rows: readonly R[]): string => hashOf(rows.toSorted(placed))

function hashKeptRows(db: Db, reportId: string): string {
  const hash = createHash('sha256')
  const order = [asc(reportRows.figureId), asc(reportRows.side), asc(reportRows.key)]
  let last: RowPlace = { figureId: '', side: '', key: '' }
  for (;;) {
    const after = sql`(${reportRows.figureId}, ${reportRows.side}, ${reportRows.key}) > (${last.figureId}, ${last.side}, ${last.key})`
    const rows = db
      .select()
      .from(reportRows)
      .where(and(eq(reportRows.reportId, reportId), after))
      .orderBy(...order)
      .limit(PORTION)
      .all()
    add(hash, rows)
    last = rows.at(-1) ?? last
    if (rows.length < PORTION) return hash.digest('hex')
  }
}

/** A kept file with the very bytes that lie in the data folder. */
const fileNow = (file: typeof reportFiles.$inferSelect) => ({
  ...file,
  isThere: readStoredFile('reports', file.sha256) !== null,
})

/** What is kept of an issued report as it is now; `rows` when their hash is known already. */
export function sealOfKept(db: Db, reportId: string, rows?: string): Seal {
  const texts = db.select().from(reportTexts).where(eq(reportTexts.reportId, reportId)).orderBy(asc(reportTexts.key))
  const overrides = db
    .select()
    .from(reportOverrides)
    .where(eq(reportOverrides.reportId, reportId))
    .orderBy(asc(reportOverrides.key))
  const figures = db
    .select()
    .from(reportFigures)
    .where(eq(reportFigures.reportId, reportId))
    .orderBy(asc(reportFigures.figureId))
  const files = db.select().from(reportFiles).where(eq(reportFiles.reportId, reportId)).orderBy(asc(reportFiles.format))
  return {
    report: hashOf(db.select().from(reports).where(eq(reports.id, reportId)).all()),
    texts: hashOf(texts.all()),
    overrides: hashOf(overrides.all()),
    figures: hashOf(figures.all()),
    rows: rows ?? hashKeptRows(db, reportId),
    files: hashOf(files.all().map(fileNow)),
  }
}
