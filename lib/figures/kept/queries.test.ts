import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '@/db/schema/people'
import { castDatabase, testContext } from '@/db/testing'
import { civilDate } from '../../civil-date'
import { write } from '../../write'
import { kept, keptValues } from './queries'

const women = { id: 'managed-cadres-women', scope: { on: civilDate('2023-06-30') } }

test('an answer is kept until something is written', () => {
  const ctx = testContext()
  let computed = 0
  const ask = () => kept(ctx, 'question', () => ++computed)
  expect([ask(), ask()]).toEqual([1, 1])
  write(ctx, 'people.correct', (tx) => {
    tx.db.update(people).set({ sex: 'male' }).where(eq(people.id, 'lan')).run()
    return { subjects: ['lan'], result: null }
  })
  expect(ask()).toBe(2)
})

test('a write shows at once, also in what was asked before', () => {
  const ctx = testContext()
  expect(keptValues(ctx, [women])[0]?.part).toBe(4)
  write(ctx, 'people.correct', (tx) => {
    tx.db.update(people).set({ sex: 'male' }).where(eq(people.id, 'lan')).run()
    expect(keptValues(tx, [women])[0]?.part, 'inside the transaction').toBe(3)
    return { subjects: ['lan'], result: null }
  })
  expect(keptValues(ctx, [women])[0]?.part).toBe(3)
})

test('what one account was told is not told to another', () => {
  const db = castDatabase()
  expect(keptValues(testContext({ db }), [women])[0]?.whole).toBe(9)
  expect(keptValues(testContext({ db, as: 'unit-officer' }), [women])[0]?.whole).toBe(4)
})

test('only so many answers are kept', () => {
  const ctx = testContext()
  let computed = 0
  const ask = (n: number) => kept(ctx, ['question', n], () => ++computed)
  for (let n = 0; n < 500; n++) ask(n)
  expect(ask(499)).toBe(500)
  expect(ask(0)).toBe(501)
})
