import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { decisions } from '@/db/schema/documents'
import { assignments, movements } from '@/db/schema/movements'
import { unitSuccessions, units } from '@/db/schema/organisation'
import { codeOf, holderOf, testBase, testContext } from '@/db/testing'
import { civilDate as day } from '../../../civil-date'
import { grant } from '../../../context'
import { endUnit, openReorganisation, planUnit } from '../../../organisation/reorganisations/commands'
import { openInput, unitInput } from '../../../organisation/reorganisations/input'
import { proposePlannedPosts } from '../../../organisation/reorganisations/posts/commands'
import { findPlan, listReorganisations } from '../../../organisation/reorganisations/queries'
import { listForerunners, listHeirs, searchEnded } from '../../../organisation/successions/queries'
import { findUnit } from '../../../organisation/units/queries'
import { acceptSuggestions, placePeople } from '../commands'
import { listAffected } from '../queries'
import { statesOf, tally } from '../rules'
import { commitReorganisation } from './commands'
import { numbersOn } from './queries'

type Ctx = ReturnType<typeof testContext>

const paper = {
  ...{ number: 900, signedOn: day('2023-06-29'), authority: 'T/M' as const, skipped: true, disordered: true },
  ...{ signatory: 'Trần Văn Thắng', signatoryTitle: 'Bí thư' },
}

function opened(ctx: Ctx) {
  const input = { title: 'Sắp xếp cấp xã', on: '10/7/2023', issuingBodyId: 'body-committee' }
  return openReorganisation(ctx, openInput.parse(input)).id
}

const plan = (ctx: Ctx, reorganisationId: string, unit: Record<string, unknown>) =>
  planUnit(ctx, unitInput.parse({ reorganisationId, ...unit })).id

const party = { kind: 'commune-committee', block: 'commune', parentId: 'committee' }
const state = { kind: 'commune-government', parentId: 'government' }

/** The two communes become one; posts as suggested. */
function merged(ctx: Ctx) {
  const id = opened(ctx)
  const sources = (body: string) => [`east${body}`, `west${body}`]
  plan(ctx, id, { ...party, name: 'Đảng bộ xã Đông Tây', code: 'DU-DT', sources: sources('Committee') })
  plan(ctx, id, { ...state, name: 'Ủy ban nhân dân xã Đông Tây', code: 'UB-DT', sources: sources('Government') })
  proposePlannedPosts(ctx, { reorganisationId: id })
  return id
}

const planOf = (ctx: Ctx, id: string) => findPlan(ctx, id) ?? expect.fail('no plan')
const said = (ctx: Ctx, id: string) =>
  Object.fromEntries(
    listAffected(ctx, planOf(ctx, id)).map(({ personId, title, placed }) => [`${personId}: ${title}`, placed]),
  )

const commit = (ctx: Ctx, id: string) =>
  commitReorganisation(ctx, { ...paper, reorganisationId: id, revision: planOf(ctx, id).revision })

const unitCoded = (ctx: Ctx, code: string) =>
  ctx.db.select({ id: units.id }).from(units).where(eq(units.code, code)).get()?.id ?? ''

test('two communes become one: everybody has a post in it by one resolution, and what was before stays as it was', () => {
  const ctx = testContext({ as: 'head' })
  const before = numbersOn(ctx, ctx.today)
  const id = merged(ctx)
  acceptSuggestions(ctx, { reorganisationId: id, unitId: null })
  const states = tally(statesOf(listAffected(ctx, planOf(ctx, id))))
  expect(states).toEqual({ all: 6, placed: 6, pending: 0, unplaced: 0, retires: 0 })
  commit(ctx, id)

  expect(ctx.db.select().from(decisions).where(eq(decisions.number, 900)).all()).toMatchObject([
    { kind: 'NQ', numberText: '900-NQ/HU', subject: 'Về việc sắp xếp cấp xã', effectiveOn: '2023-07-10' },
  ])
  expect(holderOf(ctx, 'eastSecretary', '2023-07-09')).toEqual(['an'])
  expect(holderOf(ctx, 'eastSecretary', '2023-07-10')).toEqual([])
  const now = testContext({ as: 'head', today: '2023-07-10', db: ctx.db })
  expect(findUnit(now, unitCoded(now, 'DU-DT'))).toMatchObject({ name: 'Đảng bộ xã Đông Tây', isStanding: true })
  expect(findUnit(now, 'eastCommittee')).toMatchObject({ isStanding: false, until: '2023-07-10' })
  expect(findUnit(now, 'eastCell')).toMatchObject({ parentId: unitCoded(now, 'DU-DT'), isStanding: true })
  expect(numbersOn(now, day('2023-07-09'))).toEqual(before)
  expect(numbersOn(now, now.today).people).toBe(before.people)
  expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({
    action: 'organisation.reorganise',
    before: { units: before.units, people: before.people },
    after: { units: before.units - 2, placed: 6, pending: 0 },
  })
})

test('what units became and were made of is told in both directions', () => {
  const ctx = testContext({ as: 'head' })
  const id = merged(ctx)
  acceptSuggestions(ctx, { reorganisationId: id, unitId: null })
  commit(ctx, id)
  expect(listHeirs(ctx, ['eastCommittee'])).toEqual(new Map())
  const now = testContext({ as: 'head', today: '2023-07-10', db: ctx.db })
  const heir = unitCoded(now, 'DU-DT')
  expect(listHeirs(now, ['eastCommittee', 'interior'])).toEqual(
    new Map([['eastCommittee', [{ id: heir, name: 'Đảng bộ xã Đông Tây', isMain: true }]]]),
  )
  expect(
    listForerunners(now, [heir])
      .get(heir)
      ?.map(({ name }) => name),
  ).toEqual(['Đảng bộ xã Tây Hồ', 'Đảng bộ xã Đông Mỹ'])
  expect(
    new Set(
      now.db
        .select()
        .from(unitSuccessions)
        .all()
        .map(({ kind }) => kind),
    ),
  ).toEqual(new Set(['merge']))
})

test('a person without a place is named, and nothing at all has happened', () => {
  const ctx = testContext({ as: 'head' })
  const id = merged(ctx)
  const before = ctx.db.select().from(assignments).all()
  expect(() => commit(ctx, id)).toThrow(
    'Nguyễn Văn An (Bí thư Đảng ủy xã Đông Mỹ) chưa có phương án bố trí. Còn 5 người nữa',
  )
  expect(ctx.db.select().from(assignments).all()).toEqual(before)
  expect(unitCoded(ctx, 'DU-DT')).toBe('')
  expect(findUnit(ctx, 'eastCommittee', day('2023-07-10'))?.isStanding).toBe(true)
})

test('who gets no post is released, who retires leaves everything, and both are counted', () => {
  const ctx = testContext({ as: 'head' })
  const id = merged(ctx)
  acceptSuggestions(ctx, { reorganisationId: id, unitId: null })
  const rows = listAffected(ctx, planOf(ctx, id))
  const key = (personId: string) => rows.filter((row) => row.personId === personId).map((row) => row.key)
  placePeople(ctx, {
    reorganisationId: id,
    rows: [
      ...key('giang').map((one) => ({ key: one, placed: 'unplaced' })),
      ...key('an').map((one) => ({ key: one, placed: 'retires' })),
    ],
  })
  commit(ctx, id)
  const kinds = ctx.db.select().from(movements).where(eq(movements.purpose, 'reorganisation')).all()
  expect(Object.fromEntries(kinds.map(({ personId, kind }) => [personId, kind]))).toMatchObject({
    giang: 'release',
    an: 'early-retirement',
    binh: 'designation',
  })
  expect(holderOf(ctx, 'executiveMember', '2023-07-09')).toEqual(['an'])
  expect(holderOf(ctx, 'executiveMember', '2023-07-10')).toEqual([])
})

test('no more people than seats come into a post', () => {
  const ctx = testContext({ as: 'head' })
  const id = merged(ctx)
  const secretary = planOf(ctx, id).posts.find(({ kind }) => kind === 'commune-secretary')?.id ?? ''
  const rows = listAffected(ctx, planOf(ctx, id)).filter(({ kind }) => kind === 'commune-secretary')
  const both = rows.map(({ key }) => ({ key, placed: secretary }))
  expect(() => placePeople(ctx, { reorganisationId: id, rows: both })).toThrow('chỉ có 1 vị trí còn trống')
  expect(Object.values(said(ctx, id)).every((placed) => placed === null)).toBe(true)
})

test('what was committed is done once, and a plan that somebody changed meanwhile is looked at again', () => {
  const ctx = testContext({ as: 'head' })
  const id = merged(ctx)
  const { revision } = planOf(ctx, id)
  acceptSuggestions(ctx, { reorganisationId: id, unitId: null })
  expect(codeOf(() => commitReorganisation(ctx, { ...paper, reorganisationId: id, revision }))).toBe('stale')
  commit(ctx, id)
  expect(codeOf(() => commit(ctx, id))).toBe('committed')
  expect(codeOf(() => endUnit(ctx, { reorganisationId: id, unitId: 'schoolCell' }))).toBe('committed')
})

test('an officer prepares, the head alone commits, and a unit’s own officer sees nothing of it', () => {
  const ctx = testContext({ as: 'officer' })
  const id = merged(ctx)
  expect(listReorganisations(ctx)).toMatchObject([{ id, ending: 4, standing: 2 }])
  expect(() => grant(testBase({ as: 'officer', db: ctx.db }), 'organisation.reorganise')).toThrow()
  expect(() => grant(testBase({ as: 'unit-officer', db: ctx.db }), 'organisation.write')).toThrow()
  const confined = { ...ctx, viewer: { ...ctx.viewer, roots: ['eastCommittee'] } }
  expect(listReorganisations(confined)).toEqual([])
  expect(findPlan(confined, id)).toBeUndefined()
  expect(codeOf(() => opened(confined))).toBe('scope')
})

test('an ended unit is found by its old name and says what it is now', () => {
  const ctx = testContext({ as: 'head' })
  const id = merged(ctx)
  acceptSuggestions(ctx, { reorganisationId: id, unitId: null })
  commit(ctx, id)
  const now = testContext({ as: 'head', today: '2023-07-10', db: ctx.db })
  expect(searchEnded(now, 'dang bo dong my', 5)).toMatchObject([
    { label: 'Đảng bộ xã Đông Mỹ', hint: 'nay là Đảng bộ xã Đông Tây' },
  ])
  expect(searchEnded(ctx, 'dang bo dong my', 5)).toEqual([])
})
