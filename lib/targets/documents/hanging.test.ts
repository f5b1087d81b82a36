import { expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import { listHanging } from './queries'

test('a resolution carries the target that refers to it, a regulation the rules and standards that name its number', () => {
  const ctx = testContext({ as: 'leader' })
  const resolution = listHanging(ctx, { id: 'document-nq04', number: '04-NQ/TU' })
  expect(resolution.targets.map(({ id }) => id)).toContain('target-non-local')
  const regulation = listHanging(ctx, { id: 'document-qd80', number: '80-QĐ/TW' })
  expect(regulation.targets).toEqual([])
  expect(regulation.rules.length).toBeGreaterThan(0)
})

test('nothing hangs on a paper whose number is not known', () => {
  const ctx = testContext({ as: 'leader' })
  expect(listHanging(ctx, { id: 'nowhere', number: '' })).toEqual({ targets: [], rules: [], standards: [] })
})
