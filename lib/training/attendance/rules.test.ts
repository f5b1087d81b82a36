import { expect, test } from 'vitest'
import { civilDate as day } from '../../civil-date'
import { batchesOf, cellKey, firstSession, markForKey, moved, nextMark, withoutBatch } from './rules'

test('pressing goes round: there, away, away with leave, there again', () => {
  expect([null, 'present', 'absent', 'excused'].map((mark) => nextMark(mark as never))).toEqual([
    'present',
    'absent',
    'excused',
    'present',
  ])
})

test('keys give marks', () => {
  expect(markForKey(' ', null)).toEqual({ mark: 'present' })
  expect(markForKey('P', 'present')).toEqual({ mark: 'excused' })
  expect(markForKey('k', null)).toEqual({ mark: 'absent' })
  expect(markForKey('Delete', 'present')).toEqual({ mark: null })
  expect(markForKey('q', null)).toBeUndefined()
})

test('arrows stay within the table', () => {
  const size = { rows: 3, columns: 2 }
  expect(moved({ row: 0, column: 0 }, 'ArrowDown', size)).toEqual({ row: 1, column: 0 })
  expect(moved({ row: 0, column: 0 }, 'ArrowUp', size)).toEqual({ row: 0, column: 0 })
  expect(moved({ row: 1, column: 1 }, 'ArrowRight', size)).toEqual({ row: 1, column: 1 })
  expect(moved({ row: 1, column: 1 }, 'PageDown', size)).toEqual({ row: 2, column: 1 })
  expect(moved({ row: 1, column: 1 }, 'End', size)).toEqual({ row: 2, column: 1 })
  expect(moved({ row: 1, column: 1 }, 'a', size)).toBeUndefined()
})

test('marks of one kind in one session travel together, and one ticked anew meanwhile stays behind', () => {
  const key = (enrolmentId: string, sessionId = 's') => cellKey({ enrolmentId, sessionId })
  const pending = {
    [key('a')]: 'present',
    [key('b')]: 'present',
    [key('c')]: null,
    [key('a', 't')]: 'present',
  } as const
  const [first, ...rest] = batchesOf(pending)
  expect(first).toEqual({ sessionId: 's', mark: 'present', enrolmentIds: ['a', 'b'] })
  expect(rest.map(({ sessionId, mark }) => [sessionId, mark])).toEqual([
    ['s', null],
    ['t', 'present'],
  ])
  const now = { ...pending, [key('b')]: 'absent' } as const
  expect(first && Object.keys(withoutBatch(now, first)).sort()).toEqual([key('b'), key('c'), key('a', 't')].sort())
})

test('the roll begins with the session of the day, else with the first one open', () => {
  const sessions = ['2023-06-28', '2023-06-29', '2023-06-30'].map((on) => ({ id: on, on: day(on) }))
  const at = (marked: string[], today: string) => firstSession(sessions, new Set(marked), day(today))
  expect(at([], '2023-06-29')).toBe(1)
  expect(at(['2023-06-28'], '2023-07-05')).toBe(1)
  expect(at(['2023-06-28', '2023-06-29', '2023-06-30'], '2023-07-05')).toBe(2)
  expect(firstSession([], new Set(), day('2023-07-05'))).toBe(0)
})
