import type { CivilDate } from '../../civil-date'
import { covers, type Period } from '../../period'

export type Quota = Period & {
  readonly id: string
  /** Null: seats of every kind together. */
  readonly postKind: string | null
  readonly seats: number
  readonly basis: string
}

type Seat = { readonly kind: string; readonly isHeld: boolean }

/** A quota in force, with the seats that stand against it and how many of them are held. */
export type QuotaLine = { readonly quota: Quota; readonly seats: number; readonly held: number }

export const quotaLines = (quotas: readonly Quota[], seats: readonly Seat[], on: CivilDate): QuotaLine[] =>
  quotas
    .filter((quota) => covers(quota, on))
    .map((quota) => {
      const counted = seats.filter(({ kind }) => quota.postKind === null || quota.postKind === kind)
      return { quota, seats: counted.length, held: counted.filter(({ isHeld }) => isHeld).length }
    })

export type Balance = 'over' | 'under' | 'even'

export const balanceOf = (seats: number, allowed: number): Balance =>
  seats > allowed ? 'over' : seats < allowed ? 'under' : 'even'

/** «9/8: vượt 1», «6/8: thiếu 2», «8/8: đủ». */
export function balanceWords(seats: number, allowed: number): string {
  const words = { over: `vượt ${seats - allowed}`, under: `thiếu ${allowed - seats}`, even: 'đủ' }
  return `${seats}/${allowed}: ${words[balanceOf(seats, allowed)]}`
}

/** Why a quota cannot change from a day on: one of that day is put right, not changed, and a later one would be cut. */
export function changeProblem(own: readonly Quota[], from: CivilDate): 'same_day' | 'later_quota' | null {
  if (own.some((quota) => quota.from === from)) return 'same_day'
  return own.some((quota) => quota.from > from) ? 'later_quota' : null
}

/** The one before that ended on the day this one began: the two share that day, also when it is put right. */
export const adjoining = (own: readonly Quota[], { from }: Pick<Quota, 'from'>): Quota | undefined =>
  own.find(({ until }) => until === from)

/** Why the first day of a quota cannot be put right to another one. */
export function correctionProblem(
  own: readonly Quota[],
  quota: Quota,
  from: CivilDate,
): 'after_end' | 'before_previous' | null {
  if (quota.until !== null && from >= quota.until) return 'after_end'
  const previous = own.filter((other) => other.from < quota.from).sort((a, b) => (a.from < b.from ? 1 : -1))[0]
  if (!previous) return null
  const isCut = previous.until === quota.from ? from <= previous.from : from < (previous.until ?? quota.from)
  return isCut ? 'before_previous' : null
}
