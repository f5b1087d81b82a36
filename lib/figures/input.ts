import { type CivilDate, parseDay } from '../civil-date'
import { listState, one, type SearchParams } from '../list-state'
import { ATTRIBUTE_IDS, type AttributeId } from './crosstab/labels'
import type { FigureScope, Side } from './rules'
import { STEPS, type Step } from './trend/rules'

export type FigureQuery = {
  readonly scope: FigureScope
  readonly side: Side
  readonly group?: string
  readonly page: number
  /** By what it is divided. */
  readonly by?: AttributeId
}

const SIDES: readonly Side[] = ['whole', 'part', 'rest']

/** A period as soon as one of its ends is named: it begins with the year, and ends on the day looked at. */
function scopeOf(params: SearchParams, time: 'on' | 'over', today: CivilDate): FigureScope {
  const day = (name: string) => parseDay(one(params, name) ?? '')
  const from = day('from')
  const to = day('to')
  const asOf = day('asOf')
  if (time === 'on' || (from === null && to === null)) return { on: asOf ?? to ?? today }
  const until = to ?? asOf ?? today
  return from === null || from > until ? { on: until } : { from, until }
}

/** What the address asks of a figure: `?asOf=` or `?from=&to=`, `?unit=`, `?side=`, `?group=`, `?by=`, `?page=`. */
export function figureQuery(params: SearchParams, time: 'on' | 'over', today: CivilDate): FigureQuery {
  const unitId = one(params, 'unit')
  const group = one(params, 'group')
  const by = ATTRIBUTE_IDS.find((id) => id === one(params, 'by'))
  return {
    scope: { ...scopeOf(params, time, today), ...(unitId ? { unitId } : {}) },
    side: SIDES.find((side) => side === one(params, 'side')) ?? 'whole',
    ...(group === undefined ? {} : { group }),
    ...(by === undefined ? {} : { by }),
    page: listState(params, ['rank']).page,
  }
}

/** Which periods the trend has: `?step=`. */
export const stepOf = (params: SearchParams): Step | undefined => STEPS.find((step) => step === one(params, 'step'))
