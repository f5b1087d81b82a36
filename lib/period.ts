import { addDays, type CivilDate } from './civil-date'

/** From a first day, up to but not including until; `null` = until further notice. */
export type Period = {
  readonly from: CivilDate
  readonly until: CivilDate | null
}

export const covers = (period: Period, day: CivilDate) =>
  period.from <= day && (period.until === null || period.until > day)

export const overlaps = (a: Period, b: Period) =>
  (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until)

/** The last day it holds, as screens and papers show it. */
export const lastDay = (period: Period) => (period.until === null ? null : addDays(period.until, -1))
