import type { DisciplineWait } from '@/db/schema/movements'
import { addMonths, type CivilDate } from '../../civil-date'
import type { Rule } from '../../movements/checks/facts/rules'
import { covers } from '../../period'
import { CLASSIFIED } from '../labels'

export type Wait = {
  readonly months: number
  readonly until: CivilDate
  readonly basis: string
  readonly isUnknown: boolean
}

type Suffered = { readonly form: string; readonly waits: DisciplineWait | null; readonly on: CivilDate }

/** Until when a higher post has to wait, by the rules of a day; of a classified case as long as the hardest. */
export function waitOf({ form, waits, on }: Suffered, rules: readonly Rule[], day: CivilDate): Wait | null {
  const isUnknown = form === CLASSIFIED
  const code = `wait-${isUnknown ? 'dismissal' : waits}`
  const rule = rules.find((one) => one.code === code && covers(one, day))
  if (!rule || rule.atLeast === null) return null
  return { months: rule.atLeast, until: addMonths(on, rule.atLeast), basis: rule.basis, isUnknown }
}
