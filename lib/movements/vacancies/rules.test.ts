import { describe, expect, test } from 'vitest'
import { retirementTable } from '@/db/seed/retirement-table'
import { civilDate as day } from '../../civil-date'
import type { PartialDate } from '../../partial-date'
import { type FallReason, fallsOf, fillHref, type HeldSeat, HORIZONS, spanAhead, vacancyAge } from './rules'

test.each([
  ['2022-12-01', '2023-06-30', '6 tháng'],
  ['2022-12-01', '2023-07-01', '7 tháng'],
  ['2023-05-31', '2023-06-29', '29 ngày'],
  ['2023-05-31', '2023-06-30', '1 tháng'],
  ['2023-01-31', '2023-02-27', '27 ngày'],
  ['2023-01-31', '2023-02-28', '1 tháng'],
  ['2020-02-29', '2021-02-27', '11 tháng'],
  ['2020-02-29', '2021-02-28', '12 tháng'],
  ['2020-02-29', '2024-02-28', '47 tháng'],
  ['2020-02-29', '2024-02-29', '48 tháng'],
  ['2023-06-30', '2023-06-30', '0 ngày'],
])('a seat vacant since %s is so for %s: %s', (since, on, words) => {
  expect(vacancyAge(day(since), day(on))).toBe(words)
})

test.each([
  ['2023-06-30', 3, '2023-10-01'],
  ['2023-08-31', 6, '2024-03-01'],
  ['2023-08-30', 6, '2024-03-01'],
  ['2024-02-29', 12, '2025-03-01'],
])('from %s the look ahead of %i months ends before %s', (on, months, until) => {
  expect(spanAhead(day(on), months)).toEqual({ from: on, until })
})

const measures = { ages: retirementTable(), rotationMonths: 36 }
const held = (more: Partial<HeldSeat>): HeldSeat => ({
  sex: 'male',
  birthDate: '1980-05-12' as PartialDate,
  beganBy: 'appointment',
  isElected: false,
  from: day('2021-01-04'),
  until: null,
  termUntil: null,
  seatUntil: null,
  ...more,
})
const born = (birthDate: string) => birthDate as PartialDate
const within = (on: string, months: number, more: Partial<HeldSeat>) =>
  fallsOf(held(more), measures, spanAhead(day(on), months)).map((fall): [FallReason, string] => [fall.reason, fall.on])

describe('why a seat falls vacant, on both sides of the limit', () => {
  // A man born in October 1962 retires from 01/08/2023.
  const retires = { birthDate: born('1962-10-20') }
  const rotated = { beganBy: 'rotation', from: day('2020-08-01') } as const
  const cases: readonly [string, Partial<HeldSeat>, FallReason][] = [
    ['retirement by the month table', retires, 'retirement'],
    ['the end of a term', { termUntil: day('2023-08-01') }, 'term'],
    ['the end of a mandate', { termUntil: day('2023-08-01'), isElected: true }, 'mandate'],
    ['the end of a secondment', { termUntil: day('2023-08-01'), beganBy: 'secondment' }, 'secondment'],
    ['a rotation that has lasted enough', rotated, 'rotation'],
    ['a signed decision', { until: day('2023-08-01') }, 'decision'],
    ['a seat that ends', { seatUntil: day('2023-08-01') }, 'closing'],
  ]

  test.each(cases)('%s', (_, more, reason) => {
    expect(within('2023-04-30', 3, more), 'the day after the span').toEqual([])
    expect(within('2023-05-01', 3, more), 'the last day of the span').toEqual([[reason, '2023-08-01']])
    expect(within('2023-08-01', 3, more), 'the first day of the span').toEqual([[reason, '2023-08-01']])
    expect(within('2023-08-02', 3, more), 'past').toEqual([])
  })

  test.each(HORIZONS)('a look of %i months sees the same day that many months later, and no further', (months) => {
    const last = spanAhead(day('2023-06-30'), months).until
    expect(within('2023-06-30', months, { termUntil: last })).toEqual([])
    expect(within('2023-06-30', months + 1, { termUntil: last })).toEqual([['term', last]])
  })
})

test('what is expected is told in the order of its days, the weightier reason first', () => {
  const all = { birthDate: born('1962-10-20'), seatUntil: day('2023-08-01'), termUntil: day('2023-07-15') }
  expect(within('2023-06-30', 12, all)).toEqual([
    ['term', '2023-07-15'],
    ['closing', '2023-08-01'],
    ['retirement', '2023-08-01'],
  ])
})

test('once a decision has set the end, nothing else counts, and an end beyond the span is none', () => {
  const signed = { birthDate: born('1962-10-20'), termUntil: day('2023-07-15'), until: day('2023-09-01') }
  expect(within('2023-06-30', 3, signed)).toEqual([['decision', '2023-09-01']])
  expect(within('2023-06-30', 3, { ...signed, until: day('2024-09-01') })).toEqual([])
})

test('whose birth is unknown does not retire, and without a rule no rotation is full', () => {
  expect(within('2023-06-30', 24, { birthDate: null })).toEqual([])
  const rotated = held({ beganBy: 'rotation', from: day('2020-08-01') })
  expect(fallsOf(rotated, { ...measures, rotationMonths: null }, spanAhead(day('2023-06-30'), 24))).toEqual([])
})

test('the form opens with the seat, and with the day from which it is vacant', () => {
  expect(fillHref('chair')).toBe('/movements/new?seat=chair')
  expect(fillHref('chair', day('2023-08-01'))).toBe('/movements/new?seat=chair&on=2023-08-01')
})
