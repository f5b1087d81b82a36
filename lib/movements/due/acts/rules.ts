import type { Manner, MovementKind } from '@/db/schema/movements'
import { addDays, addMonths, type CivilDate } from '../../../civil-date'
import type { DueKind } from '../kinds/rules'
import type { Limits } from '../rules'

/** The act that a case calls for, as far as it is known: what is missing is whom or what only a person can say. */
export type DueAct = {
  readonly kind: MovementKind
  readonly on: CivilDate
  /** The post taken, where it is the one that the case is about. */
  readonly takes: boolean
  /** Posts that end by it; null: those that end by such an act anyway. */
  readonly ends: readonly string[] | null
  readonly manner: Manner | null
  readonly termMonths: number | null
  readonly endsOn: CivilDate | null
  readonly purpose: string | null
}

type Asked = {
  readonly kind: DueKind
  readonly dueOn: CivilDate
  readonly seatId: string
  readonly manner: Manner
  readonly retiresOn: CivilDate | null
}

const KINDS: Record<DueKind, MovementKind> = {
  'retirement-notice': 'retirement',
  retirement: 'retirement',
  reappointment: 'reappointment',
  extension: 'extension',
  mandate: 'nomination',
  secondment: 'secondment-end',
  rotation: 'rotation-end',
  'periodic-change': 'position-change',
  acting: 'appointment',
  'party-probation': 'appointment',
}

/** A full term, or until retirement where that comes first. */
function renewed({ dueOn, retiresOn }: Asked, rules: Limits): Pick<DueAct, 'termMonths' | 'endsOn'> {
  const full = rules.find(({ code }) => code === 'term')?.atMost ?? null
  const isCut = retiresOn !== null && (full === null || retiresOn < addMonths(dueOn, full))
  return isCut ? { termMonths: null, endsOn: addDays(retiresOn, -1) } : { termMonths: full, endsOn: null }
}

/** An overdue case takes effect today: nothing is dated back unseen. */
export function actFor(asked: Asked, rules: Limits, today: CivilDate): DueAct {
  const { kind, dueOn, seatId, manner } = asked
  const renews = kind === 'reappointment' || kind === 'extension'
  return {
    kind: KINDS[kind],
    on: dueOn < today ? today : dueOn,
    takes: kind === 'mandate' || kind === 'acting',
    ends: kind === 'mandate' || kind === 'secondment' ? [seatId] : null,
    manner: kind === 'mandate' ? manner : null,
    purpose: kind === 'periodic-change' ? 'periodic' : null,
    ...(renews ? renewed(asked, rules) : { termMonths: null, endsOn: null }),
  }
}
