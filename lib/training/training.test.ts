import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { classAudiences, trainingClasses } from '@/db/schema/training'
import { testContext } from '@/db/testing'
import { civilDate as day } from '../civil-date'
import { cancelClass, changeClass, copyClass, openClass } from './commands'
import { classFilter, openClassInput } from './input'
import { listLearners } from './learners/queries'
import { addLine, removeLine, reportLine } from './lines/commands'
import { listLines } from './lines/queries'
import { findClass, listClasses, sumClasses } from './queries'
import { countedOf } from './rules'
import { addSession, removeSession } from './sessions/commands'
import { listSessions } from './sessions/queries'

const ALL = { q: '', page: 1, line: null }
const found = (ctx: ReturnType<typeof testContext>, params = {}, on = ctx.today) => ({
  ...listClasses(ctx, classFilter(params), on),
  held: sumClasses(ctx, classFilter(params), on),
})
const input = {
  title: 'Kỹ năng công tác Đảng',
  kind: 'party-building',
  organiserUnitId: 'organising',
  opensOn: '26/06/2023',
  closesOn: '30/06/2023',
  audiences: ['managed', 'cell-leaders'],
  parts: ['morning', 'afternoon'],
}

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
    expect(found(ctx, {}, day('2022-12-31')).held).toMatchObject({ classes: 1, counted: 43 })
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

test('a line with a larger headcount than names keeps counting the headcount', () => {
  const ctx = testContext()
  ctx.db.update(classAudiences).set({ reportedCount: 10 }).where(eq(classAudiences.id, 'update-managed')).run()
  const [line] = listLines(ctx, 'update-2022')
  expect(line?.counted).toBe(countedOf({ named: line?.named ?? 0, reported: line?.reported ?? 0 }))
  expect(ctx.db.select().from(trainingClasses).all()).toHaveLength(2)
})
