import type { DisciplineWait, Manner, MovementKind, rules } from '@/db/schema/movements'
import type { Sex } from '@/db/schema/people'
import { addDays, type CivilDate, civilDate, daysBetween, fullMonthsBetween } from '../../../civil-date'
import type { PartialDate } from '../../../partial-date'
import type { RetirementAge } from '../../../people/rules'
import type { Decider } from '../../deciding/rules'

export type Rule = Pick<
  typeof rules.$inferSelect,
  'code' | 'title' | 'atLeast' | 'atMost' | 'from' | 'until' | 'postKinds' | 'basis' | 'isUnverified'
>

export type PostFacts = {
  readonly title: string
  readonly kind: string
  readonly unitId: string
  /** Posts of one grade are equivalent, a smaller number is higher; none for memberships. */
  readonly grade: number | null
  readonly termMonths: number | null
  readonly isLeader: boolean
  readonly isSensitive: boolean
}

export type HoldingFacts = PostFacts & {
  readonly from: CivilDate
  readonly until: CivilDate | null
  readonly beganBy: MovementKind | null
  readonly manner: Manner
  /** The days on which further terms began. */
  readonly renewedOn: readonly CivilDate[]
}

/** What a discipline makes wait: `unknown` of a classified one, whose form is not written down. */
export type DisciplineFacts = {
  readonly form: DisciplineWait | 'unknown'
  readonly on: CivilDate
  readonly basis: string
}

/** All that the rules ask of an act: who, when, what is left, taken and held on, and what was held and suffered before. */
export type ActFacts = {
  readonly kind: MovementKind
  readonly on: CivilDate
  /** The day the paper is signed, or is to be. */
  readonly decidedOn: CivilDate
  readonly termMonths: number | null
  readonly endsOn: CivilDate | null
  readonly purpose: string | null
  readonly person: { readonly sex: Sex; readonly birthDate: PartialDate | null }
  readonly takes: PostFacts | null
  readonly leaves: readonly HoldingFacts[]
  readonly renews: readonly HoldingFacts[]
  /** Everything begun before the day. */
  readonly held: readonly HoldingFacts[]
  readonly decidedBy?: DecidedBy | undefined
  readonly disciplines: readonly DisciplineFacts[]
}

/** What the paper says of who decides, and who does by the delegation of management. */
export type DecidedBy = { readonly issuer: string; readonly isOther: boolean; readonly decider: Decider | null }

/** Answers with its calculation when the rule is broken, and null when it is kept or does not apply. */
export type Check = (act: ActFacts, rule: Rule, table: readonly RetirementAge[]) => string | null

export const months = (count: number) => `${count} tháng`

export const binds = ({ postKinds }: Pick<Rule, 'postKinds'>, kind: string) =>
  postKinds === null || postKinds.includes(kind)

/** Held on the eve of the act. */
export const isOpen = ({ from, until }: HoldingFacts, on: CivilDate) => from < on && (until === null || until >= on)

export const currentPost = ({ held, on }: ActFacts) =>
  held.find((post) => post.manner === 'main' && isOpen(post, on)) ?? null

const STANDS_IN: readonly MovementKind[] = ['acting', 'in-charge', 'secondment']

/** The post that somebody comes to hold: standing in and secondments are none. */
export const takenPost = ({ kind, takes }: ActFacts) => (STANDS_IN.includes(kind) ? null : takes)

/** A post above the one held on the eve; to somebody who holds none of a grade every one is higher. */
export function isHigher(act: ActFacts, taken: PostFacts): boolean {
  const grade = currentPost(act)?.grade ?? null
  return taken.grade !== null && (grade === null || taken.grade < grade)
}

type Span = { readonly from: CivilDate; readonly until: CivilDate | null }

/** Full months up to a day in spans of which the last one reaches it: their days, no day twice, as if they had passed without a break. */
export function monthsIn(spans: readonly Span[], on: CivilDate): number {
  let days = 0
  let counted = civilDate('1800-01-01')
  for (const { from, until } of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const end = until === null || until > on ? on : until
    if (end <= counted) continue
    days += Math.min(daysBetween(from, end), daysBetween(counted, end))
    counted = end
  }
  return fullMonthsBetween(addDays(on, -days), on)
}
