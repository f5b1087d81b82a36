import { expect, test } from 'vitest'
import { assignments } from '@/db/schema/movements'
import { testContext } from '@/db/testing'

test('the cast holds its posts', () => {
  const ctx = testContext({ as: 'officer' })
  expect(ctx.db.select().from(assignments).all().length).toBeGreaterThan(15)
})
