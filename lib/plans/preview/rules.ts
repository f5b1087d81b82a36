import type { MovementKind } from '@/db/schema/movements'
import type { CivilDate } from '../../civil-date'
import type { Breach } from '../../movements/checks/rules'

/** What somebody lacks for a post that the act gives them. */
export type GapAhead = {
  readonly title: string
  readonly message: string
  readonly basis: string
  readonly isUnverified: boolean
}

export type ActAhead = {
  readonly personId: string
  readonly name: string
  readonly kind: MovementKind
  readonly on: CivilDate | null
  readonly leaves: readonly string[]
  readonly takes: readonly string[]
  readonly renews: readonly string[]
  readonly suspends: readonly string[]
  readonly breaches: readonly Breach[]
  readonly gaps: readonly GapAhead[]
}

export type SeatAhead = { readonly seatId: string; readonly postId: string; readonly title: string }

/** A rate with a target, in words before and after: «17/32 (53,1%)». */
export type RateAhead = {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly was: string
  readonly will: string
  readonly percent: number
  readonly threshold: number
}

/** Another paper in preparation about one of the people, or into one of the seats. */
export type Rival = { readonly decisionId: string; readonly subject: string; readonly name: string }

/** What a decision would do on its last day: to each person, to the seats it touches, and to the figures that have targets. */
export type Ahead = {
  readonly on: CivilDate
  readonly acts: readonly ActAhead[]
  readonly seats: { readonly vacated: readonly SeatAhead[]; readonly filled: readonly SeatAhead[] }
  readonly clashes: readonly string[]
  readonly rivals: readonly Rival[]
  readonly rates: readonly RateAhead[]
}
