import { expect, test } from 'vitest'
import { civilDate } from './civil-date'
import { formatInstant, startOfDay } from './instant'

test.each([
  ['2023-06-30T01:05:09.123Z', '08:05 30/06/2023'],
  ['2023-06-30T17:00:00.000Z', '00:00 01/07/2023'],
  ['2022-12-31T16:59:59.999Z', '23:59 31/12/2022'],
])('%s is shown as %s, whatever the zone of the machine', (instant, text) => {
  expect(formatInstant(instant)).toBe(text)
})

test('a day begins at 17:00 of the day before, universal time', () => {
  expect(startOfDay(civilDate('2023-07-01'))).toBe('2023-06-30T17:00:00.000Z')
})
