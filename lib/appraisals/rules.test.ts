import { describe, expect, test } from 'vitest'
import { civilDate as day } from '../civil-date'
import { countsOf, lastYear, periodChoices, quotaCheck, ratingPeriod } from './rules'

test.each([
  ['2022', '2022-01-01', '2022-12-31', 'Năm 2022'],
  ['2023-Q2', '2023-04-01', '2023-06-30', 'Quý II/2023'],
  ['2024-Q4', '2024-10-01', '2024-12-31', 'Quý IV/2024'],
  ['2020-2025', '2020-01-01', '2025-12-31', 'Nhiệm kỳ 2020–2025'],
])('%s is a period', (key, from, endsOn, name) => {
  expect(ratingPeriod(key)).toMatchObject({ from, endsOn, name })
})

test.each(['', '1999', '2022-Q5', '2021-2026', '2020-2024', '2022-13'])('«%s» is none', (key) => {
  expect(ratingPeriod(key)).toBeNull()
})

test('nothing said, the last whole year is meant; on its last day a year is whole', () => {
  expect(lastYear(day('2023-06-30')).key).toBe('2022')
  expect(lastYear(day('2022-12-31')).key).toBe('2022')
})

test('only periods that have begun may be chosen', () => {
  const keys = periodChoices(day('2023-06-30')).map(({ key }) => key)
  expect(keys.slice(0, 2)).toEqual(['2023', '2022'])
  expect(keys).toContain('2023-Q2')
  expect(keys).not.toContain('2023-Q3')
  expect(keys.at(-1)).toBe('2015-2020')
})

describe('the share of the excellent', () => {
  const counts = (excellent: number, good: number) => ({ ...countsOf([]), excellent, good })
  const rule = { atMost: 20, of: 'good-or-better' } as const

  test('is told with its calculation, and is kept at the very limit', () => {
    expect(quotaCheck(counts(20, 80), rule)).toEqual({
      isOver: false,
      allowed: 20,
      words: '20 xuất sắc trên 100 người xếp loại tốt trở lên = 20,0%, trong mức 20% (nhiều nhất 20 người)',
    })
  })

  test('is passed by one person more', () => {
    expect(quotaCheck(counts(21, 80), rule)).toMatchObject({ isOver: true, allowed: 20 })
  })

  test('may be taken of those rated good alone', () => {
    expect(quotaCheck(counts(16, 80), { atMost: 20, of: 'good' })).toMatchObject({ isOver: false, allowed: 16 })
    expect(quotaCheck(counts(1, 0), { atMost: 20, of: 'good' })).toMatchObject({ isOver: true, allowed: 0 })
  })

  test('says nothing where nobody was rated so high', () => {
    expect(quotaCheck(countsOf(['completed', null]), rule)).toBeNull()
  })
})
