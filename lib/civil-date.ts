import { type CalendarDate, endOfMonth, parseDate } from '@internationalized/date'

declare const brand: unique symbol

/** A day of the calendar as text `YYYY-MM-DD`: text order is date order, and there is no time zone to get wrong. */
export type CivilDate = string & { readonly [brand]: 'day' }

export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return parseDate(text).year >= 1800
  } catch {
    return false
  }
}

/** Throws when the text is no day of the calendar. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new Error(`Not a day: ${text}`)
  return text
}

/** Reads what a person types: 05091988, 5/9/1988, 5-9-1988, 1.6.21, 2023-06-30. Two-digit years up to 40 are 20xx. */
export function parseDay(input: string): CivilDate | null {
  const text = input.trim()
  if (isCivilDate(text)) return text
  const parts =
    /^(\d{1,2})\s*[/\-.]\s*(\d{1,2})\s*[/\-.]\s*(\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text)
  if (!parts) return null
  const [, d = '', m = '', y = ''] = parts
  const year = y.length === 4 ? y : `${Number(y) <= 40 ? 20 : 19}${y}`
  const day = `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isCivilDate(day) ? day : null
}

const cut = (day: CivilDate) => day.split('-') as [string, string, string]

/** `30/06/2023`. */
export function formatDay(day: CivilDate): string {
  const [y, m, d] = cut(day)
  return `${d}/${m}/${y}`
}

/** `30/6/2023`: the month without a zero unless it is January or February, as running prose has it. */
export function formatDayInProse(day: CivilDate): string {
  const [y, m, d] = cut(day)
  return `${d}/${Number(m)}/${y}`
}

/** `ngày 05 tháng 7 năm 2023`: a zero only before days below ten and before months 1 and 2 (HD 36-HD/VPTW). */
export function spellDay(day: CivilDate): string {
  const [y, m, d] = cut(day)
  return `ngày ${d} tháng ${Number(m) <= 2 ? m : Number(m)} năm ${y}`
}

const plain = (date: CalendarDate) => date.toString() as CivilDate

export const addDays = (day: CivilDate, days: number) => plain(parseDate(day).add({ days }))
/** The same day of a later month, or that month's last day where it has no such day. */
export const addMonths = (day: CivilDate, months: number) => plain(parseDate(day).add({ months }))
export const firstDayOfMonth = (day: CivilDate) => `${day.slice(0, 8)}01` as CivilDate
export const lastDayOfMonth = (day: CivilDate) => plain(endOfMonth(parseDate(day)))

/** Full months that have passed from one day to another; negative when `to` lies before. */
export function fullMonthsBetween(from: CivilDate, to: CivilDate): number {
  if (to < from) return -fullMonthsBetween(to, from)
  const [fy, fm] = cut(from).map(Number) as [number, number, number]
  const [ty, tm] = cut(to).map(Number) as [number, number, number]
  const months = (ty - fy) * 12 + tm - fm
  return addMonths(from, months) <= to ? months : months - 1
}

export const fullYearsBetween = (from: CivilDate, to: CivilDate) => Math.trunc(fullMonthsBetween(from, to) / 12)

export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** 1 Monday … 7 Sunday. */
export const weekday = (day: CivilDate) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
export const isWorkingDay = (day: CivilDate) => weekday(day) <= 5

/** The day it is in Vietnam, whatever the machine's own zone. */
export function todayInVietnam(now: Date = new Date()): CivilDate {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(now) as CivilDate
}
