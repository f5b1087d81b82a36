import type { MovementKind } from '@/db/schema/movements'
import type { CivilDate } from '../../civil-date'
import type { FigureValue } from '../../figures/rules'
import type { Breach } from '../../movements/checks/rules'

export type ActAhead = {
  readonly personId: string
  readonly name: string
  readonly kind: MovementKind
  readonly on: CivilDate | null
  readonly leaves: readonly string[]
  readonly takes: readonly string[]
  readonly renews: readonly string[]
  readonly breaches: readonly Breach[]
}

export type SeatAhead = { readonly seatId: string; readonly postId: string; readonly title: string }

/** What a decision would do on its last day: to each person, to the seats it touches, and to the figures that have targets. */
export type Ahead = {
  readonly on: CivilDate
  readonly acts: readonly ActAhead[]
  readonly seats: { readonly vacated: readonly SeatAhead[]; readonly filled: readonly SeatAhead[] }
  readonly clashes: readonly string[]
  readonly rates: readonly {
    readonly id: string
    readonly title: string
    readonly was: FigureValue
    readonly will: FigureValue
  }[]
}
