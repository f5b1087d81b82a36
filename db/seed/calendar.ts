import { addDays, type CivilDate, isWorkingDay } from '@/lib/civil-date'

export const day = (text: string) => text as CivilDate

/** The day on which a demonstration stands. */
export const WORKING_DAY = day('2023-06-30')

/** Days off beside weekends: first and last day. New Year by the moon, the Hùng Kings, days given for those lost to a weekend. */
const OFF = [
  ...['2011-02-02 2011-02-07', '2011-04-12', '2012-01-20 2012-01-26', '2012-04-02', '2013-02-09 2013-02-17'],
  ...['2013-04-19', '2014-01-28 2014-02-05', '2014-04-09', '2015-02-15 2015-02-23', '2015-04-28 2015-04-29'],
  ...['2016-02-06 2016-02-14', '2016-04-18', '2016-05-02 2016-05-03', '2017-01-26 2017-02-01', '2017-04-06'],
  ...['2017-05-02', '2017-09-04', '2018-02-14 2018-02-20', '2018-04-25', '2018-09-03', '2018-12-31'],
  ...['2019-02-02 2019-02-10', '2019-04-15', '2019-04-29', '2020-01-23 2020-01-29', '2020-04-02'],
  ...['2021-02-10 2021-02-16', '2021-04-21', '2021-05-03', '2021-09-03', '2022-01-03', '2022-01-29 2022-02-06'],
  ...['2022-04-11', '2022-05-02 2022-05-03', '2022-09-01', '2023-01-02', '2023-01-20 2023-01-26'],
  ...['2023-05-02 2023-05-03', '2023-09-01 2023-09-04'],
].map((text) => {
  const [first = text, last = first] = text.split(' ')
  return [first, last] as const
})
const EACH_YEAR = ['01-01', '04-30', '05-01', '09-02']

const isOff = (on: CivilDate) =>
  EACH_YEAR.includes(on.slice(5)) || OFF.some(([first, last]) => first <= on && on <= last)

/** Days are text, so that the earlier of two is the lesser. */
export const earlier = (a: CivilDate, b: CivilDate): CivilDate => [a, b].sort()[0] ?? a
export const later = (a: CivilDate, b: CivilDate): CivilDate => [a, b].sort()[1] ?? b

/** A day on which offices work and papers are signed. */
export const isOfficeDay = (on: CivilDate) => isWorkingDay(on) && !isOff(on)

function step(on: CivilDate, by: 1 | -1): CivilDate {
  let found = on
  while (!isOfficeDay(found)) found = addDays(found, by)
  return found
}

export const officeDayFrom = (on: CivilDate) => step(on, 1)
export const officeDayUpTo = (on: CivilDate) => step(on, -1)

/** So many office days before a day. */
export function officeDaysBefore(on: CivilDate, count: number): CivilDate {
  let found = on
  for (let left = count; left > 0; left--) found = officeDayUpTo(addDays(found, -1))
  return found
}
