import { expect, test } from 'vitest'
import { civilDate as day } from '../civil-date'
import { classDays, classState, countedOf, sessionsBetween } from './rules'

test('a class counts on its closing day', () => {
  const held = { opensOn: day('2023-06-01'), closesOn: day('2023-06-03'), cancelledReason: null }
  const on = (text: string) => classState(held, day(text))
  expect([on('2023-05-31'), on('2023-06-01'), on('2023-06-02'), on('2023-06-03')]).toEqual([
    'planned',
    'running',
    'running',
    'held',
  ])
  expect(classState({ ...held, cancelledReason: 'bão' }, day('2023-07-01'))).toBe('cancelled')
  expect(classDays(held)).toBe('01/06/2023 – 03/06/2023')
})

test('the larger of names and headcount counts', () => {
  expect([countedOf({ named: 3, reported: 9 }), countedOf({ named: 9, reported: 3 })]).toEqual([9, 9])
})

test('sessions fall on working days in their order', () => {
  const sessions = sessionsBetween(day('2023-06-30'), day('2023-07-03'), ['afternoon', 'morning'])
  expect(sessions.map(({ on, part }) => `${on} ${part}`)).toEqual([
    '2023-06-30 morning',
    '2023-06-30 afternoon',
    '2023-07-03 morning',
    '2023-07-03 afternoon',
  ])
  expect(sessionsBetween(day('2023-06-30'), day('2023-07-03'), ['morning'], true)).toHaveLength(4)
  expect(sessionsBetween(day('2023-07-01'), day('2023-07-01'), ['morning'])).toHaveLength(1)
})
