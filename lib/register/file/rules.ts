import type { Manner, MovementKind } from '@/db/schema/movements'
import { addDays, type CivilDate } from '../../civil-date'
import type { DueKind } from '../../movements/due/kinds/rules'
import { casesOf, type Limits } from '../../movements/due/rules'
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

/** Retirement and membership are of the person and named by no post, everything else of a post held. */
export type Due = {
  readonly kind: DueKind
  readonly on: CivilDate
  readonly title: string | null
  readonly seatId: string
}

const isOfPerson = (kind: DueKind) => kind === 'retirement' || kind === 'party-probation'

/** What comes next for a person from a day on, soonest first; what is overdue stands before it. */
export function dueOf(
  holdings: readonly FileHolding[],
  rules: Limits,
  retirement: CivilDate | null,
  on: CivilDate,
  onProbationSince: CivilDate | null = null,
): Due[] {
  const held = holdings.filter((holding) => covers(holding, on))
  const isAway = held.some(({ beganBy }) => beganBy === 'secondment')
  return held
    .flatMap((holding) => {
      const { fullTitle, seatId } = holding
      return casesOf({ ...holding, isAway, onProbationSince }, rules, retirement)
        .filter(({ kind, until }) => kind !== 'retirement-notice' && (until === null || on < until))
        .map(({ kind, dueOn }) => ({ kind, on: dueOn, title: isOfPerson(kind) ? null : fullTitle, seatId }))
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1))
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
