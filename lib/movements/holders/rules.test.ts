import { expect, test } from 'vitest'
import { civilDate as day } from '../../civil-date'
import { bySeat, vacantPeriods } from './rules'

const seat = { from: day('2010-01-01'), until: null }
const held = (from: string, until: string | null, manner: 'main' | 'acting' = 'main') => ({
  from: day(from),
  until: until === null ? null : day(until),
  manner,
})

test('a seat was vacant before, between and after its holders', () => {
  const holdings = [held('2018-01-01', '2020-01-01'), held('2012-01-01', '2015-01-01')]
  expect(vacantPeriods(seat, holdings, day('2023-06-30'))).toEqual([
    { from: '2020-01-01', until: null },
    { from: '2015-01-01', until: '2018-01-01' },
    { from: '2010-01-01', until: '2012-01-01' },
  ])
})

test('who follows on the very day leaves no gap, and acting fills none', () => {
  const holdings = [
    held('2010-01-01', '2015-01-01'),
    held('2015-01-01', '2020-01-01'),
    held('2020-01-01', null, 'acting'),
  ]
  expect(vacantPeriods(seat, holdings, day('2023-06-30'))).toEqual([{ from: '2020-01-01', until: null }])
})

test('a closed seat is vacant no longer, and an end to come is no gap yet', () => {
  const closed = { ...seat, until: day('2022-01-01') }
  expect(vacantPeriods(closed, [held('2010-01-01', '2021-01-01')], day('2023-06-30'))).toEqual([
    { from: '2021-01-01', until: '2022-01-01' },
  ])
  expect(vacantPeriods(seat, [held('2010-01-01', '2024-01-01')], day('2023-06-30'))).toEqual([])
})

test('rows are sorted by their seats in the order they came', () => {
  const rows = [
    { seatId: 'a', n: 1 },
    { seatId: 'b', n: 2 },
    { seatId: 'a', n: 3 },
  ]
  expect([...bySeat(rows)].map(([seatId, found]) => [seatId, found.map(({ n }) => n)])).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ])
})
