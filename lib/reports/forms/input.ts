import type { CivilDate } from '../../civil-date'
import { figureQuery } from '../../figures/input'
import type { FigureScope } from '../../figures/rules'
import type { Cell } from '../../form-table'
import { listState, one, type SearchParams } from '../../list-state'

/** The cell whose names are wanted, and the page of them. */
export type CellQuery = { readonly cell: Cell | null; readonly page: number }
export type FormAsked = CellQuery & { readonly formId: string; readonly scope: FigureScope }

/** What the address asks of a form: the parameters of a figure, and a cell by `?line=&column=&page=`. */
export function formAsked(
  { id, time }: { id: string; time: 'on' | 'over' },
  params: SearchParams,
  today: CivilDate,
): FormAsked {
  const [line, column] = [one(params, 'line'), one(params, 'column')]
  return {
    ...{ formId: id, scope: figureQuery(params, time, today).scope },
    cell: line && column ? { line, column } : null,
    page: listState(params, ['rank']).page,
  }
}

export type FormFormat = 'docx' | 'xlsx'

/** Word unless said otherwise. */
export const formFormat = (text: string | undefined): FormFormat => (text === 'xlsx' ? 'xlsx' : 'docx')
