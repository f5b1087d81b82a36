import { type CivilDate, parseDay } from '../civil-date'
import { listState, one, type SearchParams } from '../list-state'
import type { FigureScope, Side } from './rules'

export type FigureQuery = {
  readonly scope: FigureScope
  readonly side: Side
  readonly group?: string
  readonly page: number
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

/** What the address asks of a figure: `?asOf=` or `?from=&to=`, `?unit=`, `?side=`, `?group=`, `?page=`. */
export function figureQuery(params: SearchParams, time: 'on' | 'over', today: CivilDate): FigureQuery {
  const unitId = one(params, 'unit')
  const group = one(params, 'group')
  return {
    scope: { ...scopeOf(params, time, today), ...(unitId ? { unitId } : {}) },
    side: SIDES.find((side) => side === one(params, 'side')) ?? 'whole',
    ...(group === undefined ? {} : { group }),
    page: listState(params, ['rank']).page,
  }
}
