import { expect, test } from 'vitest'
import { seedDemonstration } from '@/db/seed/thanh-tri/seed'
import { copyOf, templateOf, testContext } from '@/db/testing'
import { lookAtVariant } from './look/commands'
import { findBoardPage } from './page/queries'
import { listBoards } from './queries'

test('the second round of 2023 brings the chairs who are not local people from 5 to 8 of 16, and breaks no rule', () => {
  const db = copyOf(templateOf((fresh) => seedDemonstration(fresh, { password: 'mot mat khau dai' })))
  const ctx = testContext({ as: 'leader', db })
  const page = findBoardPage(ctx, listBoards(ctx)[0]?.id ?? '')
  const [ring, pairs] = page?.variants.map(({ id }) => lookAtVariant(ctx, { variantId: id })) ?? []
  expect(page?.seats.length).toBe(32)
  expect(ring?.rates.map(({ id, was, will }) => [id, was, will])).toEqual([
    ['non-local-heads', '17/32 (53,1%)', '20/32 (62,5%)'],
    ['non-local-secretaries', '12/16 (75,0%)', '12/16 (75,0%)'],
    ['non-local-chairs', '5/16 (31,3%)', '8/16 (50,0%)'],
  ])
  expect([ring?.vacated, ring?.clashes, ring?.breaches]).toEqual([[], [], []])
  expect(pairs?.rates.at(-1)?.will).toBe('8/16 (50,0%)')
  expect([pairs?.vacated, pairs?.clashes]).toEqual([[], []])
}, 60_000)
