import { describe, expect, test } from 'vitest'
import {
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  formatDay,
  formatDayInProse,
  fullMonthsBetween,
  fullYearsBetween,
  isCivilDate,
  isWorkingDay,
  lastDayOfMonth,
  parseDay,
  spellDay,
  todayInVietnam,
} from './civil-date'
import { earliestDay, formatPartial, latestDay, parsePartial } from './partial-date'

const day = (text: string) => text as CivilDate

describe('a day as people type it', () => {
  test.each([
    ['05091988', '1988-09-05'],
    ['5/9/1988', '1988-09-05'],
    ['5-9-1988', '1988-09-05'],
    ['5.9.1988', '1988-09-05'],
    ['1/6/21', '2021-06-01'],
    ['1/6/41', '1941-06-01'],
    ['2023-06-30', '2023-06-30'],
    [' 30/06/2023 ', '2023-06-30'],
    ['29/2/2020', '2020-02-29'],
    ['29/2/2023', null],
    ['30/02/2023', null],
    ['13/13/2023', null],
    ['hôm nay', null],
    ['', null],
  ])('%s is %s', (typed, read) => expect(parseDay(typed)).toBe(read))

  test.each([
    ['1968', '1968', '1968-01-01', '1968-12-31', '1968'],
    ['5/1968', '1968-05', '1968-05-01', '1968-05-31', '05/1968'],
    ['02-2020', '2020-02', '2020-02-01', '2020-02-29', '02/2020'],
    ['xx/05/1971', '1971-05', '1971-05-01', '1971-05-31', '05/1971'],
    ['12/5/1968', '1968-05-12', '1968-05-12', '1968-05-12', '12/05/1968'],
  ])('%s is half known as %s, from %s to %s, printed %s', (typed, kept, first, last, printed) => {
    const read = parsePartial(typed)
    expect(read).toBe(kept)
    expect(read && [earliestDay(read), latestDay(read), formatPartial(read)]).toEqual([first, last, printed])
  })

  test.each(['13/1968', '1768', '00/1968', 'năm 68'])('%s is no half-known day', (typed) =>
    expect(parsePartial(typed)).toBeNull(),
  )
})

test('a day that is none is refused, not bent', () => {
  expect(isCivilDate('2023-02-30')).toBe(false)
  expect(() => civilDate('2023-02-30')).toThrow()
})

describe('a day as papers print it', () => {
  test('on screens', () => expect(formatDay(day('2023-06-05'))).toBe('05/06/2023'))
  test('in prose', () => expect(formatDayInProse(day('2023-06-05'))).toBe('05/6/2023'))
  test.each([
    ['2023-07-05', 'ngày 05 tháng 7 năm 2023'],
    ['2023-02-14', 'ngày 14 tháng 02 năm 2023'],
    ['2023-12-01', 'ngày 01 tháng 12 năm 2023'],
  ])('%s is spelt %s', (on, spelt) => expect(spellDay(day(on))).toBe(spelt))
})

describe('months are full months to the day', () => {
  test.each([
    ['2020-07-13', '2023-07-12', 35],
    ['2020-07-13', '2023-07-13', 36],
    ['2020-02-29', '2021-02-28', 12],
    ['2020-01-31', '2020-02-29', 1],
    ['2020-01-31', '2020-02-28', 0],
    ['2023-07-13', '2020-07-13', -36],
  ])('from %s to %s are %i', (from, to, months) => expect(fullMonthsBetween(day(from), day(to))).toBe(months))
  test('a month later is never past its end', () => expect(addMonths(day('2023-01-31'), 1)).toBe('2023-02-28'))
  test('years', () => expect(fullYearsBetween(day('1973-02-12'), day('2023-02-11'))).toBe(49))
  test('days', () => expect(daysBetween(day('2023-06-30'), day('2023-09-28'))).toBe(90))
  test('the last day of a month', () => expect(lastDayOfMonth(day('2024-02-10'))).toBe('2024-02-29'))
  test('Saturday is no working day', () =>
    expect([isWorkingDay(day('2023-06-30')), isWorkingDay(day('2023-07-01'))]).toEqual([true, false]))
})

test('today is the day in Vietnam, whatever the machine’s own zone', () => {
  expect(todayInVietnam(new Date('2023-06-29T17:30:00Z'))).toBe('2023-06-30')
  expect(todayInVietnam(new Date('2023-06-29T16:30:00Z'))).toBe('2023-06-29')
})
