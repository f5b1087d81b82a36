import { expect, test } from 'vitest'
import { effects, movements } from '@/db/schema/movements'
import { testContext } from '@/db/testing'
import { civilDate } from '../../civil-date'
import { listSeats } from '../../organisation/posts/queries'
import { findUnit } from '../../organisation/units/queries'
import { awaitedFor, countHeldByUnit, holdersOf, listSeatRows, pastHoldersOf } from '../holders/queries'
import { settle } from '../settle/commands'
import { closeSeat, dissolveUnit } from './commands'
import { searchSeats } from './queries'

const day = civilDate
const names = (rows: readonly { name: string; personId: string | null }[]) =>
  rows.map(({ name, personId }) => [name, personId])

test('who holds a seat depends on the day', () => {
  const ctx = testContext()
  expect(names(holdersOf(ctx, ['westSecretary']))).toEqual([['Hoàng Giang', 'giang']])
  expect(names(holdersOf(ctx, ['westSecretary'], day('2022-05-31')))).toEqual([['Phạm Văn Dũng', 'dung']])
  expect(names(pastHoldersOf(ctx, ['westSecretary']))).toEqual([
    ['Hoàng Giang', 'giang'],
    ['Phạm Văn Dũng', 'dung'],
  ])
  expect(holdersOf(ctx, ['eastChair'])).toMatchObject([
    { manner: 'main', beganBy: 'election', numberText: '102-QĐ/HU' },
  ])
  expect(holdersOf(ctx, [])).toEqual([])
})

type Ctx = ReturnType<typeof testContext>

/** One effect by a registered decision of 2022. */
function act(ctx: Ctx, personId: string, change: 'begin' | 'end', seatId: string, date: string) {
  const [id, on] = [`${personId}-${change}-${seatId}`, day(date)]
  const decisionId = 'decision-2022-05-30'
  ctx.db.insert(movements).values({ id, personId, kind: 'transfer', decisionId, on, createdAt: ctx.now }).run()
  ctx.db.insert(effects).values({ id, movementId: id, personId, seatId, change, manner: 'main', on }).run()
}

test('a former holder who has left the viewer’s units shows by name and period only', () => {
  const ctx = testContext({ as: 'unit-officer' })
  act(ctx, 'minh', 'end', 'eastStandingDeputy', '2022-01-01')
  act(ctx, 'minh', 'begin', 'deputyInterior', '2022-01-01')
  ctx.db.transaction((tx) => settle({ ...ctx, db: tx as Ctx['db'] }, ['minh']))
  expect(pastHoldersOf(ctx, ['eastStandingDeputy'])).toMatchObject([
    { name: 'Bùi Đức Minh', personId: null, birthYear: null, decisionId: null, numberText: null, until: '2022-01-01' },
  ])
  expect(names(holdersOf(ctx, ['eastSecretary']))).toEqual([['Nguyễn Văn An', 'an']])
})

test('a vacancy is as old as the last holding, or as the seat that nobody ever held', () => {
  const ctx = testContext()
  const vacantIn = (unitId: string, on = ctx.today) =>
    listSeatRows(ctx, unitId, on).flatMap(({ id, vacantSince }) => (vacantSince ? [[id, vacantSince]] : []))
  expect(vacantIn('interior')).toEqual([['deputyInterior', '2021-07-01']])
  expect(vacantIn('eastGovernment')).toEqual([['eastViceChair-2', '2010-01-01']])
  expect(vacantIn('culture')).toEqual([['directorCulture', '2010-01-01']])
  expect(vacantIn('interior', day('2021-06-30')).map(([id]) => id)).not.toContain('deputyInterior')
})

test('acting fills no seat, and what is announced is not held', () => {
  const ctx = testContext()
  expect(countHeldByUnit(ctx).get('culture')).toBeUndefined()
  expect(countHeldByUnit(ctx).get('eastCommittee')).toBe(3)
  expect(holdersOf(ctx, ['directorCulture'])).toMatchObject([{ name: 'Hà Sơn', manner: 'acting' }])
  expect(awaitedFor(ctx, ['eastViceChair-2'])).toMatchObject([{ name: 'Đặng Hoài Nam' }])
  expect(awaitedFor(testContext({ as: 'unit-officer' }), ['eastViceChair-2'])).toEqual([])
})

test('who comes next is known today and not on a past day', () => {
  const ctx = testContext({ today: '2022-05-31' })
  const coming = (on = ctx.today) =>
    listSeatRows(ctx, 'westCommittee', on).find(({ id }) => id === 'westSecretary')?.coming ?? []
  expect(names(coming())).toEqual([['Hoàng Giang', 'giang']])
  expect(coming(day('2022-05-01'))).toEqual([])
})

test('seats are found by title and unit, the vacant ones first', () => {
  const ctx = testContext()
  expect(searchSeats(ctx, 'pho chu tich dong my')).toEqual([
    {
      id: 'eastViceChair-2',
      label: 'Phó Chủ tịch UBND xã Đông Mỹ (vị trí 2)',
      hint: 'Ủy ban nhân dân xã Đông Mỹ · còn khuyết',
      isElected: true,
    },
    {
      id: 'eastViceChair',
      label: 'Phó Chủ tịch UBND xã Đông Mỹ (vị trí 1)',
      hint: 'Ủy ban nhân dân xã Đông Mỹ · Nguyễn Thị Lan, từ 25/05/2021',
      isElected: true,
    },
  ])
  expect(searchSeats(testContext({ as: 'unit-officer' }), 'bi thu').map(({ id }) => id)).not.toContain('westSecretary')
})

test('a seat is not closed while somebody holds it or will', () => {
  const ctx = testContext()
  const close = { seatId: 'eastChair', until: day('2023-07-01'), basis: 'NQ 1' }
  expect(() => closeSeat(ctx, close)).toThrow('Trần Thị Bình còn giữ')
  closeSeat(ctx, { ...close, seatId: 'eastViceChair-2' })
  expect(listSeats(ctx, 'eastGovernment', day('2023-06-30'))).toHaveLength(3)
  expect(listSeats(ctx, 'eastGovernment', day('2023-07-01'))).toHaveLength(2)
  expect(() => closeSeat(ctx, { ...close, seatId: 'eastViceChair-2' })).toThrow('đã kết thúc')
})

test('a unit is not dissolved while anything hangs on it or anybody holds a post in it', () => {
  const ctx = testContext()
  const dissolve = { unitId: 'eastCommittee', until: day('2023-07-01'), basis: 'NQ 1' }
  expect(() => dissolveUnit(ctx, dissolve)).toThrow('Còn đơn vị trực thuộc: Chi bộ thôn 1 xã Đông Mỹ')
  expect(() => dissolveUnit(ctx, { ...dissolve, unitId: 'interior' })).toThrow('còn giữ')
  expect(() => dissolveUnit(ctx, { ...dissolve, unitId: 'culture' })).toThrow('Hà Sơn còn giữ')
  dissolveUnit(ctx, { ...dissolve, unitId: 'eastCell' })
  expect(findUnit(ctx, 'eastCell')).toMatchObject({ isStanding: true, until: '2023-07-01' })
  expect(findUnit(ctx, 'eastCell', dissolve.until)?.isStanding).toBe(false)
  expect(() => dissolveUnit(ctx, { ...dissolve, unitId: 'eastCell', until: day('2023-08-01') })).toThrow(
    'không có đơn vị',
  )
})
