import { reportFigures, reportFiles, reportRows } from '@/db/schema/reports'
import type { Context } from '../../context'
import type { FigureRow, FigureValue } from '../../figures/rules'
import { storeFile } from '../../stored-file'
import type { Issue } from '../rendering/queries'

const BATCH = 400

const figureRow = (reportId: string, { id, title, unit, value, part, whole, on, from, until }: FigureValue) => ({
  reportId,
  figureId: id,
  title,
  unit,
  value,
  part: part ?? null,
  whole: whole ?? null,
  on: on ?? null,
  from: from ?? null,
  until: until ?? null,
})

/** Name and note as they stood; of a rate, what counts in the part is kept once more by itself. */
function rowsToKeep(reportId: string, { id, part }: FigureValue, rows: readonly FigureRow[]) {
  const kept = (row: FigureRow, side: 'part' | 'whole', weight: number) => ({
    reportId,
    figureId: id,
    side,
    key: row.key,
    label: row.note ? `${row.label} · ${row.note}` : row.label,
    weight,
    unitId: row.unitId,
  })
  return rows.flatMap((row) => [
    kept(row, 'whole', row.weight),
    ...(part !== undefined && row.part > 0 ? [kept(row, 'part', row.part)] : []),
  ])
}

/** What an issue keeps for ever, written with the number that it gets. */
export function keepIssue(ctx: Context<never>, reportId: string, { files, figures, rows }: Issue): void {
  for (const { format, fileName, bytes } of files)
    ctx.db
      .insert(reportFiles)
      .values({ reportId, format, fileName, ...storeFile('reports', bytes) })
      .run()
  ctx.db
    .insert(reportFigures)
    .values(figures.map((figure) => figureRow(reportId, figure)))
    .run()
  const stated = figures.filter((figure) => figure.value !== null)
  const all = stated.flatMap((figure) => rowsToKeep(reportId, figure, rows[figure.id] ?? []))
  for (let at = 0; at < all.length; at += BATCH)
    ctx.db
      .insert(reportRows)
      .values(all.slice(at, at + BATCH))
      .run()
}
