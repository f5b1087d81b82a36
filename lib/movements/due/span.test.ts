import { expect, test } from 'vitest'
import { retirementTable } from '@/db/seed/retirement-table'
import type { CivilDate } from '../../civil-date'
import { togetherProblem } from './kinds/rules'
import { birthsRetiring, caseKey, caseNamed, type Due, dueSpan, endOfTerm, isLate, isListed, nextDay } from './rules'

const day = (text: string) => text as CivilDate

test.each([
  ['appointment', false, 'reappointment'],
  ['reappointment', false, 'reappointment'],
  ['transfer', false, 'reappointment'],
  ['transfer', true, 'mandate'],
  ['election', false, 'mandate'],
  ['endorsement', false, 'mandate'],
  ['ratification', true, 'mandate'],
  ['designation', false, 'mandate'],
  ['secondment', true, 'secondment'],
] as const)('the end of a post begun by %s, elected %s, is a case of %s', (beganBy, isElected, kind) => {
  expect(endOfTerm({ beganBy, isElected })).toBe(kind)
})

const due = (kind: Due['kind'], actOn: string, dueOn: string, until: string | null): Due => ({
  kind,
  actOn: day(actOn),
  dueOn: day(dueOn),
  until: until === null ? null : day(until),
})
const notice = due('retirement-notice', '2023-09-01', '2024-03-01', '2023-12-01')
const decision = due('retirement', '2023-12-01', '2024-03-01', null)
const rotation = due('rotation', '2023-07-31', '2023-07-31', '2023-08-01')

test.each([
  ['the notice, on the last day of thirty', notice, '2023-08-02', true],
  ['the notice, one day earlier', notice, '2023-08-01', false],
  ['the notice, late, until the decision is due', notice, '2023-11-30', true],
  ['the notice once the decision is due', notice, '2023-12-01', false],
  ['the decision, late', decision, '2024-05-01', true],
  ['a rotation on the day', rotation, '2023-07-31', true],
  ['a rotation on the day after', rotation, '2023-08-01', false],
] as const)('%s is on the list: %s', (_what, asked, on, isThere) => {
  expect(isListed(asked, dueSpan(day(on), 30))).toBe(isThere)
})

test.each([
  ['retirement-notice', '2023-06-29', '2024-01-01', true],
  ['retirement-notice', '2023-06-30', '2024-01-01', false],
  ['reappointment', '2023-06-01', '2023-08-30', false],
  ['reappointment', '2023-03-31', '2023-06-29', true],
  ['mandate', '2023-06-30', '2023-06-30', false],
] as const)('%s to be done on %s, due on %s, is late on 30/06/2023: %s', (kind, actOn, dueOn, late) => {
  expect(isLate({ kind, actOn: day(actOn), dueOn: day(dueOn) }, day('2023-06-30'))).toBe(late)
})

test('a case stands under the day of its step, and once that has passed under the day itself', () => {
  const step = { actOn: day('2023-07-01'), dueOn: day('2023-09-29') }
  expect(nextDay(step, day('2023-06-30'))).toBe('2023-07-01')
  expect(nextDay(step, day('2023-07-01'))).toBe('2023-09-29')
})

test('births are found by month for each cohort', () => {
  const births = birthsRetiring(retirementTable(), dueSpan(day('2023-06-30'), 90))
  expect(births.map(({ sex, month }) => `${sex} ${month}`)).toEqual([
    'male 1962-09',
    'female 1967-06',
    'male 1962-10',
    'female 1967-07',
    'male 1962-11',
    'female 1967-08',
  ])
})

test('the name of a case says all that makes it one', () => {
  const name = {
    kind: 'retirement-notice',
    personId: 'dung',
    seatId: 'deputyOrganising-2',
    dueOn: day('2023-08-01'),
  } as const
  expect(caseNamed(caseKey(name))).toEqual(name)
  for (const key of [
    '',
    'term.dung.seat.2023-08-01',
    'retirement.dung.seat',
    'retirement.dung.seat.2023-02-30',
    'retirement.a.b.2023-08-01.c',
  ])
    expect(caseNamed(key)).toBeNull()
})

test('one decision holds cases of one kind, and a notice is none', () => {
  expect(togetherProblem(['mandate', 'mandate'])).toBeNull()
  expect(togetherProblem(['mandate', 'retirement'])).toBe('mixed')
  expect(togetherProblem(['retirement-notice'])).toBe('notice')
})
