import { type CivilDate, civilDate } from './civil-date'

const MINUTES = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A moment as the office's clock showed it: `14:05 30/06/2023`. */
export function formatInstant(instant: string): string {
  const [day = '', time = ''] = MINUTES.format(new Date(instant)).split(' ')
  return `${time} ${day.split('-').reverse().join('/')}`
}

/** The day of a moment, in Vietnam. */
export const dayOf = (instant: string) => civilDate(MINUTES.format(new Date(instant)).slice(0, 10))

/** The moment at which a day begins in Vietnam, which keeps the same hour all year. */
export const startOfDay = (day: CivilDate) => new Date(`${day}T00:00:00+07:00`).toISOString()
