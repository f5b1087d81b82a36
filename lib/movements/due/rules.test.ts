import { describe, expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { listRules } from '../checks/queries'
import { casesOf, type DueHolding } from './rules'

const day = (text: string) => text as CivilDate
const rules = listRules(testContext(), day('2023-06-30'))

const held = (more: Partial<Record<keyof DueHolding, unknown>> = {}): DueHolding =>
  ({
    manner: 'main',
    from: '2019-01-07',
    until: null,
    termUntil: null,
    beganBy: 'appointment',
    isElected: false,
    isSensitive: false,
    isAway: false,
    onProbationSince: null,
    ...more,
  }) as DueHolding

const cases = (more: Partial<Record<keyof DueHolding, unknown>>, retiresOn: string | null = null) =>
  casesOf(held(more), rules, retiresOn === null ? null : day(retiresOn)).map(({ kind, actOn, dueOn }) => [
    kind,
    actOn,
    dueOn,
  ])

describe('what falls due, and when something is to be done about it', () => {
  test('retirement: the notice six months ahead, the decision three', () => {
    expect(cases({}, '2024-03-01')).toEqual([
      ['retirement-notice', '2023-09-01', '2024-03-01'],
      ['retirement', '2023-12-01', '2024-03-01'],
    ])
    expect(cases({ manner: 'concurrent' }, '2024-03-01')).toEqual([])
  })

  test.each([
    ['2022-06-30', '2023-06-30'],
    ['2024-02-29', '2025-02-28'],
  ])('who was admitted to the Party on %s may become a full member on %s: twelve months', (since, dueOn) => {
    expect(cases({ onProbationSince: since })).toEqual([['party-probation', dueOn, dueOn]])
    expect(cases({ onProbationSince: since, manner: 'concurrent' })).toEqual([])
  })

  test.each([
    ['2024-02-29', '2023-12-01'],
    ['2023-03-01', '2022-12-01'],
    ['2023-12-31', '2023-10-02'],
  ])('a term that ends before %s is looked at from %s on: ninety days', (termUntil, actOn) => {
    expect(cases({ termUntil })).toEqual([['reappointment', actOn, termUntil]])
  })

  test.each([
    ['2026-02-01', 'extension'],
    ['2026-03-01', 'reappointment'],
    ['2029-02-01', 'reappointment'],
  ])('the term ends before 29/02/2024 and work before %s: %s', (retiresOn, kind) => {
    expect(cases({ manner: 'concurrent', termUntil: '2024-02-29' }, retiresOn).map(([first]) => first)).toEqual([kind])
  })

  test.each([
    ['2025-08-14', 'extension'],
    ['2025-08-15', 'reappointment'],
  ])('the term ends before 15/08/2023 and work before %s: %s', (retiresOn, kind) => {
    expect(cases({ manner: 'concurrent', termUntil: '2023-08-15' }, retiresOn).map(([first]) => first)).toEqual([kind])
  })

  test.each([
    ['2024-01-01', []],
    ['2023-12-31', []],
    ['2024-02-01', ['extension']],
  ])('a term until 01/01/2024 of somebody who retires on %s', (retiresOn, kinds) => {
    expect(cases({ manner: 'concurrent', termUntil: '2024-01-01' }, retiresOn).map(([kind]) => kind)).toEqual(kinds)
  })

  test.each([
    ['2020-08-31', '2023-08-31'],
    ['2020-02-29', '2023-02-28'],
    ['2021-02-28', '2024-02-28'],
  ])('a rotation from %s on is long enough on %s', (from, on) => {
    expect(cases({ from, beganBy: 'rotation' })).toEqual([['rotation', on, on]])
    expect(cases({ from, beganBy: 'rotation', manner: 'concurrent' })).toEqual([])
  })

  test.each([
    ['2019-02-28', '2024-01-29', '2024-02-28'],
    ['2020-02-29', '2025-01-29', '2025-02-28'],
    ['2018-12-31', '2023-12-01', '2023-12-31'],
  ])('a sensitive job held since %s is told on %s and changed on %s', (from, actOn, dueOn) => {
    expect(cases({ from, isSensitive: true })).toEqual([['periodic-change', actOn, dueOn]])
  })

  test.each([
    ['2025-07-01', []],
    ['2025-08-01', ['periodic-change']],
  ])(
    'nobody changes a sensitive job on 07/01/2024 who retires on %s, in less than eighteen months',
    (retires, kinds) => {
      const found = cases({ from: '2019-01-07', isSensitive: true }, retires).map(([kind]) => kind)
      expect(found.filter((kind) => kind === 'periodic-change')).toEqual(kinds)
    },
  )

  test('the periodic change waits while somebody is seconded elsewhere', () => {
    expect(cases({ isSensitive: true, isAway: true })).toEqual([])
  })

  test.each([
    ['2023-02-01', '2023-08-01'],
    ['2022-08-31', '2023-02-28'],
    ['2023-08-31', '2024-02-29'],
  ])('in charge since %s has lasted long on %s', (from, on) => {
    expect(cases({ from, manner: 'acting', beganBy: 'in-charge', termUntil: '2024-01-01' })).toEqual([
      ['acting', on, on],
    ])
  })

  test.each([
    ['2023-08-14', 0],
    ['2023-08-15', 0],
    ['2023-08-16', 1],
    [null, 1],
  ])('a holding that ends on %s leaves a term until 15/08/2023 so many cases', (until, many) => {
    expect(cases({ until, termUntil: '2023-08-15' })).toHaveLength(many)
  })
})
