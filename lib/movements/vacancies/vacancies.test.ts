import { test } from 'vitest'
import { testContext } from '@/db/testing'
import { listFalling } from './falling/queries'
import { listVacant } from './queries'

test('x', () => {
  const ctx = testContext()
  const f = { unit: null, kind: [], level: [] }
  console.log(JSON.stringify(listVacant(ctx, f, ctx.today), null, 1))
  console.log(listFalling(ctx, f, ctx.today, 24).map((r) => [r.seatId, r.on, r.name, r.falls]))
})
