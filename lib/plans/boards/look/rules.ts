import type { Breach } from '../../../movements/checks/rules'
import type { LocalStatus } from '../../../movements/local/labels'
import type { RateAhead, SeatAhead } from '../../preview/rules'

/** A rate before and after; not every one has a threshold. */
export type BoardRate = Omit<RateAhead, 'threshold'> & { readonly threshold: number | null }
export type BoardBreach = Breach & { readonly personId: string; readonly name: string }

/** What a variant would do on the board’s day if all of it took effect at once. */
export type BoardLook = {
  readonly rates: readonly BoardRate[]
  readonly vacated: readonly SeatAhead[]
  readonly filled: readonly SeatAhead[]
  readonly breaches: readonly BoardBreach[]
  readonly clashes: readonly string[]
  /** Local or not after the moves, by seat. */
  readonly statuses: Readonly<Record<string, LocalStatus>>
}
