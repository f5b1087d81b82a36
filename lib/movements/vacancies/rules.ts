import { addDays, addMonths, type CivilDate, daysBetween, fullMonthsBetween } from '../../civil-date'
import { hrefWith } from '../../list-state'
import { type RetirementAge, retirementDay } from '../../people/rules'
import type { Period } from '../../period'
import { endOfTerm } from '../due/rules'

/** How far ahead a page may look, in months. */
export const HORIZONS = [3, 6, 12, 24] as const
export type Horizon = (typeof HORIZONS)[number]

/** From the day itself to the same day so many months later, that day included. */
export const spanAhead = (on: CivilDate, months: number) => ({ from: on, until: addDays(addMonths(on, months), 1) })

/** «7 tháng», below a month «12 ngày». */
export function vacancyAge(since: CivilDate, on: CivilDate): string {
  const months = fullMonthsBetween(since, on)
  return months > 0 ? `${months} tháng` : `${daysBetween(since, on)} ngày`
}

/** In the order of their weight: what is signed goes before what a rule foresees. */
export const FALL_REASONS = ['decision', 'closing', 'retirement', 'mandate', 'term', 'secondment', 'rotation'] as const
export type FallReason = (typeof FALL_REASONS)[number]
export type Fall = { readonly reason: FallReason; readonly on: CivilDate }

type Born = Parameters<typeof retirementDay>[1]
type Begun = Parameters<typeof endOfTerm>[0]

/** All that tells whether and when a seat that is held will stand vacant. */
export type HeldSeat = Born &
  Begun & {
    readonly from: CivilDate
    /** The end that a registered decision has set. */
    readonly until: CivilDate | null
    readonly termUntil: CivilDate | null
    /** The day from which the seat itself is no more. */
    readonly seatUntil: CivilDate | null
  }

export type Measures = { readonly ages: readonly RetirementAge[]; readonly rotationMonths: number | null }

type Span = Period & { readonly until: CivilDate }

/** Why a seat falls vacant within a span, the first day first. Once a decision has set the end, nothing is expected any more. */
export function fallsOf(held: HeldSeat, { ages, rotationMonths }: Measures, { from, until }: Span): Fall[] {
  const isRotated = held.beganBy === 'rotation' && rotationMonths !== null
  const end = endOfTerm(held)
  const expected = {
    closing: held.seatUntil,
    retirement: retirementDay(ages, held),
    [end === 'reappointment' ? 'term' : end]: held.termUntil,
    rotation: isRotated ? addMonths(held.from, rotationMonths) : null,
  }
  const signed = { decision: held.until, closing: held.seatUntil }
  const days: Partial<Record<FallReason, CivilDate | null>> = held.until ? signed : expected
  return FALL_REASONS.flatMap((reason) => {
    const on = days[reason]
    return on && from <= on && on < until ? [{ reason, on }] : []
  }).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Whoever leaves on the day on which the seat ends leaves nothing to be filled. */
export const isToFill = (falls: readonly Fall[]) =>
  !falls.some(({ reason, on }) => reason === 'closing' && on === falls[0]?.on)

/** The form of a decision with the seat that stands vacant, or will from a day on. */
export const fillHref = (seatId: string, on: CivilDate | null = null) =>
  hrefWith('/movements/new', {}, { seat: seatId, on })
