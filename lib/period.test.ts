import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effectiveOn } from '@/db/columns'
import { assignments } from '@/db/schema/movements'
import { castDatabase } from '@/db/testing'
import { addDays, type CivilDate } from './civil-date'
import { covers, lastDay, overlaps, type Period } from './period'

const day = (text: string) => text as CivilDate
const START = day('2015-01-01')
const someDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(START, days))
const somePeriod: fc.Arbitrary<Period> = fc
  .tuple(someDay, fc.option(fc.integer({ min: 1, max: 2000 })))
  .map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) }))

describe('a half-open period', () => {
  const period = { from: day('2021-07-01'), until: day('2023-07-03') }
  test.each([
    ['2021-06-30', false],
    ['2021-07-01', true],
    ['2023-07-02', true],
    ['2023-07-03', false],
  ])('on %s holds: %s', (on, held) => expect(covers(period, day(on))).toBe(held))
  test('shows the last day it holds', () => expect(lastDay(period)).toBe('2023-07-02'))
  test('until further notice it has none', () => expect(lastDay({ from: START, until: null })).toBeNull())
})

test('two periods overlap just when a day lies in both', () => {
  fc.assert(
    fc.property(somePeriod, somePeriod, (a, b) => {
      const shared = [a.from, b.from].some((on) => covers(a, on) && covers(b, on))
      expect(overlaps(a, b)).toBe(shared)
    }),
  )
})

test('the database reads periods as the product does, on every day', () => {
  const db = castDatabase()
  const rows = db.select().from(assignments).all()
  fc.assert(
    fc.property(someDay, (on) => {
      const found = db.select({ id: assignments.id }).from(assignments).where(effectiveOn(assignments, on)).all()
      expect(found.map(({ id }) => id).sort()).toEqual(
        rows
          .filter((row) => covers(row, on))
          .map(({ id }) => id)
          .sort(),
      )
    }),
    { numRuns: 60 },
  )
})

const REFUSED = expect.objectContaining({
  cause: expect.objectContaining({ message: expect.stringContaining('CHECK') }),
})

test('the database refuses what is no day and no period', () => {
  const db = castDatabase()
  const change = (value: string) => () => db.run(sql`update assignments set "from" = ${value}`)
  for (const value of ['30/06/2023', '2023-6-1', '9999-99-99x', '']) expect(change(value)).toThrow(REFUSED)
  expect(() => db.run(sql`update assignments set until = "from"`)).toThrow(REFUSED)
})
