import { expect, test } from 'vitest'
import { numberGaps } from '@/db/schema/documents'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { write } from '../../write'
import { takeNumber } from './commands'
import { listMissing } from './queries'

/** The numbers that the cast has not entered went elsewhere. */
const book = { issuingBodyId: 'body-committee', termId: 'term-committee-2020', kind: 'QĐ' as const }
const day = '2023-06-30' as CivilDate

type Ctx = ReturnType<typeof testContext>

const take = (ctx: Ctx, number: number, over: Partial<Parameters<typeof takeNumber>[2]> = {}) =>
  write(ctx, 'movements.register', (tx) => ({
    subjects: [],
    result: takeNumber(tx, book, { number, signedOn: day, skipped: false, disordered: false, ...over }),
  }))

const lastOf = (ctx: Ctx) => listMissing(ctx, book, 500)[0]?.first ?? 0

test('the number that follows is taken without a word', () => {
  const ctx = testContext()
  expect(take(ctx, lastOf(ctx))).toEqual([])
})

test('a number that leaves others out is refused, and they are named', () => {
  const ctx = testContext()
  const next = lastOf(ctx)
  expect(() => take(ctx, next + 3)).toThrow(`Trong sổ chưa có số ${next}–${next + 2}.`)
  expect(() => take(ctx, next + 1)).toThrow(`Trong sổ chưa có số ${next}.`)
})

test('what the registrar answers for is recorded, and nobody is asked about it again', () => {
  const ctx = testContext()
  const next = lastOf(ctx)
  const gap = { first: next, last: next + 2 }
  expect(take(ctx, next + 3, { skipped: true })).toEqual([gap])
  expect(ctx.db.select().from(numberGaps).all()).toContainEqual({
    ...{ ...book, ...gap },
    ...{ recordedAt: ctx.now, recordedBy: ctx.viewer.id },
  })
  expect(take(ctx, next + 3)).toEqual([])
  expect(take(ctx, next + 1)).toEqual([])
})

test('an earlier day under a higher number is refused unless it stands like this on the paper', () => {
  const ctx = testContext()
  const early = { signedOn: '2020-08-01' as CivilDate }
  const next = lastOf(ctx)
  expect(() => take(ctx, next, early)).toThrow('Số và ngày ký không theo thứ tự: văn bản')
  expect(take(ctx, next, { ...early, disordered: true })).toEqual([])
})
