import type { MovementKind } from '@/db/schema/movements'
import { parseDay } from '../../civil-date'
import { listState, one, type SearchParams } from '../../list-state'
import { type DecisionState, MOVEMENT_KINDS, STATES } from '../labels'

/** What the address asks of the register of decisions; what it does not understand it leaves out. */
export function bookFilter(params: SearchParams) {
  const { q, page } = listState(params, ['signedOn'])
  const state = one(params, 'state')
  const kind = one(params, 'kind')
  const from = parseDay(one(params, 'from') ?? '')
  const to = parseDay(one(params, 'to') ?? '')
  return {
    page,
    ...(q ? { q } : {}),
    ...(state && state in STATES ? { state: state as DecisionState } : {}),
    ...(kind && kind in MOVEMENT_KINDS ? { kind: kind as MovementKind } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}
