import { listState, many, one, type SearchParams } from '../../list-state'
import { GROUPINGS, VIEWS } from './labels'
import { HORIZONS, type Horizon } from './rules'

export type View = keyof typeof VIEWS
export type Grouping = keyof typeof GROUPINGS

export type SeatFilter = {
  readonly unit: string | null
  readonly kind: readonly string[]
  readonly level: readonly string[]
}
export type VacancyQuery = SeatFilter & {
  readonly view: View
  readonly group: Grouping
  readonly within: Horizon
  readonly page: number
}

const YEAR: Horizon = 12
const isOneOf = <T extends object>(words: T, word: string | undefined): word is keyof T & string =>
  word !== undefined && Object.hasOwn(words, word)

/** What the address asks of the vacancies; what it does not understand it leaves out. */
export function vacancyQuery(params: SearchParams): VacancyQuery {
  const [view, group] = [one(params, 'view'), one(params, 'group')]
  return {
    view: isOneOf(VIEWS, view) ? view : 'vacant',
    group: isOneOf(GROUPINGS, group) ? group : 'day',
    within: HORIZONS.find((months) => String(months) === one(params, 'within')) ?? YEAR,
    unit: one(params, 'unit') ?? null,
    kind: many(params, 'kind'),
    level: many(params, 'level'),
    page: listState(params, ['day']).page,
  }
}
