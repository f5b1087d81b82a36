import { describe, expect, test } from 'vitest'
import { minutesAfter } from '../sessions/rules'
import { spellWait, verdict, waitSeconds } from './rules'

const NOON = '2026-03-02T05:00:00.000Z'
const ago = (seconds: number) => minutesAfter(NOON, -seconds / 60)

describe('how long a wrong sign-in makes one wait', () => {
  test.each([
    ['pair', 0, 0],
    ['pair', 3, 0],
    ['pair', 4, 5],
    ['pair', 5, 10],
    ['pair', 8, 80],
    ['pair', 50, 300],
    ['name', 9, 0],
    ['name', 10, 5],
    ['name', 1000, 60],
    ['address', 19, 0],
    ['address', 20, 5],
    ['address', 5000, 60],
  ] as const)('%s after %i failures: %i seconds', (counted, failures, seconds) => {
    expect(waitSeconds(counted, failures)).toBe(seconds)
  })
})

describe('who has to wait now', () => {
  test.each([
    ['nobody who has not failed', {}, 0],
    ['the same name and address after four failures', { pair: { failures: 4, lastAt: ago(1) } }, 4],
    ['not once the wait is over', { pair: { failures: 4, lastAt: ago(5) } }, 0],
    ['not after an hour, whatever happened', { pair: { failures: 99, lastAt: ago(3600) } }, 0],
    ['a name tried from many places', { name: { failures: 500, lastAt: ago(0) } }, 60],
    ['an address that tries many names', { address: { failures: 500, lastAt: ago(20) } }, 40],
  ])('%s', (_title, past, seconds) => {
    expect(verdict(past, NOON).seconds).toBe(seconds)
  })

  test('a stranger who goes on trying only holds a colleague up until their turn', () => {
    const attacked = { name: { failures: 5000, lastAt: ago(0) } }
    expect(verdict(attacked, NOON)).toEqual({ seconds: 60, newTurn: 60 })
    expect(verdict({ ...attacked, turn: { failures: 60, lastAt: ago(45) } }, NOON)).toEqual({
      seconds: 15,
      newTurn: null,
    })
    expect(verdict({ ...attacked, turn: { failures: 60, lastAt: ago(60) } }, NOON)).toEqual({
      seconds: 0,
      newTurn: null,
    })
  })

  test('a turn nobody took is lost after ten minutes', () => {
    const attacked = { name: { failures: 5000, lastAt: ago(0) }, turn: { failures: 60, lastAt: ago(661) } }
    expect(verdict(attacked, NOON)).toEqual({ seconds: 60, newTurn: 60 })
  })

  test('a turn is no way round one’s own failures', () => {
    const past = { pair: { failures: 9, lastAt: ago(60) }, name: { failures: 9, lastAt: ago(60) } }
    expect(verdict({ ...past, turn: { failures: 5, lastAt: ago(60) } }, NOON).seconds).toBe(100)
  })
})

test.each([
  [5, '5 giây'],
  [60, '1 phút'],
  [125, '2 phút 05 giây'],
])('%i seconds are said as «%s»', (seconds, words) => expect(spellWait(seconds)).toBe(words))
