import type { MovementKind } from '@/db/schema/movements'
import { addDays, addMonths, type CivilDate, firstDayOfMonth } from '../../civil-date'
import { hrefWith } from '../../list-state'
import type { RetirementAge } from '../../people/rules'

export type DueKind = 'retirement' | 'term' | 'mandate' | 'secondment' | 'rotation' | 'periodic-change'

/** The births whose first day of retirement falls within a span: pairs of sex and birth month, for a search by index. */
export function birthsRetiring(
  table: readonly RetirementAge[],
  span: { from: CivilDate; until: CivilDate },
): { sex: RetirementAge['sex']; month: string; ageMonths: number }[] {
  const births: { sex: RetirementAge['sex']; month: string; ageMonths: number }[] = []
  for (let first = firstDayOfMonth(span.from); first < span.until; first = addMonths(first, 1)) {
    if (first < span.from) continue
    for (const { sex, bornFrom, bornTo, ageMonths } of table) {
      const month = addMonths(first, -ageMonths - 1).slice(0, 7)
      if (bornFrom <= month && month <= bornTo) births.push({ sex, month, ageMonths })
    }
  }
  return births
}

/** From the day itself to `days` days later. */
export const dueSpan = (on: CivilDate, days: number) => ({ from: on, until: addDays(on, days + 1) })

const BY_VOTE: readonly MovementKind[] = ['nomination', 'election', 'endorsement', 'ratification', 'designation']

/** What the end of a post's time means: nobody is re-appointed to what a congress or a council fills. */
export const endOfTerm = ({ beganBy, isElected }: { beganBy: MovementKind; isElected: boolean }): DueKind =>
  beganBy === 'secondment' ? 'secondment' : isElected || BY_VOTE.includes(beganBy) ? 'mandate' : 'term'

/** The act that a case calls for, proposed when its decision is prepared. */
const KIND_FOR: Record<DueKind, MovementKind> = {
  retirement: 'retirement',
  term: 'reappointment',
  mandate: 'nomination',
  secondment: 'release',
  rotation: 'transfer',
  'periodic-change': 'position-change',
}

/** The form of the decision that a case calls for, filled with what is known. */
export const prepareHref = ({
  kind,
  personId,
  seatId,
  dueOn,
}: {
  readonly kind: DueKind
  readonly personId: string
  readonly seatId: string | null
  readonly dueOn: CivilDate
}) => hrefWith('/movements/new', {}, { person: personId, kind: KIND_FOR[kind], on: dueOn, held: seatId })
