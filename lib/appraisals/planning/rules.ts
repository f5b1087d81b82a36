import type { RemovalReason } from '@/db/schema/appraisals'
import type { Sex } from '@/db/schema/people'
import { addMonths, type CivilDate, formatDay, fullMonthsBetween } from '../../civil-date'
import { grouped } from '../../grouped'
import { binds, type Rule } from '../../movements/checks/facts/rules'
import type { RuleCode } from '../../movements/checks/labels'
import type { PartialDate } from '../../partial-date'
import { ageOn, type RetirementAge, retirementDay } from '../../people/rules'

/** What stands against somebody's being planned; it asks for a look, and decides nothing. */
export type Flag = {
  readonly code: 'age' | 'unborn' | 'discipline' | 'standard' | 'posts'
  readonly message: string
  readonly basis: string | null
  readonly isUnverified: boolean
}

export type Discipline = { readonly form: keyof typeof FORMS; readonly on: CivilDate }

export type PlannedFacts = {
  readonly sex: Sex
  readonly birthDate: PartialDate | null
  /** The first day of the term. */
  readonly termFrom: CivilDate
  readonly disciplines: readonly Discipline[]
  /** What is lacking of the standard of the post, in a sentence; empty where nothing is. */
  readonly gap: string
  /** For how many posts of the term the person is planned. */
  readonly posts: number
}

const ruleOf = (rules: readonly Rule[], code: RuleCode) => rules.find((rule) => rule.code === code)

const FORMS = { reprimand: 'khiển trách', warning: 'cảnh cáo', dismissal: 'cách chức', unknown: 'kỷ luật' }

function ageFlag({ sex, birthDate, termFrom }: PlannedFacts, rule: Rule, table: readonly RetirementAge[]) {
  const day = retirementDay(table, { sex, birthDate })
  if (!day) return null
  if (addMonths(termFrom, rule.atLeast ?? 0) <= day) return null
  const left = Math.max(0, fullMonthsBetween(termFrom, day))
  return `Từ đầu nhiệm kỳ (${formatDay(termFrom)}) còn ${left} tháng công tác, chưa đủ ${rule.atLeast} tháng; nghỉ hưu từ ngày ${formatDay(day)}.`
}

function disciplineFlag({ disciplines }: PlannedFacts, rule: Rule, on: CivilDate) {
  const last = disciplines.filter((one) => one.on <= on).sort((a, b) => (a.on < b.on ? 1 : -1))[0]
  if (!last || addMonths(last.on, rule.atLeast ?? 0) <= on) return null
  return `Bị ${FORMS[last.form]} ngày ${formatDay(last.on)}, chưa đủ ${rule.atLeast} tháng.`
}

const postsFlag = ({ posts }: PlannedFacts, rule: Rule) =>
  posts > (rule.atMost ?? posts) ? `Được quy hoạch ${posts} chức danh, quá ${rule.atMost}.` : null

/** The flags of somebody planned, by the rules of the day looked at. */
export function flagsOf(
  facts: PlannedFacts,
  rules: readonly Rule[],
  table: readonly RetirementAge[],
  on: CivilDate,
): Flag[] {
  const checked = (code: Flag['code'], ruleCode: RuleCode, message: (rule: Rule) => string | null): Flag[] => {
    const rule = ruleOf(rules, ruleCode)
    const text = rule && message(rule)
    return text ? [{ code, message: text, basis: rule.basis, isUnverified: rule.isUnverified }] : []
  }
  const said = (code: Flag['code'], message: string): Flag[] =>
    message ? [{ code, message, basis: null, isUnverified: false }] : []
  return [
    ...said('unborn', facts.birthDate ? '' : 'Hồ sơ chưa có ngày sinh: không tính được tuổi quy hoạch.'),
    ...checked('age', 'planning-term', (rule) => ageFlag(facts, rule, table)),
    ...checked('discipline', 'planning-discipline', (rule) => disciplineFlag(facts, rule, on)),
    ...said('standard', facts.gap),
    ...checked('posts', 'planning-per-person', (rule) => postsFlag(facts, rule)),
  ]
}

export type Sharing = {
  readonly personId: string
  readonly sex: Sex
  readonly birthDate: PartialDate | null
  readonly isMinority: boolean
  readonly termFrom: CivilDate
}

export type Share = {
  readonly code: 'women' | 'young' | 'minority'
  readonly part: number
  readonly whole: number
  /** The least share in per cent, and where it is written; none where no rule is in force. */
  readonly least: Pick<Rule, 'atLeast' | 'basis' | 'isUnverified'> | null
}

/** Whether somebody counts in a share of the plan; who counts as young follows from the rule of the day. */
export function sharesOfPerson(person: Sharing, rules: readonly Rule[]): Record<Share['code'], boolean> {
  const age = ageOn(person.birthDate, person.termFrom)
  const below = ruleOf(rules, 'planning-young-age')?.atMost ?? null
  return {
    women: person.sex === 'female',
    young: age !== null && below !== null && age < below,
    minority: person.isMinority,
  }
}

const LEAST = { women: 'planning-women', young: 'planning-young', minority: 'planning-minority' } as const

/** Shares of the people planned for a term: each person once, for however many posts. */
export function sharesOf(rows: readonly Sharing[], rules: readonly Rule[]): Share[] {
  const people = [...new Map(rows.map((row) => [row.personId, row])).values()]
  return (Object.keys(LEAST) as Share['code'][]).map((code) => ({
    code,
    part: people.filter((person) => sharesOfPerson(person, rules)[code]).length,
    whole: people.length,
    least: ruleOf(rules, LEAST[code]) ?? null,
  }))
}

/** At most so many may be planned for a post of this kind; null where no rule binds it. */
export function mostFor(kind: string, rules: readonly Rule[]) {
  const rule = ruleOf(rules, 'planning-per-post')
  return rule && binds(rule, kind) ? rule.atMost : null
}

type Appointment = { readonly from: CivilDate; readonly until: CivilDate | null }

/** The appointment that a plan led to: the first to its post from the day of the plan on, known by the day looked at. */
export const appointmentAfter = <A extends Appointment>(held: readonly A[], plannedFrom: CivilDate, on: CivilDate) =>
  [...held].sort((a, b) => (a.from < b.from ? -1 : 1)).find(({ from }) => from >= plannedFrom && from <= on) ?? null

type Result = {
  readonly flags: readonly Flag[]
  readonly appointment: unknown
  readonly review: unknown
} & Sharing

/** What a list of people in the plan may be narrowed to. */
export type Shown = Share['code'] | 'flagged' | 'appointed' | 'unreviewed'

export function isShown(row: Result, show: Shown | null, rules: readonly Rule[]): boolean {
  if (show === null) return true
  if (show === 'flagged') return row.flags.length > 0
  if (show === 'appointed') return row.appointment !== null
  if (show === 'unreviewed') return row.review === null
  return sharesOfPerson(row, rules)[show]
}

type Placed = { readonly seatId: string; readonly holderId: string | null }

/** Where a decision about somebody planned would begin: a seat that is empty, else the first. */
export function decisionAddress(personId: string, isElected: boolean, seats: readonly Placed[]): string {
  const seat = seats.find(({ holderId }) => holderId === null) ?? seats[0]
  const kind = isElected ? 'nomination' : 'appointment'
  return `/movements/new?kind=${kind}&person=${personId}${seat ? `&seat=${seat.seatId}` : ''}`
}

type OfPost = { readonly postId: string; readonly title: string; readonly kind: string }
export type PlannedPostGroup<R> = {
  readonly postId: string
  readonly title: string
  /** At most so many may be planned for it. */
  readonly most: number | null
  readonly rows: readonly R[]
}

/** People in the plan by their posts, in the order they come in. */
export const byPost = <R extends OfPost>(rows: readonly R[], rules: readonly Rule[]): PlannedPostGroup<R>[] =>
  [...grouped(rows, ({ postId }) => postId).values()].flatMap((own) => {
    const [first] = own
    return first ? [{ postId: first.postId, title: first.title, most: mostFor(first.kind, rules), rows: own }] : []
  })

/** Why somebody would be taken out, by what stands in the way; nothing where nothing does. */
export function reasonFor(flags: readonly Flag[]): RemovalReason | '' {
  const codes = flags.map(({ code }) => code)
  return (['age', 'discipline', 'standard'] as const).find((reason) => codes.includes(reason)) ?? ''
}
