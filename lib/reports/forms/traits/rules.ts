import type { Sex } from '@/db/schema/people'
import type { Band } from '@/db/schema/qualifications'
import type { CivilDate } from '../../../civil-date'
import type { AgeBand } from '../../../figures/rules'
import type { PartialDate } from '../../../partial-date'
import { ageOn } from '../../../people/rules'

/** What tells people apart in a statistical form, as it was on a day. */
export type Traits = {
  readonly sex: Sex
  readonly birthDate: PartialDate | null
  readonly isMinority: 0 | 1 | null
  readonly isReligious: 0 | 1
  readonly education: Band | null
  readonly theory: Band | null
}

/** Bands of the statistical forms: up to 40, over 40 up to 50, over 50, in full years on the day. */
export function ageBandOf(birthDate: PartialDate | null, on: CivilDate): AgeBand {
  const age = ageOn(birthDate, on)
  if (age === null) return 'unknown'
  return age <= 40 ? 'young' : age <= 50 ? 'middle' : 'senior'
}
