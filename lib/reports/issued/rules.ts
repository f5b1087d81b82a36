import type { FigureRow, FigureValue } from '../../figures/rules'

/** A row behind a figure as an issue keeps it. */
export type KeptRow = {
  readonly reportId: string
  readonly figureId: string
  readonly side: 'part' | 'whole'
  readonly key: string
  readonly label: string
  readonly weight: number
  readonly unitId: string | null
}

export const figureToKeep = (
  reportId: string,
  { id, title, unit, value, part, whole, on, from, until }: FigureValue,
) => ({
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
export function rowsToKeep(reportId: string, { id, part, value }: FigureValue, rows: readonly FigureRow[]): KeptRow[] {
  if (value === null) return []
  const kept = (row: FigureRow, side: 'part' | 'whole', weight: number): KeptRow => ({
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
