import { parseDay } from '../civil-date'
import { listState, one, type SearchParams } from '../list-state'
import { PLACE_LEVELS } from './labels'

/** What `/places` is asked for in its address. */
export function placeFilter(params: SearchParams) {
  const level = one(params, 'level')
  return {
    ...listState(params, ['name']),
    id: one(params, 'id') ?? null,
    level: (Object.keys(PLACE_LEVELS) as (keyof typeof PLACE_LEVELS)[]).find((known) => known === level) ?? null,
    within: one(params, 'within') ?? null,
    on: parseDay(one(params, 'on') ?? ''),
  }
}
