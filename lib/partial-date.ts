import { type CivilDate, civilDate, formatDay, isCivilDate, lastDayOfMonth, parseDay } from './civil-date'

declare const brand: unique symbol

/** A day of which only the year, or the month and year, may be known: `1968`, `1968-05`, `1968-05-12`. It still sorts. */
export type PartialDate = (string & { readonly [brand]: 'partial' }) | CivilDate

export function isPartialDate(text: string): text is PartialDate {
  return /^(1[89]|20)\d\d$/.test(text) || /^(1[89]|20)\d\d-(0[1-9]|1[0-2])$/.test(text) || isCivilDate(text)
}

/** Reads `1968`, `5/1968`, `05-1968`, `xx/05/1971` and whole days. */
export function parsePartial(input: string): PartialDate | null {
  const text = input.trim().replace(/^(xx|\?\?)[/\-.]/i, '')
  const [, m, y] = /^(\d{1,2})\s*[/\-.]\s*(\d{4})$/.exec(text) ?? []
  const candidate = m && y ? `${y}-${m.padStart(2, '0')}` : text
  return isPartialDate(candidate) ? candidate : parseDay(text)
}

/** Prints only what is known: `1968`, `05/1968`, `12/05/1968`. */
export function formatPartial(date: PartialDate): string {
  if (isCivilDate(date)) return formatDay(date)
  const [y, m] = date.split('-')
  return m ? `${m}/${y}` : `${y}`
}

/** The first day it can mean. Half-known birth dates count so (NĐ 135/2020/NĐ-CP, Điều 4: 1 January of the year). */
export function earliestDay(date: PartialDate): CivilDate {
  return civilDate(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)
}

/** The last day it can mean. */
export function latestDay(date: PartialDate): CivilDate {
  if (date.length === 4) return civilDate(`${date}-12-31`)
  return date.length === 7 ? lastDayOfMonth(civilDate(`${date}-01`)) : civilDate(date)
}

export const yearOf = (date: PartialDate) => Number(date.slice(0, 4))
