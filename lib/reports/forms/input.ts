import type { CivilDate } from '../../civil-date'
import { figureQuery } from '../../figures/input'
import type { FigureScope } from '../../figures/rules'
import { type CellQuery, cellQuery } from '../../figures/split/input'
import type { SearchParams } from '../../list-state'

export type FormAsked = CellQuery & { readonly formId: string; readonly scope: FigureScope }

/** What the address asks of a form: the parameters of a figure, and the cell whose names are wanted. */
export const formAsked = (
  { id, time }: { id: string; time: 'on' | 'over' },
  params: SearchParams,
  today: CivilDate,
): FormAsked => ({ formId: id, scope: figureQuery(params, time, today).scope, ...cellQuery(params) })

export type FormFormat = 'docx' | 'xlsx'

/** Word unless said otherwise. */
export const formFormat = (text: string | null): FormFormat => (text === 'xlsx' ? 'xlsx' : 'docx')
