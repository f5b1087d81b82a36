import type { RatingSubject } from '@/db/schema/appraisals'
import type { CivilDate } from '../civil-date'
import { listState, one, type SearchParams } from '../list-state'
import { RATED, RATING_SUBJECTS } from './labels'
import { lastYear, type RatingPeriod, ratingPeriod } from './rules'

const isOneOf = <T extends object>(words: T, word: string | undefined): word is keyof T & string =>
  word !== undefined && Object.hasOwn(words, word)

export type RatingFilter = {
  readonly period: RatingPeriod
  readonly subject: RatingSubject
  readonly unit: string | null
  readonly view: 'units' | 'people'
  readonly grade: keyof typeof RATED | null
  readonly everybody: boolean
  readonly page: number
}

/** What the address asks of the ratings; the last whole year of cadres when it says nothing. */
export function ratingFilter(params: SearchParams, on: CivilDate): RatingFilter {
  const [subject, grade] = [one(params, 'subject'), one(params, 'grade')]
  return {
    period: ratingPeriod(one(params, 'period') ?? '') ?? lastYear(on),
    subject: isOneOf(RATING_SUBJECTS, subject) ? subject : 'cadre',
    unit: one(params, 'unit') ?? null,
    view: one(params, 'view') === 'people' ? 'people' : 'units',
    grade: isOneOf(RATED, grade) ? grade : null,
    everybody: one(params, 'who') === 'all',
    page: listState(params, ['name']).page,
  }
}

/** What the lists of rewards and disciplines are asked for. */
export type ActFilter = {
  readonly q: string
  readonly year: number | null
  readonly unit: string | null
}

export function actFilter(params: SearchParams): ActFilter & { readonly page: number } {
  const { q, page } = listState(params, ['on'])
  const year = Number(one(params, 'year'))
  return { q, page, year: year >= 1945 && year <= 2999 ? year : null, unit: one(params, 'unit') ?? null }
}
