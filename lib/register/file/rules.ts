import type { Manner, MovementKind } from '@/db/schema/movements'
import { addDays, addMonths, type CivilDate } from '../../civil-date'
import { type DueKind, endOfTerm } from '../../movements/due/rules'
import { termEnd } from '../../movements/rules'
import { covers } from '../../period'

export type FileHolding = {
  readonly seatId: string
  readonly manner: Manner
  readonly fullTitle: string
  readonly from: CivilDate
  readonly until: CivilDate | null
  readonly termUntil: CivilDate | null
  readonly isSensitive: boolean
  readonly isElected: boolean
  readonly beganBy: MovementKind
}

type Limits = { readonly code: string; readonly atLeast: number | null; readonly atMost: number | null }
/** Retirement is of the person, everything else of a post held. */
export type Due = {
  readonly kind: DueKind
  readonly on: CivilDate
  readonly title: string | null
  readonly seatId: string | null
}

const limitOf = (rules: readonly Limits[], code: string, end: 'atLeast' | 'atMost') =>
  rules.find((rule) => rule.code === code)?.[end] ?? null

function dueOfHolding(held: FileHolding, rules: readonly Limits[]): Due[] {
  const due = (kind: DueKind, on: CivilDate): Due => ({ kind, on, title: held.fullTitle, seatId: held.seatId })
  const cases: Due[] = []
  if (held.termUntil && held.manner !== 'acting') cases.push(due(endOfTerm(held), held.termUntil))
  if (held.manner !== 'main') return cases
  const rotated = limitOf(rules, 'rotation-minimum', 'atLeast')
  if (held.beganBy === 'rotation' && rotated) cases.push(due('rotation', addMonths(held.from, rotated)))
  const stays = limitOf(rules, 'periodic-change', 'atMost')
  if (held.isSensitive && stays) cases.push(due('periodic-change', addMonths(held.from, stays)))
  return cases
}

/** What comes next for a person from a day on, soonest first; what is overdue stands before it. */
export function dueOf(
  holdings: readonly FileHolding[],
  rules: readonly Limits[],
  retirement: CivilDate | null,
  on: CivilDate,
): Due[] {
  const held = holdings.filter((holding) => covers(holding, on))
  if (held.length === 0) return []
  const retires: Due[] = retirement ? [{ kind: 'retirement', on: retirement, title: null, seatId: null }] : []
  const cases = [...held.flatMap((holding) => dueOfHolding(holding, rules)), ...retires]
  return cases.filter((due) => due.kind !== 'rotation' || due.on >= on).sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** The unit left for a post on the day it began, by rotation, transfer or the like: «từ Phòng Nội vụ». */
export function cameFrom<H extends FileHolding & { readonly unitId: string; readonly unitName: string | null }>(
  held: H,
  all: readonly H[],
): string | null {
  const left = all.find((other) => other.until === held.from && other.manner === 'main' && other.unitId !== held.unitId)
  return held.manner === 'main' ? (left?.unitName ?? null) : null
}

type Suspending = {
  readonly kind: MovementKind
  readonly seatId: string
  readonly on: CivilDate | null
  readonly termMonths: number | null
  readonly endsOn: CivilDate | null
}

/** The last day of a suspension from this post that runs on a day; null when there is none. */
export function suspendedUntil(acts: readonly Suspending[], seatId: string, on: CivilDate): CivilDate | null {
  const ends = acts.flatMap((act) => {
    const end = termEnd(act)
    const runs =
      act.kind === 'suspension' && act.seatId === seatId && act.on !== null && act.on <= on && end && end > on
    return runs ? [addDays(end, -1)] : []
  })
  return ends.sort().at(-1) ?? null
}

export const mainFirst = <H extends { readonly manner: Manner }>(holdings: readonly H[]): H[] =>
  [...holdings].sort((a, b) => Number(b.manner === 'main') - Number(a.manner === 'main'))
