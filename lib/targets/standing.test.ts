import { describe, expect, test } from 'vitest'
import type { CivilDate } from '../civil-date'
import { byStanding, measuredValue, standingOf, statedValue, targetSentence, thresholdOf } from './rules'

const day = (text: string) => text as CivilDate
const DUE = day('2025-06-30')
const asked = (value: number | null, threshold: number, more = {}) => ({ value, threshold, unit: '%', ...more })

test.each([
  [10.4, 'missed', 'còn thiếu 0,1 điểm phần trăm'],
  [10.5, 'met', 'đạt'],
  [10.6, 'passed', 'vượt 0,1 điểm phần trăm'],
  [null, 'unknown', 'không có số liệu'],
])('%s against at least 10,5%% is %s', (value, state, text) => {
  expect(targetSentence(asked(value, 10.5))).toEqual({ state, text })
})

test.each([
  [0.51, 'missed', 'còn cao hơn 0,01 điểm phần trăm'],
  [0.5, 'met', 'đạt'],
  [0.21, 'passed', 'thấp hơn mức cho phép 0,29 điểm phần trăm'],
])('%s against at most 0,5%% is %s', (value, state, text) => {
  expect(targetSentence(asked(value, 0.5, { direction: 'at-most' }))).toEqual({ state, text })
})

test.each([
  [11, 'missed', 'cần tăng 01 bậc'],
  [10, 'met', 'đạt'],
  [5, 'passed', 'vượt 05 bậc'],
])('place %i where the tenth is asked for is %s', (value, state, text) => {
  expect(targetSentence({ value, threshold: 10, direction: 'rank', unit: 'bậc' })).toEqual({ state, text })
})

describe('a deadline', () => {
  const short = asked(9, 10)
  test.each([
    ['2025-06-29', 'pending'],
    ['2025-06-30', 'missed'],
    ['2025-07-01', 'missed'],
  ])('what is short on %s is %s', (on, standing) => {
    expect(standingOf(short, DUE, day(on)).standing).toBe(standing)
  })

  test('what is reached needs none, and without one what is short is missed', () => {
    expect(standingOf(asked(10, 10), DUE, day('2021-01-01')).standing).toBe('met')
    expect(standingOf(short, null, day('2021-01-01')).standing).toBe('missed')
    expect(standingOf(asked(null, 10), DUE, day('2026-01-01')).standing).toBe('unknown')
  })
})

test('what is not met stands on top, what no number tells next', () => {
  const order = (['passed', 'pending', 'met', 'unknown', 'missed'] as const).map((standing) => ({ standing }))
  expect(order.sort(byStanding).map(({ standing }) => standing)).toEqual([
    'missed',
    'unknown',
    'pending',
    'met',
    'passed',
  ])
})

test('values and thresholds are said in the unit that the target has', () => {
  const income = { ...asked(72.5, 70), unit: 'triệu đồng/người/năm' }
  expect([measuredValue(income, true), thresholdOf(income, true)]).toEqual([
    '72,5 triệu đồng/người/năm',
    '70 triệu đồng/người/năm',
  ])
  const poor = asked(0.21, 0.5, { direction: 'at-most' as const })
  expect([measuredValue(poor, true), thresholdOf(poor, true)]).toEqual(['0,21%', 'không quá 0,5%'])
  const place = { value: 5, outOf: 30, threshold: 10, direction: 'rank' as const, unit: 'bậc' }
  expect([measuredValue(place, true), thresholdOf(place, true)]).toEqual(['5/30', 'hạng 10 trở lên'])
})

test('milestones are counted; where there are none nothing is claimed', () => {
  const work = { measure: 'milestones', threshold: 5, direction: 'at-least', unit: 'mốc', stated: null } as const
  const at = (reached: number, milestones: number) => targetSentence(statedValue({ ...work, reached, milestones }))
  expect(at(3, 5)).toEqual({ state: 'missed', text: 'còn thiếu 02 mốc' })
  expect(at(5, 5)).toEqual({ state: 'met', text: 'đạt' })
  expect(at(0, 0).state).toBe('unknown')
})
