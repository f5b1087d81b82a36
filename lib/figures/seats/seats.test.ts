import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignments } from '@/db/schema/movements'
import { posts, seats, units, unitVersions } from '@/db/schema/organisation'
import { castDatabase, testContext } from '@/db/testing'
import { addDays, civilDate } from '../../civil-date'
import { covers } from '../../period'
import { figureNumbers, figureRows, valuesById } from '../queries'

const db = castDatabase()
const officer = testContext({ as: 'officer', db })
const commune = testContext({ as: 'unit-officer', db })
const IDS = ['head-count', 'seats-total', 'seats-filled', 'seats-vacant', 'vacant-seats']

const day = fc.integer({ min: 0, max: 365 * 9 }).map((days) => addDays(civilDate('2015-01-01'), days))
const unitRows = db.select().from(units).all()
const versions = db.select().from(unitVersions).all()
const unitId = fc.constantFrom(...unitRows.map(({ id }) => id))
const unitOf = new Map(
  db
    .select()
    .from(seats)
    .all()
    .map(({ id, postId }) => [
      id,
      db
        .select()
        .from(posts)
        .all()
        .find((post) => post.id === postId)?.unitId ?? '',
    ]),
)
const held = db.select().from(assignments).all()

const numbers = (ctx: typeof officer, scope: Parameters<typeof figureNumbers>[2]) =>
  new Map(figureNumbers(ctx, IDS, scope).map(({ id, value }) => [id, value]))

test.each([
  ['the whole register', officer],
  ['a commune', commune],
])(
  'seats are filled or vacant, those of the committee’s own level among them, for who sees %s',
  (_, ctx) => {
    fc.assert(
      fc.property(day, fc.option(unitId, { nil: undefined }), (on, unit) => {
        const value = numbers(ctx, { on, ...(unit && { unitId: unit }) })
        const of = (id: string) => value.get(id) ?? Number.NaN
        expect(of('seats-total')).toBe(of('seats-filled') + of('seats-vacant'))
        expect(of('vacant-seats')).toBeLessThanOrEqual(of('seats-vacant'))
        expect(of('head-count')).toBeLessThanOrEqual(of('seats-filled'))
      }),
      { numRuns: 60 },
    )
  },
  60_000,
)

test('the head-count of a unit is the sum over its own seats and over the units beneath, and nobody is counted twice', () => {
  fc.assert(
    fc.property(day, unitId, (on, unit) => {
      const own = (id: string) =>
        held.filter((one) => one.manner === 'main' && covers(one, on) && unitOf.get(one.seatId) === id).length
      const familyOf = (root: string) => {
        const place = unitRows.find(({ id }) => id === root)?.placeId
        return [
          root,
          ...unitRows.filter(({ id, placeId }) => place && placeId === place && id !== root).map(({ id }) => id),
        ]
      }
      const count = (id: string) => numbers(officer, { on, unitId: id }).get('head-count') ?? Number.NaN
      const bodies = familyOf(unit)
      const beneath = versions
        .filter((version) => version.parentId && bodies.includes(version.parentId) && covers(version, on))
        .map((version) => version.unitId)
      // The committee and the government of one commune are one family: it is asked for once.
      const children = beneath.filter(
        (id, at) => !familyOf(id).some((mate) => beneath.indexOf(mate) > -1 && beneath.indexOf(mate) < at),
      )
      const sum = (of: (id: string) => number, ids: readonly string[]) => ids.reduce((total, id) => total + of(id), 0)
      expect(count(unit)).toBe(sum(own, bodies) + sum(count, children))
      const { rows } = figureRows(officer, 'head-count', { on, unitId: unit })
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    }),
    { numRuns: 80 },
  )
}, 60_000)

test('who holds two posts counts in the unit of the main one alone', () => {
  const on = officer.today
  const people = (unit: string) =>
    figureRows(officer, 'head-count', { on })
      .rows.filter((row) => row.unitId === unit)
      .map(({ label }) => label)
  expect(people('eastGovernment')).toContain('Trần Thị Bình')
  expect(people('eastCommittee')).not.toContain('Trần Thị Bình')
  expect(people('organising')).not.toContain('Lê Thị Chi')
  expect(people('culture')).toEqual([])
})

test('the numbers alone are those of the full answer', () => {
  const scope = { on: officer.today, unitId: 'eastCommittee' }
  const full = valuesById(officer, IDS, scope)
  expect(figureNumbers(officer, IDS, scope).map(({ id, value }) => [id, value])).toEqual(
    IDS.map((id) => [id, full.get(id)?.value]),
  )
  expect(Object.fromEntries(numbers(officer, scope))).toEqual({
    'head-count': 4,
    'seats-total': 6,
    'seats-filled': 5,
    'seats-vacant': 1,
    'vacant-seats': 1,
  })
})
