import type { CivilDate } from '../../civil-date'
import type { Cell } from '../../form-table'
import { listState, one, type SearchParams } from '../../list-state'
import { figureQuery } from '../input'
import { DIMENSIONS, type Dimension } from './labels'

export type CellQuery = { readonly cell: Cell | null; readonly page: number }

/** The cell whose names are asked for: `?line=`, `?column=`, `?page=`. */
export function cellQuery(params: SearchParams): CellQuery {
  const [line, column] = [one(params, 'line'), one(params, 'column')]
  return { cell: line && column ? { line, column } : null, page: listState(params, ['rank']).page }
}

/** `?rows=`, `?columns=`, and what a figure over a period is asked for; nothing is split by the same twice. */
export function splitQuery(params: SearchParams, today: CivilDate) {
  const dimension = (name: string) => {
    const text = one(params, name)
    return text !== undefined && text in DIMENSIONS ? (text as Dimension) : undefined
  }
  const rows = dimension('rows') ?? 'kind'
  const wanted = dimension('columns') ?? 'period'
  const columns = wanted === rows ? (rows === 'period' ? 'kind' : 'period') : wanted
  return { scope: figureQuery(params, 'over', today).scope, rows, columns, ...cellQuery(params) }
}

export type SplitQuery = ReturnType<typeof splitQuery>
