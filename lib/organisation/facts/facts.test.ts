import { expect, test } from 'vitest'
import { unitFacts } from '@/db/schema/organisation'
import { codeOf, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { Forbidden, grant } from '../../context'
import { recordFact } from './commands'
import { recordFactInput } from './input'
import { factsOn, factWords } from './rules'

const day = (text: string) => text as CivilDate
const said = (more = {}) =>
  recordFactInput.parse({
    ...{ unitId: 'government', kind: 'population', value: '9.250', on: '31/5/2023', source: 'Công an huyện' },
    ...more,
  })

test.each([
  ['class', 2, 'loại II'],
  ['area', 6349, '6.349 ha'],
  ['population', 300_677, '300.677 người'],
] as const)('%s %i is said as %s', (kind, value, words) => expect(factWords({ kind, value })).toBe(words))

test('of each fact the one stated last up to the day holds', () => {
  const ctx = testContext()
  recordFact(ctx, said())
  const facts = ctx.db.select().from(unitFacts).all()
  const on = (text: string) => factsOn(facts, day(text)).map(({ value }) => value)
  expect([on('2021-12-30'), on('2021-12-31'), on('2023-05-30'), on('2023-05-31')]).toEqual([[], [9000], [9100], [9250]])
})

test('facts are of administrative units that stand on the day', () => {
  const ctx = testContext()
  expect(codeOf(() => recordFact(ctx, said({ unitId: 'committee' })))).toBe('no_place')
  expect(codeOf(() => recordFact(ctx, said({ on: '1/1/2001' })))).toBe('no_unit')
  expect(recordFactInput.safeParse({ ...said(), kind: 'class', value: '4', on: '1/1/2023' }).success).toBe(false)
})

test.each(['unit-officer', 'inspector', 'leader'] as const)('%s states no fact', (as) => {
  expect(() => grant(testBase({ as }), 'organisation.write', 'organisation.read')).toThrow(Forbidden)
})
