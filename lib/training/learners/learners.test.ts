import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { attendances, enrolments } from '@/db/schema/training'
import { testContext } from '@/db/testing'
import { markAttendance } from '../attendance/commands'
import { markInput } from '../attendance/input'
import { readSheet } from '../attendance/queries'
import { cancelClass } from '../commands'
import { listLines } from '../lines/queries'
import { listSessions } from '../sessions/queries'
import { enrol, enrolHolders, enrolOutsider, grade, withdraw } from './commands'
import { listLearners } from './queries'

const ALL = { q: '', page: 1, line: null }

describe('learners', () => {
  test('are enrolled once, by name, from outside, or by the posts they hold on the first day', () => {
    const ctx = testContext()
    enrol(ctx, { lineId: 'update-others', personId: 'lan' })
    expect(() => enrol(ctx, { lineId: 'update-managed', personId: 'lan' })).toThrow('Nguyễn Thị Lan đã có tên')
    enrolOutsider(ctx, { lineId: 'update-others', outsiderName: 'Ngô Văn Tài', outsiderNote: 'Công ty Nước sạch' })
    const { added } = enrolHolders(ctx, {
      lineId: 'update-others',
      who: 'kinds',
      kinds: ['commune-secretary', 'commune-chair'],
    })
    expect(added).toBe(1)
    expect(listLearners(ctx, 'update-2022', { ...ALL, line: 'update-others' }).rows.map(({ name }) => name)).toEqual([
      'Phạm Văn Dũng',
      'Nguyễn Thị Lan',
      'Ngô Văn Tài',
    ])
    expect(() => enrolHolders(ctx, { lineId: 'update-others', who: 'kinds', kinds: ['commune-chair'] })).toThrow(
      'Không còn ai',
    )
    expect(enrolHolders(ctx, { lineId: 'update-managed', who: 'own', kinds: [] }).added).toBeGreaterThan(0)
  })

  test('get a result, and leave with their marks', () => {
    const ctx = testContext()
    grade(ctx, { enrolmentId: 'update-an', result: 'Giỏi' })
    expect(listLearners(ctx, 'update-2022', { ...ALL, q: 'an' }).rows).toMatchObject([{ result: 'Giỏi', present: 2 }])
    withdraw(ctx, { enrolmentId: 'update-an' })
    expect(ctx.db.select().from(attendances).where(eq(attendances.enrolmentId, 'update-an')).all()).toEqual([])
    expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({
      action: 'training.withdraw',
      before: { personId: 'an', present: 2, sessions: 2 },
    })
  })

  test('do not come into a cancelled class', () => {
    const ctx = testContext()
    cancelClass(ctx, { classId: 'update-2022', reason: 'bão' })
    expect(() => enrol(ctx, { lineId: 'update-managed', personId: 'lan' })).toThrow('Lớp đã hủy')
    expect(() =>
      markAttendance(ctx, { sessionId: 'update-1', status: 'present', enrolmentIds: ['update-an'] }),
    ).toThrow('Lớp đã hủy')
  })
})

describe('the roll', () => {
  const marks = (ctx: ReturnType<typeof testContext>) =>
    Object.fromEntries(
      readSheet(ctx, 'update-2022').marks.map((mark) => [`${mark.enrolmentId} ${mark.sessionId}`, mark.status]),
    )

  test('marks one or many at once, changes a mark and takes it away', () => {
    const ctx = testContext()
    const enrolmentIds = ['update-an', 'update-binh', 'update-hoa', 'update-khanh']
    markAttendance(ctx, { sessionId: 'update-2', status: 'present', enrolmentIds })
    expect(listSessions(ctx, 'update-2022').at(-1)).toMatchObject({ present: 4, absent: 0 })
    expect(listLines(ctx, 'update-2022').at(0)).toMatchObject({ enrolled: 4, named: 4, counted: 4 })
    markAttendance(ctx, { sessionId: 'update-2', status: 'excused', enrolmentIds: ['update-hoa'] })
    markAttendance(ctx, { sessionId: 'update-2', status: null, enrolmentIds: ['update-binh'] })
    expect(marks(ctx)).toMatchObject({ 'update-hoa update-2': 'excused', 'update-an update-2': 'present' })
    expect(marks(ctx)).not.toHaveProperty('update-binh update-2')
    expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({
      action: 'training.attend',
      before: { session: 'Sáng 12/04/2022', learners: ['Trần Thị Bình: có mặt'] },
      after: { status: null, learners: ['Trần Thị Bình'] },
    })
  })

  test('refuses learners of another class, and sessions to come', () => {
    const ctx = testContext({ today: '2022-04-11' })
    ctx.db.insert(enrolments).values({ id: 'elsewhere', lineId: 'party-cells', outsiderName: 'Ai đó' }).run()
    const mark = { sessionId: 'update-1', status: 'present' as const, enrolmentIds: ['update-an', 'elsewhere'] }
    expect(() => markAttendance(ctx, mark)).toThrow('không thuộc lớp này')
    expect(() => markAttendance(ctx, { ...mark, sessionId: 'update-2', enrolmentIds: ['update-an'] })).toThrow(
      'chưa tới',
    )
  })

  test('reads one learner or several from the form', () => {
    expect(markInput.parse({ sessionId: 's', status: '', 'enrolmentIds[]': 'a' })).toEqual({
      sessionId: 's',
      status: null,
      enrolmentIds: ['a'],
    })
    expect(markInput.safeParse({ sessionId: 's', status: 'ill', 'enrolmentIds[]': [] }).success).toBe(false)
  })

  test('of a unit shows its own people only', () => {
    const sheet = readSheet(testContext({ as: 'unit-officer' }), 'update-2022')
    expect(sheet.learners.map(({ id }) => id)).toEqual(['update-an', 'update-binh'])
    expect(sheet.marks.every(({ enrolmentId }) => ['update-an', 'update-binh'].includes(enrolmentId))).toBe(true)
  })
})
