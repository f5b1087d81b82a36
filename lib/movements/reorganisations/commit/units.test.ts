import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { movements } from '@/db/schema/movements'
import { unitSuccessions, units } from '@/db/schema/organisation'
import { holderOf, testContext } from '@/db/testing'
import { civilDate as day } from '../../../civil-date'
import { endUnit, openReorganisation, planUnit } from '../../../organisation/reorganisations/commands'
import { openInput, unitInput } from '../../../organisation/reorganisations/input'
import { planClosure, proposePlannedPosts } from '../../../organisation/reorganisations/posts/commands'
import { findPlan } from '../../../organisation/reorganisations/queries'
import { listHeirs } from '../../../organisation/successions/queries'
import { findUnit } from '../../../organisation/units/queries'
import { acceptSuggestions, placePeople } from '../commands'
import { listAffected } from '../queries'
import { commitReorganisation } from './commands'

type Ctx = ReturnType<typeof testContext>

const opened = (ctx: Ctx) =>
  openReorganisation(ctx, openInput.parse({ title: 'Sắp xếp', on: '10/7/2023', issuingBodyId: 'body-committee' })).id

const plan = (ctx: Ctx, reorganisationId: string, unit: Record<string, unknown>) =>
  planUnit(ctx, unitInput.parse({ reorganisationId, ...unit })).id

const party = { kind: 'commune-committee', block: 'commune', parentId: 'committee' }

const planOf = (ctx: Ctx, id: string) => findPlan(ctx, id) ?? expect.fail('no plan')

const commit = (ctx: Ctx, id: string, number = 900) =>
  commitReorganisation(ctx, {
    ...{ number, signedOn: day('2023-06-29'), authority: 'T/M', reorganisationId: id },
    ...{ skipped: true, disordered: true },
    ...{ signatory: 'Trần Văn Thắng', signatoryTitle: 'Bí thư', revision: planOf(ctx, id).revision },
  })

const unitCoded = (ctx: Ctx, code: string) =>
  ctx.db.select({ id: units.id }).from(units).where(eq(units.code, code)).get()?.id ?? ''

test('one commune is split in two: the main successor takes its cells and its members', () => {
  const ctx = testContext({ as: 'head' })
  const id = opened(ctx)
  plan(ctx, id, { ...party, name: 'Đảng bộ xã Bắc', code: 'DU-B', sources: ['eastCommittee'] })
  plan(ctx, id, { ...party, name: 'Đảng bộ xã Nam', code: 'DU-N', sources: ['eastCommittee'] })
  proposePlannedPosts(ctx, { reorganisationId: id })
  acceptSuggestions(ctx, { reorganisationId: id, unitId: null })
  commit(ctx, id)
  const now = testContext({ as: 'head', today: '2023-07-10', db: ctx.db })
  expect(findUnit(now, 'eastCell')?.parentId).toBe(unitCoded(now, 'DU-B'))
  expect(
    listHeirs(now, ['eastCommittee'])
      .get('eastCommittee')
      ?.map(({ name, isMain }) => [name, isMain]),
  ).toEqual([
    ['Đảng bộ xã Bắc', true],
    ['Đảng bộ xã Nam', false],
  ])
  expect(
    now.db
      .select()
      .from(unitSuccessions)
      .all()
      .map(({ kind }) => kind),
  ).toEqual(['split', 'split'])
})

test('where no place is named a new unit lies where the first of its forerunners lay', () => {
  const ctx = testContext({ as: 'head' })
  const id = opened(ctx)
  plan(ctx, id, { ...party, name: 'Đảng bộ xã Đông Tây', sources: ['eastCommittee', 'westCommittee'] })
  const lay = ctx.db.select({ placeId: units.placeId }).from(units).where(eq(units.id, 'eastCommittee')).get()
  expect(lay?.placeId).toEqual(expect.any(String))
  expect(planOf(ctx, id).units).toMatchObject([{ name: 'Đảng bộ xã Đông Tây', placeId: lay?.placeId }])
})

test('a unit is renamed or raised where it stands: nobody moves, and the old name stays before the day', () => {
  const ctx = testContext({ as: 'head' })
  const id = opened(ctx)
  plan(ctx, id, { unitId: 'eastCommittee', ...party, name: 'Đảng bộ phường Đông Mỹ' })
  plan(ctx, id, { unitId: 'interior', kind: 'public-unit', parentId: 'government', name: 'Trung tâm Nội vụ' })
  commit(ctx, id)
  expect(findUnit(ctx, 'eastCommittee', day('2023-07-09'))?.name).toBe('Đảng bộ xã Đông Mỹ')
  expect(findUnit(ctx, 'eastCommittee', day('2023-07-10'))?.name).toBe('Đảng bộ phường Đông Mỹ')
  expect(holderOf(ctx, 'eastSecretary', '2023-07-10')).toEqual(['an'])
  expect(ctx.db.select().from(movements).where(eq(movements.purpose, 'reorganisation')).all()).toEqual([])
  expect(
    ctx.db
      .select()
      .from(unitSuccessions)
      .all()
      .map(({ fromUnitId, kind }) => [fromUnitId, kind]),
  ).toEqual([
    ['eastCommittee', 'rename'],
    ['interior', 'raise'],
  ])
})

test('a second session of the same day may leave a renamed unit as it stands, and the change is told once', () => {
  const ctx = testContext({ as: 'head' })
  const renamed = { unitId: 'westCommittee', ...party, name: 'Đảng bộ phường Tây Hồ' }
  const first = opened(ctx)
  plan(ctx, first, renamed)
  commit(ctx, first)
  const second = opened(ctx)
  plan(ctx, second, renamed)
  commit(ctx, second, 901)
  expect(ctx.db.select().from(unitSuccessions).all()).toMatchObject([{ kind: 'rename', reorganisationId: first }])
})

test('a unit is dissolved and a seat closed; what hangs on a dissolved unit must be dealt with', () => {
  const ctx = testContext({ as: 'head' })
  const id = opened(ctx)
  endUnit(ctx, { reorganisationId: id, unitId: 'schoolCell' })
  planClosure(ctx, { reorganisationId: id, seatId: 'eastViceChair' })
  const rows = listAffected(ctx, planOf(ctx, id))
  expect(rows.map(({ personId }) => personId)).toEqual(['lan', 'nam'])
  placePeople(ctx, { reorganisationId: id, rows: rows.map(({ key }) => ({ key, placed: 'unplaced' })) })
  endUnit(ctx, { reorganisationId: id, unitId: 'eastCommittee' })
  const more = listAffected(ctx, planOf(ctx, id)).filter(({ placed }) => placed === null)
  placePeople(ctx, { reorganisationId: id, rows: more.map(({ key }) => ({ key, placed: 'unplaced' })) })
  expect(() => commit(ctx, id)).toThrow('Chi bộ thôn 1 xã Đông Mỹ trực thuộc một đơn vị bị giải thể')
  endUnit(ctx, { reorganisationId: id, unitId: 'eastCell' })
  commit(ctx, id)
  expect(findUnit(ctx, 'eastCell', day('2023-07-10'))?.isStanding).toBe(false)
  expect(holderOf(ctx, 'eastViceChair', '2023-07-10')).toEqual([])
})

test('what came of everybody is still told once it is done', () => {
  const ctx = testContext({ as: 'head' })
  const id = opened(ctx)
  plan(ctx, id, { ...party, name: 'Đảng bộ xã Bắc', code: 'DU-B', sources: ['eastCommittee'] })
  proposePlannedPosts(ctx, { reorganisationId: id })
  acceptSuggestions(ctx, { reorganisationId: id, unitId: null })
  const told = () => listAffected(ctx, planOf(ctx, id)).map(({ name, title, placed }) => [name, title, placed])
  const before = told()
  commit(ctx, id)
  expect(before.length).toBeGreaterThan(2)
  expect(told()).toEqual(before)
})
