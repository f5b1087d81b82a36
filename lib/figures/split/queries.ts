import type { Context } from '../../context'
import { counted, type Entry } from '../../form-table'
import { PAGE_SIZE } from '../../list-state'
import { listActs } from '../acts/queries'
import { findUnit } from '../detail/queries'
import { lastDayOf, periodOf } from '../rules'
import type { CellQuery, SplitQuery } from './input'
import { splitLayout } from './rules'

type Read = Context<'figures.read' | 'movements.read'>

/** The figure `movements` by two traits of its acts, and the names in the cell asked for; nothing of a unit out of sight. */
export function splitOf(ctx: Read, { scope, rows, columns, ...asked }: SplitQuery) {
  const unit = scope.unitId === undefined ? null : findUnit(ctx, scope.unitId, lastDayOf(scope))
  if (unit === undefined) return undefined
  const period = periodOf(scope)
  const acts = listActs(ctx, scope)
  const found = counted(acts, splitLayout(acts, period, { rows, columns }))
  return { table: found.table, names: namesIn(found, asked), period, unit }
}

export type Split = NonNullable<ReturnType<typeof splitOf>>

/** A page of the names behind a cell. */
export function namesIn({ rowsIn }: Pick<ReturnType<typeof counted>, 'rowsIn'>, { cell, page }: CellQuery) {
  const found = cell && rowsIn(cell)
  if (!found) return null
  const { rows, ...titles } = found
  const shown = rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(plain)
  return { ...titles, rows: shown, total: rows.length, weight: rows.reduce((sum, { weight }) => sum + weight, 0) }
}

export type Names = NonNullable<ReturnType<typeof namesIn>>

/** Nothing but what is shown. */
const plain = ({ key, label, note, weight, on, href, paper = null }: Entry) => ({
  ...{ key, label, note, weight, on, href, paper },
})
