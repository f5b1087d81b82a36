import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '@/db/schema/people'
import { castDatabase, testContext } from '@/db/testing'
import { civilDate } from '../../civil-date'
import type { Context } from '../../context'
import { write } from '../../write'
import { figureValues } from '../queries'
import { kept } from './queries'

const women = { id: 'managed-cadres-women', scope: { on: civilDate('2023-06-30') } }
const asked = (ctx: Context<'figures.read'>) => kept(ctx, women, () => figureValues(ctx, [women])[0])

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

test('what changes no fact makes nobody wait: an export, a draft, an account', () => {
  const ctx = testContext()
  let computed = 0
  const ask = () => kept(ctx, 'question', () => ++computed)
  ask()
  for (const action of ['people.export', 'movements.prepare', 'users.create', 'reports.issue'])
    write(ctx, action, () => ({ subjects: [], result: null }))
  expect(ask()).toBe(1)
  write(ctx, 'movements.register', () => ({ subjects: [], result: null }))
  expect(ask()).toBe(2)
})

test('who asks while it is being counted waits for the same answer, and a failure is not kept', async () => {
  const ctx = testContext()
  let computed = 0
  const later = () => kept(ctx, 'later', async () => ++computed)
  expect(await Promise.all([later(), later()])).toEqual([1, 1])
  const failing = () =>
    kept(ctx, 'failing', async () => {
      if (++computed === 2) throw new Error('interrupted')
      return computed
    })
  await expect(failing()).rejects.toThrow('interrupted')
  expect(await failing()).toBe(3)
})

test('a write shows at once, also in what was asked before', () => {
  const ctx = testContext()
  expect(asked(ctx)?.part).toBe(4)
  write(ctx, 'people.correct', (tx) => {
    tx.db.update(people).set({ sex: 'male' }).where(eq(people.id, 'lan')).run()
    expect(asked(tx)?.part, 'inside the transaction').toBe(3)
    return { subjects: ['lan'], result: null }
  })
  expect(asked(ctx)?.part).toBe(3)
})

test('what one account was told is not told to another', () => {
  const db = castDatabase()
  expect(asked(testContext({ db }))?.whole).toBe(9)
  expect(asked(testContext({ db, as: 'unit-officer' }))?.whole).toBe(4)
})

test('only so many answers are kept', () => {
  const ctx = testContext()
  let computed = 0
  const ask = (n: number) => kept(ctx, ['question', n], () => ++computed)
  for (let n = 0; n < 500; n++) ask(n)
  expect(ask(499)).toBe(500)
  expect(ask(0)).toBe(501)
})
