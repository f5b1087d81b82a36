import type { CivilDate } from '../../civil-date'
import { one, type SearchParams } from '../../list-state'
import { type FigureQuery, figureQuery } from '../input'
import type { FigureScope } from '../rules'
import { FATE_IDS, type Fate } from './labels'
import { asPeriod, yearEarlier } from './rules'

export type ComparisonQuery = FigureQuery & {
  /** What it is held against. */
  readonly earlier: FigureScope
  readonly show: Fate
}

/** What the address asks: `?with=` a day or `?withFrom=&withTo=`, `?show=`, and what a figure's page takes. */
export function comparisonQuery(params: SearchParams, time: 'on' | 'over', today: CivilDate): ComparisonQuery {
  const query = figureQuery(params, time, today)
  const scope = time === 'on' ? query.scope : asPeriod(query.scope)
  const against = { asOf: one(params, 'with'), from: one(params, 'withFrom'), to: one(params, 'withTo') }
  const isAsked = time === 'on' ? against.asOf : (against.from ?? against.to)
  const { scope: asked } = figureQuery({ ...against, unit: scope.unitId }, time, today)
  return {
    ...query,
    scope,
    earlier: !isAsked ? yearEarlier(scope) : time === 'on' ? asked : asPeriod(asked),
    show: FATE_IDS.find((fate) => fate === one(params, 'show')) ?? 'came',
  }
}
