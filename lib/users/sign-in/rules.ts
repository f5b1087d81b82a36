import { minutesBetween } from '../sessions/rules'

/** Failures are counted by the name tried, by the address they came from, and by the two together. */
export type Counted = 'pair' | 'name' | 'address'

const SLOWNESS: Record<Counted, { free: number; longest: number }> = {
  pair: { free: 4, longest: 300 },
  name: { free: 10, longest: 60 },
  address: { free: 20, longest: 60 },
}

const FIRST_WAIT_SECONDS = 5

/** What lies longer back is forgotten. */
export const FORGOTTEN_MINUTES = 60

/** A turn that is not taken within so many minutes is lost. */
const TURN_MINUTES = 10

export function waitSeconds(counted: Counted, failures: number): number {
  const { free, longest } = SLOWNESS[counted]
  return failures < free ? 0 : Math.min(longest, FIRST_WAIT_SECONDS * 2 ** Math.min(failures - free, 10))
}

export type Failures = { readonly failures: number; readonly lastAt: string }

const secondsSince = (instant: string, now: string) => minutesBetween(instant, now) * 60

const remaining = (seconds: number, since: string, now: string) =>
  Math.max(0, Math.ceil(seconds - secondsSince(since, now)))

const stillWaiting = (counted: Counted, past: Failures | undefined, now: string) =>
  past && minutesBetween(past.lastAt, now) < FORGOTTEN_MINUTES
    ? remaining(waitSeconds(counted, past.failures), past.lastAt, now)
    : 0

export type Past = { readonly [K in Counted | 'turn']?: Failures }

/**
 * How long this name from this address still has to wait, and whether it takes a turn. Somebody else's failures (the name tried
 * from elsewhere, other names tried from here) only hold a person up until their turn comes, however many follow: a turn keeps
 * its own clock, so nobody can be locked out by a stranger who goes on trying.
 */
export function verdict(past: Past, now: string): { seconds: number; newTurn: number | null } {
  const own = stillWaiting('pair', past.pair, now)
  const others = Math.max(stillWaiting('name', past.name, now), stillWaiting('address', past.address, now))
  const age = past.turn ? secondsSince(past.turn.lastAt, now) : 0
  const turn = past.turn && age < past.turn.failures + TURN_MINUTES * 60 ? past.turn : undefined
  if (turn)
    return { seconds: Math.max(own, Math.min(others, remaining(turn.failures, turn.lastAt, now))), newTurn: null }
  return { seconds: Math.max(own, others), newTurn: others > 0 ? others : null }
}

/** «45 giây», «2 phút 05 giây». */
export function spellWait(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return `${rest} giây`
  return rest === 0 ? `${minutes} phút` : `${minutes} phút ${String(rest).padStart(2, '0')} giây`
}
