import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { attendances, classAudiences, enrolments, trainingClasses } from '@/db/schema/training'
import { testContext } from '@/db/testing'
import { civilDate as day } from '../civil-date'
import { markAttendance } from './attendance/commands'
import { markInput } from './attendance/input'
import { readSheet } from './attendance/queries'
import { cancelClass, changeClass, copyClass, openClass } from './commands'
import { classFilter, openClassInput } from './input'
import { enrol, enrolHolders, enrolOutsider, grade, withdraw } from './learners/commands'
import { listLearners } from './learners/queries'
import { addLine, removeLine, reportLine } from './lines/commands'
import { listLines } from './lines/queries'
import { findClass, listClasses } from './queries'
import { classDays, classState, countedOf, sessionsBetween } from './rules'
import { addSession, removeSession } from './sessions/commands'
import { listSessions } from './sessions/queries'

const ALL = { q: '', page: 1, line: null }
const found = (ctx: ReturnType<typeof testContext>, params = {}) => listClasses(ctx, classFilter(params))
const input = {
  title: 'Kỹ năng công tác Đảng',
  kind: 'party-building',
  organiserUnitId: 'organising',
  opensOn: '26/06/2023',
  closesOn: '30/06/2023',
  audiences: ['managed', 'cell-leaders'],
  parts: ['morning', 'afternoon'],
}

describe('rules', () => {
  test('a class counts on its closing day', () => {
    const held = { opensOn: day('2023-06-01'), closesOn: day('2023-06-03'), cancelledReason: null }
    const on = (text: string) => classState(held, day(text))
    expect([on('2023-05-31'), on('2023-06-01'), on('2023-06-02'), on('2023-06-03')]).toEqual([
      'planned',
      'running',
      'running',
      'held',
    ])
    expect(classState({ ...held, cancelledReason: 'bão' }, day('2023-07-01'))).toBe('cancelled')
    expect(classDays(held)).toBe('01/06/2023 – 03/06/2023')
  })

  test('the larger of names and headcount counts', () => {
    expect([countedOf({ named: 3, reported: 9 }), countedOf({ named: 9, reported: 3 })]).toEqual([9, 9])
  })

  test('sessions fall on working days in their order', () => {
    const sessions = sessionsBetween(day('2023-06-30'), day('2023-07-03'), ['afternoon', 'morning'])
    expect(sessions.map(({ on, part }) => `${on} ${part}`)).toEqual([
      '2023-06-30 morning',
      '2023-06-30 afternoon',
      '2023-07-03 morning',
      '2023-07-03 afternoon',
    ])
    expect(sessionsBetween(day('2023-06-30'), day('2023-07-03'), ['morning'], true)).toHaveLength(4)
    expect(sessionsBetween(day('2023-07-01'), day('2023-07-01'), ['morning'])).toHaveLength(1)
  })
})

describe('the list', () => {
  test('tells lớp, lượt and người apart', () => {
    const { rows, total, held } = found(testContext())
    expect(rows.map(({ id, counted }) => [id, counted])).toEqual([
      ['party-2023', 30],
      ['update-2022', 43],
    ])
    expect([total, held]).toEqual([2, { classes: 2, counted: 73, people: 3 }])
  })

  test('is narrowed by kind, audience, days, words and state', () => {
    const ctx = testContext()
    expect(found(ctx, { kind: 'knowledge-update' }).total).toBe(1)
    expect(found(ctx, { audience: ['cell-leaders', 'delegates'] }).rows.map(({ id }) => id)).toEqual(['party-2023'])
    expect(found(ctx, { from: '01/01/2023' }).held).toMatchObject({ classes: 1, counted: 30 })
    expect(found(ctx, { q: 'kiến thức mới' }).total).toBe(2)
    expect(found(ctx, { state: 'planned' }).total).toBe(0)
    expect(found(ctx, { sort: '-counted' }).rows.map(({ id }) => id)).toEqual(['update-2022', 'party-2023'])
    expect(listClasses(ctx, classFilter({}), day('2022-12-31')).held).toMatchObject({ classes: 1, counted: 43 })
  })

  test('of a unit shows the classes of its people, and counts those people only', () => {
    const ctx = testContext({ as: 'unit-officer' })
    const { rows, held } = found(ctx)
    expect(rows.map(({ id, counted }) => [id, counted])).toEqual([['update-2022', 2]])
    expect(held).toEqual({ classes: 1, counted: 2, people: 2 })
    expect(findClass(ctx, 'party-2023')).toBeUndefined()
    ctx.db.update(trainingClasses).set({ organiserUnitId: 'organising' }).run()
    expect(findClass(ctx, 'update-2022')?.organiserUnit).toBeNull()
    expect(listLearners(ctx, 'update-2022', ALL).rows.map(({ name }) => name)).toEqual([
      'Nguyễn Văn An',
      'Trần Thị Bình',
    ])
    expect(
      listLines(ctx, 'update-2022').map(({ enrolled, named, reported, counted }) => [
        enrolled,
        named,
        reported,
        counted,
      ]),
    ).toEqual([
      [2, 2, 0, 2],
      [0, 0, 0, 0],
    ])
    expect(listSessions(ctx, 'update-2022').map(({ present, absent }) => [present, absent])).toEqual([
      [2, 0],
      [1, 1],
    ])
  })
})

describe('a class', () => {
  test('is opened with its audiences and sessions, changed and cancelled', () => {
    const ctx = testContext()
    const { id } = openClass(ctx, openClassInput.parse(input))
    expect(findClass(ctx, id)).toMatchObject({
      organiser: 'Ban Tổ chức Huyện ủy',
      organiserUnit: 'Ban Tổ chức Huyện ủy',
    })
    expect(listLines(ctx, id)).toHaveLength(2)
    expect(listSessions(ctx, id)).toHaveLength(10)

    const { audiences: _a, parts: _p, ...described } = openClassInput.parse({ ...input, closesOn: '29/06/2023' })
    const { withWeekend: _w, ...change } = { ...described, classId: id }
    expect(() => changeClass(ctx, change)).toThrow('Có buổi học nằm ngoài')
    changeClass(ctx, { ...change, closesOn: day('2023-07-05'), title: 'Kỹ năng mới' })
    expect(found(ctx, { q: 'ky nang moi' }).rows).toMatchObject([{ id, closesOn: '2023-07-05' }])

    cancelClass(ctx, { classId: id, reason: 'Trùng lịch' })
    expect(() => cancelClass(ctx, { classId: id, reason: 'nữa' })).toThrow('Lớp đã hủy')
    expect(found(ctx, { state: 'cancelled' }).total).toBe(1)
  })

  test('says what its form lacks', () => {
    const { error } = openClassInput.safeParse({ opensOn: '30/06/2023', closesOn: '29/06/2023' })
    expect(Object.fromEntries(error?.issues.map(({ path, message }) => [path[0], message]) ?? [])).toMatchObject({
      title: 'Ghi tên lớp.',
      audiences: 'Chọn ít nhất một đối tượng.',
    })
    const later = openClassInput.safeParse({ ...input, organiserUnitId: '', closesOn: '01/06/2023' })
    expect(later.error?.issues.map(({ path }) => path[0])).toEqual(['closesOn', 'organiserUnitId'])
  })

  test('is copied to other days with its sessions and learners, without its headcounts', () => {
    const ctx = testContext()
    const copy = { classId: 'update-2022', title: 'Năm 2023', opensOn: day('2023-06-12'), withLearners: true }
    const { id } = copyClass(ctx, copy)
    expect(findClass(ctx, id)).toMatchObject({ closesOn: '2023-06-13', kind: 'knowledge-update' })
    expect(listSessions(ctx, id).map(({ on }) => on)).toEqual(['2023-06-12', '2023-06-13'])
    expect(listLearners(ctx, id, ALL).total).toBe(4)
    expect(listLines(ctx, id).map(({ counted }) => counted)).toEqual([0, 0])
    const { id: empty } = copyClass(ctx, { ...copy, withLearners: false })
    expect(listLearners(ctx, empty, ALL).total).toBe(0)
  })

  test('takes another audience, and gives back only one without names', () => {
    const ctx = testContext()
    const line = addLine(ctx, { classId: 'update-2022', audience: 'others', reportedCount: 12, note: null })
    expect(listLines(ctx, 'update-2022').at(-1)).toMatchObject({ counted: 12 })
    reportLine(ctx, { lineId: line.id, reportedCount: 15, note: 'theo báo cáo' })
    expect(listLines(ctx, 'update-2022').at(-1)).toMatchObject({ counted: 15, note: 'theo báo cáo' })
    removeLine(ctx, { lineId: line.id })
    expect(listLines(ctx, 'update-2022')).toHaveLength(2)
    expect(() => removeLine(ctx, { lineId: 'update-managed' })).toThrow('còn học viên')
  })

  test('takes another session within its days, and gives back only one without marks', () => {
    const ctx = testContext()
    const session = { classId: 'update-2022', on: day('2022-04-12'), part: 'afternoon' as const }
    const { id } = addSession(ctx, session)
    expect(() => addSession(ctx, session)).toThrow('đã có')
    expect(() => addSession(ctx, { ...session, on: day('2022-04-13') })).toThrow('11/04/2022 – 12/04/2022')
    removeSession(ctx, { sessionId: id })
    expect(() => removeSession(ctx, { sessionId: 'update-1' })).toThrow('đã điểm danh')
  })
})

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
      before: { personId: 'an', marks: [{ status: 'present' }, { status: 'present' }] },
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
      before: { marks: [{ enrolmentId: 'update-binh', status: 'present' }] },
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

test('a line with a larger headcount than names keeps counting the headcount', () => {
  const ctx = testContext()
  ctx.db.update(classAudiences).set({ reportedCount: 10 }).where(eq(classAudiences.id, 'update-managed')).run()
  const [line] = listLines(ctx, 'update-2022')
  expect(line?.counted).toBe(countedOf({ named: line?.named ?? 0, reported: line?.reported ?? 0 }))
  expect(ctx.db.select().from(trainingClasses).all()).toHaveLength(2)
})
