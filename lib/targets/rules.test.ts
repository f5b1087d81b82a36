import { expect, test } from 'vitest'
import { measuredValue, paperName, pointsOver, targetSentence, thresholdOf } from './rules'

const rated = (part: number, whole: number, threshold = 50) => ({
  value: whole === 0 ? null : (100 * part) / whole,
  part,
  whole,
  threshold,
  unit: 'người',
})

test.each([
  [17, 32, 'passed', 'vượt 3,1 điểm phần trăm', '+3,1 điểm phần trăm'],
  [16, 32, 'met', 'đạt', '0'],
  [15, 32, 'missed', 'còn thiếu 01 người', '−3,1 điểm phần trăm'],
  [5, 16, 'missed', 'còn thiếu 03 người', '−18,8 điểm phần trăm'],
  [8, 15, 'passed', 'vượt 3,3 điểm phần trăm', '+3,3 điểm phần trăm'],
])('%i of %i against half: %s', (part, whole, state, text, points) => {
  expect(targetSentence(rated(part, whole))).toEqual({ state, text })
  expect(pointsOver(rated(part, whole))).toBe(points)
})

test('a count is measured in its own unit', () => {
  const counted = (value: number) => ({ value, threshold: 220, unit: 'lớp' })
  expect(targetSentence(counted(221))).toEqual({ state: 'passed', text: 'vượt 01 lớp' })
  expect(targetSentence(counted(220))).toEqual({ state: 'met', text: 'đạt' })
  expect(targetSentence(counted(12))).toEqual({ state: 'missed', text: 'còn thiếu 208 lớp' })
  expect(thresholdOf(counted(1))).toBe('220')
})

test('where there is nothing to measure nothing is claimed', () => {
  expect(targetSentence(rated(0, 0))).toEqual({ state: 'unknown', text: 'không có số liệu' })
  expect(measuredValue(rated(0, 0))).toBe('chưa ghi')
  expect(pointsOver(rated(0, 0))).toBeNull()
})

test('a paper is called by its kind where its number tells', () => {
  expect(paperName('04-NQ/TU')).toBe('Nghị quyết 04-NQ/TU')
  expect(paperName('63-KH/HU')).toBe('Kế hoạch 63-KH/HU')
  expect(paperName('12/2021')).toBe('12/2021')
})

test('values and thresholds are written as papers write them', () => {
  expect(measuredValue(rated(17, 32))).toBe('53,1% (17/32)')
  expect(thresholdOf(rated(1, 2))).toBe('50%')
  expect(thresholdOf(rated(1, 2, 62.5))).toBe('62,5%')
})
