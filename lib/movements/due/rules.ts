import type { Manner, MovementKind } from '@/db/schema/movements'
import { addDays, addMonths, type CivilDate, firstDayOfMonth, isCivilDate } from '../../civil-date'
import { hrefWith } from '../../list-state'
import type { RetirementAge } from '../../people/rules'
import { type DueKind, kindOf } from './kinds/rules'

export type DueHolding = {
  readonly manner: Manner
  readonly from: CivilDate
  readonly until: CivilDate | null
  readonly termUntil: CivilDate | null
  readonly beganBy: MovementKind
  readonly isElected: boolean
  readonly isSensitive: boolean
  /** Seconded elsewhere: the periodic change waits (NĐ 59/2019/NĐ-CP, Điều 35–39). */
  readonly isAway: boolean
  /** Admitted to the Party and not yet a full member. */
  readonly onProbationSince: CivilDate | null
}

export type Due = {
  readonly kind: DueKind
  /** The day by which, or from which, something is to be done about it. */
  readonly actOn: CivilDate
  /** The first day after: of work, of a term, of a secondment, of the longest stay. */
  readonly dueOn: CivilDate
  /** From this day on it is not asked for any more; null: until it is settled. */
  readonly until: CivilDate | null
}

export type Limits = readonly {
  readonly code: string
  readonly atLeast: number | null
  readonly atMost: number | null
}[]

const limitOf = (rules: Limits, code: string, end: 'atLeast' | 'atMost') =>
  rules.find((rule) => rule.code === code)?.[end] ?? null

const BY_VOTE: readonly MovementKind[] = ['nomination', 'election', 'endorsement', 'ratification', 'designation']

/** What the end of a post's time means: nobody is re-appointed to what a congress or a council fills. */
export const endOfTerm = ({ beganBy, isElected }: Pick<DueHolding, 'beganBy' | 'isElected'>) =>
  beganBy === 'secondment' ? 'secondment' : isElected || BY_VOTE.includes(beganBy) ? 'mandate' : 'reappointment'

/** Whether fewer than so many months are left to retirement on a day. */
const isShort = (on: CivilDate, retiresOn: CivilDate | null, months: number | null) =>
  retiresOn !== null && months !== null && retiresOn < addMonths(on, months)

function retiring(rules: Limits, retiresOn: CivilDate): Due[] {
  const notice = limitOf(rules, 'retirement-notice', 'atLeast')
  const decideOn = addMonths(retiresOn, -(limitOf(rules, 'retirement-decision', 'atLeast') ?? 0))
  const decision: Due = { kind: 'retirement', actOn: decideOn, dueOn: retiresOn, until: null }
  if (notice === null) return [decision]
  return [
    { kind: 'retirement-notice', actOn: addMonths(retiresOn, -notice), dueOn: retiresOn, until: decideOn },
    decision,
  ]
}

function ending(held: DueHolding, dueOn: CivilDate, rules: Limits, retiresOn: CivilDate | null): Due {
  const end = endOfTerm(held)
  if (end !== 'reappointment') return { kind: end, actOn: dueOn, dueOn, until: null }
  const kind = isShort(dueOn, retiresOn, limitOf(rules, 'extension-maximum', 'atMost')) ? 'extension' : 'reappointment'
  return { kind, actOn: addDays(dueOn, -(limitOf(rules, 'reappointment-notice', 'atLeast') ?? 0)), dueOn, until: null }
}

/** A rotation that has lasted long enough is told once: the months are a minimum, not a deadline. */
function rotated({ from }: DueHolding, rules: Limits): Due[] {
  const months = limitOf(rules, 'rotation-minimum', 'atLeast')
  if (months === null) return []
  const dueOn = addMonths(from, months)
  return [{ kind: 'rotation', actOn: dueOn, dueOn, until: addDays(dueOn, 1) }]
}

function changing({ from }: DueHolding, rules: Limits, retiresOn: CivilDate | null): Due[] {
  const months = limitOf(rules, 'periodic-change', 'atMost')
  if (months === null) return []
  const dueOn = addMonths(from, months)
  if (isShort(dueOn, retiresOn, limitOf(rules, 'periodic-exemption', 'atLeast'))) return []
  const actOn = addDays(dueOn, -(limitOf(rules, 'periodic-notice', 'atLeast') ?? 0))
  return [{ kind: 'periodic-change', actOn, dueOn, until: null }]
}

function acting({ from }: DueHolding, rules: Limits): Due[] {
  const months = limitOf(rules, 'acting-maximum', 'atMost')
  if (months === null) return []
  const dueOn = addMonths(from, months)
  return [{ kind: 'acting', actOn: dueOn, dueOn, until: null }]
}

/** Not about the post: retirement has no part in it. After a year more the day is not missing in life but in the file. */
function onProbation({ onProbationSince }: DueHolding, rules: Limits): Due[] {
  const months = limitOf(rules, 'party-probation', 'atLeast')
  if (months === null || onProbationSince === null) return []
  const dueOn = addMonths(onProbationSince, months)
  return [{ kind: 'party-probation', actOn: dueOn, dueOn, until: addMonths(dueOn, 12) }]
}

/** All that falls due for the holder of a post, whenever; nothing that a registered act has settled, or that retirement comes before. */
export function casesOf(held: DueHolding, rules: Limits, retiresOn: CivilDate | null): Due[] {
  const { manner, termUntil, beganBy, until } = held
  const isMain = manner === 'main'
  const own = [
    ...(termUntil && manner !== 'acting' ? [ending(held, termUntil, rules, retiresOn)] : []),
    ...(isMain && beganBy === 'rotation' ? rotated(held, rules) : []),
    ...(isMain && held.isSensitive && !held.isAway ? changing(held, rules, retiresOn) : []),
    ...(manner === 'acting' ? acting(held, rules) : []),
    ...(isMain ? onProbation(held, rules) : []),
  ].filter(({ dueOn }) => retiresOn === null || dueOn < retiresOn)
  const all = [...(isMain && retiresOn ? retiring(rules, retiresOn) : []), ...own]
  return all.filter(({ dueOn }) => until === null || until > dueOn)
}

export type Span = { readonly from: CivilDate; readonly until: CivilDate }

/** From the day itself to `days` days later. */
export const dueSpan = (on: CivilDate, days: number): Span => ({ from: on, until: addDays(on, days + 1) })

/** Whether something is to be done about it within the span, or should have been before. */
export const isListed = ({ actOn, until }: Due, span: Span) =>
  actOn < span.until && (until === null || span.from < until)

/** The day that a case stands under: what is to be done already stands under the day it is due. */
export const nextDay = ({ actOn, dueOn }: Pick<Due, 'actOn' | 'dueOn'>, on: CivilDate) => (actOn > on ? actOn : dueOn)

const BY_A_DAY: readonly DueKind[] = ['retirement-notice', 'retirement', 'periodic-change']

/** Past the day itself, or past the day by which a paper had to be out; a procedure that has begun is not late. */
export const isLate = ({ kind, actOn, dueOn }: Pick<Due, 'kind' | 'actOn' | 'dueOn'>, on: CivilDate) =>
  dueOn < on || (BY_A_DAY.includes(kind) && actOn < on)

/** The births whose first day of retirement falls within a span: pairs of sex and birth month, for a search by index. */
export function birthsRetiring(
  table: readonly RetirementAge[],
  span: Span,
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

export type CaseName = {
  readonly kind: DueKind
  readonly personId: string
  readonly seatId: string
  readonly dueOn: CivilDate
}

/** One case in an address, a form, a calendar: a new term is a new case. */
export const caseKey = ({ kind, personId, seatId, dueOn }: CaseName) => [kind, personId, seatId, dueOn].join('.')

export function caseNamed(key: string): CaseName | null {
  const [, personId, seatId, dueOn = '', ...rest] = key.split('.')
  const kind = kindOf(key)
  return kind && personId && seatId && isCivilDate(dueOn) && rest.length === 0
    ? { kind, personId, seatId, dueOn }
    : null
}

/** The form of the decision that cases of one kind call for, filled with what is known. */
export const prepareHref = (...cases: readonly CaseName[]) =>
  hrefWith('/movements/new', {}, { case: cases.map(caseKey) })
