import type { Counted, Entry } from '../../../form-table'
import { onPage } from '../../../list-state'
import type { CellQuery } from '../input'

/** A page of the names behind a cell. */
export function namesIn({ rowsIn }: Counted, { cell, page }: CellQuery) {
  const found = cell && rowsIn(cell)
  if (!found) return null
  const { rows, ...titles } = found
  const shown = onPage(rows, page).map(plain)
  return { ...titles, rows: shown, total: rows.length, weight: rows.reduce((sum, { weight }) => sum + weight, 0) }
}

export type Names = NonNullable<ReturnType<typeof namesIn>>

/** Nothing but what is shown. */
const plain = ({ key, label, note, weight, on, href, paper = null }: Entry) => ({
  ...{ key, label, note, weight, on, href, paper },
})
