import type { Grade } from '@/db/schema/appraisals'
import { addDays, addMonths, type CivilDate } from '../civil-date'
import { formatNumber, formatPercent, rate } from '../numbers'

export type { Grade, RatingSubject } from '@/db/schema/appraisals'

export const GRADE_ORDER = ['excellent', 'good', 'completed', 'failed'] as const satisfies readonly Grade[]

/** What a rating speaks of: its first and its last day, and what it is called. */
export type RatingPeriod = {
  readonly key: string
  readonly kind: 'year' | 'quarter' | 'term'
  readonly from: CivilDate
  readonly endsOn: CivilDate
  readonly name: string
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const
const day = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-01` as CivilDate

/** `2022`, `2022-Q4`, `2020-2025`: a year, a quarter, a term of five years. */
export function ratingPeriod(key: string): RatingPeriod | null {
  const [, first, quarter, last] = /^(20\d\d)(?:-(?:Q([1-4])|(20\d\d)))?$/.exec(key) ?? []
  if (!first) return null
  const year = Number(first)
  if (quarter) {
    const from = day(year, 3 * Number(quarter) - 2)
    const endsOn = addDays(addMonths(from, 3), -1)
    return { key, kind: 'quarter', from, endsOn, name: `Quý ${QUARTERS[Number(quarter) - 1]}/${year}` }
  }
  if (last) {
    if (year % 5 !== 0 || Number(last) !== year + 5) return null
    return { key, kind: 'term', from: day(year, 1), endsOn: endOf(Number(last)), name: `Nhiệm kỳ ${first}–${last}` }
  }
  return { key, kind: 'year', from: day(year, 1), endsOn: endOf(year), name: `Năm ${year}` }
}

const endOf = (year: number) => `${year}-12-31` as CivilDate

const known = (key: string): RatingPeriod => {
  const period = ratingPeriod(key)
  if (!period) throw new Error(`No period: ${key}`)
  return period
}

/** The last whole year by a day: what is asked for when nothing is said. */
export const lastYear = (on: CivilDate): RatingPeriod =>
  known(String(Number(on.slice(0, 4)) - (on.slice(5) === '12-31' ? 0 : 1)))

const BACK = 6

/** Those that had begun by a day, the latest first: years, then quarters of this year and the last, then terms. */
export function periodChoices(on: CivilDate): RatingPeriod[] {
  const year = Number(on.slice(0, 4))
  const years = Array.from({ length: BACK }, (_, back) => String(year - back))
  const quarters = [year, year - 1].flatMap((of) => [4, 3, 2, 1].map((quarter) => `${of}-Q${quarter}`))
  const term = year - (year % 5)
  const terms = [term, term - 5].map((of) => `${of}-${of + 5}`)
  return [...years, ...quarters, ...terms].map(known).filter(({ from }) => from <= on)
}

export type Counts = Readonly<Record<Grade, number>>

export const countsOf = (grades: readonly (Grade | null)[]): Counts => {
  const counts = { excellent: 0, good: 0, completed: 0, failed: 0 }
  for (const grade of grades) if (grade) counts[grade]++
  return counts
}

export type Quota = {
  readonly atMost: number
  readonly of: 'good' | 'good-or-better'
  readonly basis: string
  readonly isUnverified: boolean
}

const WHOLE: Record<Quota['of'], string> = {
  good: 'người xếp loại tốt',
  'good-or-better': 'người xếp loại tốt trở lên',
}

export type QuotaCheck = { readonly isOver: boolean; readonly allowed: number; readonly words: string }

/** The share of excellent ratings against what is allowed, with its calculation; null where nobody was rated. */
export function quotaCheck(counts: Counts, { atMost, of }: Pick<Quota, 'atMost' | 'of'>): QuotaCheck | null {
  const { excellent, good } = counts
  const whole = of === 'good' ? good : good + excellent
  if (whole + excellent === 0) return null
  const allowed = Math.floor((whole * atMost) / 100)
  const share = rate(excellent, whole)
  const isOver = excellent > allowed
  const percent = share === null ? '' : ` = ${formatPercent(share)}`
  return {
    isOver,
    allowed,
    words: `${formatNumber(excellent)} xuất sắc trên ${formatNumber(whole)} ${WHOLE[of]}${percent}, ${
      isOver ? 'quá' : 'trong'
    } mức ${atMost}% (nhiều nhất ${formatNumber(allowed)} người)`,
  }
}

type Summed = Counts & { readonly whole: number; readonly rated: number }

/** Several units together. */
export function sumRatings(rows: readonly Summed[]): Summed {
  const total = (of: keyof Summed) => rows.reduce((sum, row) => sum + row[of], 0)
  return {
    whole: total('whole'),
    rated: total('rated'),
    excellent: total('excellent'),
    good: total('good'),
    completed: total('completed'),
    failed: total('failed'),
  }
}
