import { describe, expect, test } from 'vitest'
import {
  changeInWords,
  countInProse,
  formatFraction,
  formatNumber,
  formatPercent,
  formatRate,
  pointsInWords,
  rate,
  roman,
  roundHalfUp,
  targetInWords,
} from './numbers'

describe('numbers as Vietnamese papers print them', () => {
  test.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [12405, 0, '12.405'],
    [1234567, 0, '1.234.567'],
    [1234.5, 1, '1.234,5'],
    [-1234.56, 1, '-1.234,6'],
    [-0.04, 1, '0,0'],
    [0.05, 1, '0,1'],
  ])('%d with %d decimals is written %s', (value, digits, text) => expect(formatNumber(value, digits)).toBe(text))

  test('rates are rounded half up in decimals, not in binary', () => {
    expect(formatPercent((100 * 17) / 32)).toBe('53,1%')
    expect(formatPercent((100 * 5) / 16)).toBe('31,3%')
    expect(formatPercent((100 * 1063) / 2000)).toBe('53,2%')
    expect(roundHalfUp(1.005, 2)).toBe(1.01)
    expect(roundHalfUp(-2.5)).toBe(-3)
  })

  test('a rate has one decimal unless it is all or nothing', () => {
    expect(formatRate(12, 16)).toBe('75,0%')
    expect(formatRate(181, 181)).toBe('100%')
    expect(formatRate(0, 16)).toBe('0%')
    expect(formatRate(0, 0)).toBe('–')
    expect(rate(1, 0)).toBeNull()
  })

  test('nearly all is not all', () => expect(formatRate(9999, 10000)).toBe('100,0%'))

  test('counts below ten carry a zero in prose, fractions do not', () => {
    expect([0, 2, 9, 10, 1553].map(countInProse)).toEqual(['0', '02', '09', '10', '1.553'])
    expect(formatFraction(5, 16)).toBe('5/16')
  })
})

describe('comparison', () => {
  test.each([
    [12, 10, 'tăng 02 lớp (20,0%)'],
    [7, 10, 'giảm 03 lớp (30,0%)'],
    [10, 10, 'không thay đổi'],
    [10, 0, 'tăng 10 lớp'],
    [10, null, 'không có số liệu'],
  ])('%d after %s reads «%s»', (now, before, text) => expect(changeInWords(now, before, 'lớp')).toBe(text))

  test.each([
    [5, 9, 'hạng', 'tăng 04 bậc'],
    [9, 5, 'hạng', 'giảm 04 bậc'],
    [5, 5, 'hạng', 'không thay đổi'],
    [5, null, 'hạng', 'không có số liệu'],
    [1, 2, 'loại', 'tăng 01 loại'],
  ] as const)('of ranks the smaller is the better: %d after %s, %s, reads «%s»', (now, before, unit, text) =>
    expect(changeInWords(now, before, unit)).toBe(text),
  )

  test('the difference of two rates is taken before they are rounded', () => {
    const now = (100 * 17) / 32
    expect(pointsInWords(now, 50)).toBe('tăng 3,1 điểm phần trăm')
    expect(pointsInWords((100 * 11) / 32, now)).toBe('giảm 18,8 điểm phần trăm')
    expect(pointsInWords(50.04, 50)).toBe('không thay đổi')
    expect(pointsInWords(50, null)).toBe('không có số liệu')
  })
})

describe('a sentence on a target has three forms', () => {
  test.each([
    [17, 32, 50, 'passed', 'vượt 3,1 điểm phần trăm'],
    [16, 32, 50, 'met', 'đạt'],
    [15, 32, 50, 'missed', 'còn thiếu 01 người'],
    [5, 16, 50, 'missed', 'còn thiếu 03 người'],
    [0, 7, 50, 'missed', 'còn thiếu 04 người'],
    [10, 10, 100, 'met', 'đạt'],
    [3, 10, 30, 'met', 'đạt'],
  ])('%d of %d against %d%% is %s: «%s»', (part, whole, threshold, state, text) =>
    expect(targetInWords({ part, whole, threshold })).toEqual({ state, text }),
  )
})

test('parts are numbered in Roman figures', () =>
  expect([1, 3, 4, 9, 14].map(roman)).toEqual(['I', 'III', 'IV', 'IX', 'XIV']))
