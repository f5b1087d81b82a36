import { parseDay } from '../../civil-date'
import { listState, one, type SearchParams } from '../../list-state'
import { RULE_CODES } from '../checks/labels'

export type OverrideFilter = ReturnType<typeof overrideFilter>

/** What the address asks of the list of overrides; what it does not understand it leaves out. */
export function overrideFilter(params: SearchParams) {
  const { page } = listState(params, ['at'])
  return {
    page,
    rule: RULE_CODES.find((code) => code === one(params, 'rule')) ?? null,
    unit: one(params, 'unit') ?? null,
    from: parseDay(one(params, 'from') ?? ''),
    to: parseDay(one(params, 'to') ?? ''),
  }
}
