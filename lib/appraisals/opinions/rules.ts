import type { CivilDate } from '../../civil-date'

type Request = {
  readonly dueOn: CivilDate
  readonly answeredOn: CivilDate | null
  readonly registeredAt: string | null
}

export type RequestState = 'answered' | 'late' | 'due' | 'closed'

/** Where a request stands on a day; once the decision is in the register nothing is waited for any more. */
export function requestState({ dueOn, answeredOn, registeredAt }: Request, on: CivilDate): RequestState {
  if (answeredOn) return 'answered'
  if (registeredAt) return 'closed'
  return dueOn < on ? 'late' : 'due'
}

type Answer = { readonly agrees: boolean | null; readonly answeredOn: CivilDate | null }

/** How a decision stands with those who were asked. */
export const countAnswers = (rows: readonly Answer[]) => ({
  asked: rows.length,
  answered: rows.filter(({ answeredOn }) => answeredOn).length,
  against: rows.filter(({ agrees }) => agrees === false).length,
})
