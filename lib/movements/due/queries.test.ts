import { expect, test } from 'vitest'
import { retirementTable } from '@/db/seed/retirement-table'
import { testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { grant } from '../../context'
import { listDue } from './queries'
import { birthsRetiring, dueSpan, endOfTerm, prepareHref } from './rules'

const cases = (due: ReturnType<typeof listDue>) => due.rows.map(({ kind, personId, dueOn }) => [kind, personId, dueOn])

test('on the working day: who retires next month and whose term runs out in August', () => {
  const due = listDue(testContext({ as: 'officer' }))
  expect(cases(due)).toEqual([
    ['retirement', 'dung', '2023-08-01'],
    ['term', 'khanh', '2023-08-15'],
  ])
  expect(due.total).toBe(2)
})

test('as of another day other cases are due', () => {
  expect(cases(listDue(testContext({ as: 'officer' }), { on: '2024-06-01' as CivilDate }))).toContainEqual([
    'rotation',
    'an',
    '2024-07-01',
  ])
})

test('a commune sees its own cases only', () => {
  const ctx = grant(testBase({ as: 'unit-officer' }), 'movements.read', 'people.read')
  expect(cases(listDue(ctx))).toEqual([])
})

test('births are found by month for each cohort', () => {
  const births = birthsRetiring(retirementTable(), dueSpan('2023-06-30' as CivilDate, 90))
  expect(births.map(({ sex, month }) => `${sex} ${month}`)).toEqual([
    'male 1962-09',
    'female 1967-06',
    'male 1962-10',
    'female 1967-07',
    'male 1962-11',
    'female 1967-08',
  ])
})

test.each([
  ['appointment', false, 'term'],
  ['reappointment', false, 'term'],
  ['transfer', false, 'term'],
  ['transfer', true, 'mandate'],
  ['election', false, 'mandate'],
  ['endorsement', false, 'mandate'],
  ['ratification', true, 'mandate'],
  ['designation', false, 'mandate'],
  ['secondment', true, 'secondment'],
] as const)('the end of a post begun by %s, elected %s, is a case of %s', (beganBy, isElected, kind) => {
  expect(endOfTerm({ beganBy, isElected })).toBe(kind)
})

test('a case opens the form with the person, the act, the day and the post it is about', () => {
  const [, ends] = listDue(testContext({ as: 'officer' })).rows
  expect(ends && prepareHref(ends)).toBe(
    `/movements/new?person=khanh&kind=reappointment&on=2023-08-15&held=${ends?.seatId}`,
  )
})
