import { and, eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { attendances, classAudiences, enrolments, trainingClasses } from '@/db/schema/training'
import { testContext } from '@/db/testing'
import { countedLines } from './queries'

const linesOf = (ctx: ReturnType<typeof testContext>) => {
  const lines = countedLines(ctx, and(isNull(trainingClasses.cancelledReason)))
  return Object.fromEntries(
    ctx.db
      .select()
      .from(lines)
      .all()
      .map(({ lineId, named, reported, counted }) => [lineId, [named, reported, counted]]),
  )
}

test('within one line the larger of the names present and the headcount counts, never their sum', () => {
  const ctx = testContext()
  expect(linesOf(ctx)).toEqual({
    'update-managed': [3, 0, 3],
    'update-others': [0, 40, 40],
    'party-cells': [0, 30, 30],
  })
  ctx.db.update(classAudiences).set({ reportedCount: 2 }).where(eq(classAudiences.id, 'update-managed')).run()
  expect(linesOf(ctx)['update-managed']).toEqual([3, 2, 3])
  ctx.db.update(classAudiences).set({ reportedCount: 9 }).where(eq(classAudiences.id, 'update-managed')).run()
  expect(linesOf(ctx)['update-managed']).toEqual([3, 9, 9])
})

test('who was absent or excused from every session is no learner', () => {
  const ctx = testContext()
  ctx.db.update(attendances).set({ status: 'absent' }).where(eq(attendances.enrolmentId, 'update-binh')).run()
  expect(linesOf(ctx)['update-managed']).toEqual([2, 0, 2])
})

test('whether a learner was ever present follows every mark: made, changed, moved to another session, taken away', () => {
  const ctx = testContext()
  const mark = and(eq(attendances.enrolmentId, 'late'), eq(attendances.sessionId, 'update-1'))
  const late = () => ctx.db.select().from(enrolments).where(eq(enrolments.id, 'late')).get()?.wasPresent
  const add = (sessionId: string, status: 'present' | 'absent') =>
    ctx.db.insert(attendances).values({ enrolmentId: 'late', sessionId, status }).run()

  ctx.db.insert(enrolments).values({ id: 'late', lineId: 'update-managed', outsiderName: 'Ngô Văn Tài' }).run()
  expect(late()).toBe(false)
  add('update-1', 'absent')
  expect(late()).toBe(false)
  ctx.db.update(attendances).set({ status: 'present' }).where(mark).run()
  expect(late()).toBe(true)
  ctx.db.update(attendances).set({ status: 'excused' }).where(mark).run()
  expect(late()).toBe(false)
  add('update-2', 'present')
  ctx.db.delete(attendances).where(mark).run()
  expect(late()).toBe(true)
  ctx.db.delete(attendances).where(eq(attendances.enrolmentId, 'late')).run()
  expect(late()).toBe(false)
})

test('an account limited to a unit counts its own people, and headcounts of the classes its units ran', () => {
  const ctx = testContext({ as: 'unit-officer' })
  ctx.db.insert(enrolments).values({ id: 'outside', lineId: 'update-managed', outsiderName: 'Ngô Văn Tài' }).run()
  ctx.db.insert(attendances).values({ enrolmentId: 'outside', sessionId: 'update-1', status: 'present' }).run()
  expect(linesOf(ctx)).toMatchObject({ 'update-managed': [4, 0, 2], 'update-others': [0, 40, 0] })

  ctx.db.update(trainingClasses).set({ organiserUnitId: 'eastGovernment' }).run()
  expect(linesOf(ctx)).toMatchObject({ 'update-managed': [4, 0, 3], 'update-others': [0, 40, 40] })
})
