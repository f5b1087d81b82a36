import fc from 'fast-check'
import { expect, test } from 'vitest'
import { units, unitVersions } from '@/db/schema/organisation'
import { castDatabase, testContext } from '@/db/testing'
import { addDays, type CivilDate, civilDate } from '../civil-date'
import { covers } from '../period'
import { figureOf } from './catalogue'
import { comparisonQuery } from './comparison/input'
import { comparisonOf } from './comparison/queries'
import { offeredFor } from './crosstab/attributes/queries'
import { pageOf, sharesByUnit } from './detail/queries'
import { csvOf, figureSheet } from './detail/rules'
import { figureQuery } from './input'
import { figureNumbers, figureRows, figureValues, listFigures } from './queries'
import { type FigureScope, lastDayOf, periodOf } from './rules'
import { dividesBy, splitOf } from './split/queries'
import { STEPS } from './trend/rules'

const db = castDatabase()
const ROLES = ['head', 'officer', 'unit-officer', 'inspector', 'leader'] as const
const viewers = Object.fromEntries(ROLES.map((as) => [as, testContext({ as, db })])) as Record<
  (typeof ROLES)[number],
  ReturnType<typeof testContext>
>
const { officer } = viewers
type Viewer = typeof officer

const ids = listFigures(officer).map(({ id }) => id)
const versions = db.select().from(unitVersions).all()
const unitRows = db.select().from(units).all()

const day = fc.integer({ min: 0, max: 365 * 9 }).map((days) => addDays(civilDate('2015-01-01'), days))
const period = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }))
const unitId = fc.constantFrom(...unitRows.map(({ id }) => id))
const maybeUnit = fc.option(unitId, { nil: undefined })
const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0)

/** What a page, a tile, a file and a line of a trend are asked with. */
const asParams = ({ unitId: unit, ...days }: FigureScope) => ({
  ...('on' in days ? { asOf: days.on } : { from: days.from, to: days.until }),
  unit,
})

/** What the page of a unit counts by itself, all in one question. */
const TILES = new Set(['head-count', 'seats-total', 'seats-filled', 'seats-vacant'])

type Asked = { scope: FigureScope; other: FigureScope; at: number }

/** The list behind it adds up to it; so do its groups, its units, any division of it, and its sheet. */
function listAddsUp(ctx: Viewer, id: string, { scope, at }: Asked) {
  const figure = figureOf(id) ?? expect.fail(id)
  const [value = expect.fail(id)] = figureValues(ctx, [{ id, scope }])
  const stated = value.whole ?? value.value ?? 0
  const { rows, total } = figureRows(ctx, id, scope)
  const weigh = (some: typeof rows) => sum(some.map(({ weight }) => weight))

  expect(new Set(rows.map(({ key }) => key)).size, `${id}: one row a key`).toBe(rows.length)
  expect([total, value.rows], id).toEqual([rows.length, rows.length])
  expect(weigh(rows), `${id}: the list`).toBe(stated)
  if (value.part !== undefined) expect(value.part, id).toBe(sum(rows.map(({ part }) => part)))
  for (const row of rows) expect(row.part, `${id}: part of ${row.label}`).toBeLessThanOrEqual(row.weight)
  const grouped = rows.filter(({ group }) => group !== null)
  expect(sum(value.groups.map((group) => group.value)), id).toBe(weigh(grouped))

  const sheet = figureSheet(value, rows, null)
  const counted = sheet.columns.findIndex((column) => column.sum)
  expect(sum(sheet.rows.map((row) => Number(row[counted]))), `${id}: the sheet`).toBe(stated)
  expect(csvOf(sheet).trimEnd().split('\r\n'), `${id}: the lines of the csv`).toHaveLength(rows.length + 1)

  const shares = sharesByUnit(ctx, id, scope)
  const inUnits = rows.filter((row) => row.unitId !== null)
  expect(sum(shares.map((share) => share.value)), `${id}: by unit`).toBe(weigh(inUnits))
  const offered = offeredFor(figure)
  const by = offered[at % offered.length]
  if (dividesBy(figure, by))
    expect(sum(splitOf(ctx, figure, scope, by).map((share) => share.value)), `${id} by ${by}`).toBe(stated)
  return { value, stated }
}

/** Wherever else it is stated it is the same: alone as on its page, on a tile, as a point of its trend, in a comparison. */
function saidAlike(ctx: Viewer, id: string, asked: Asked, { value, stated }: ReturnType<typeof listAddsUp>) {
  const { scope, other, at } = asked
  if (TILES.has(id)) expect(figureNumbers(ctx, [id], scope)[0]?.value, `${id}: the tile`).toBe(stated)
  const time = figureOf(id)?.time ?? 'on'
  const step = at % 4 === 0 && !figureOf(id)?.isJudged ? STEPS[at % 3] : undefined
  const query = { ...figureQuery(asParams(scope), time, ctx.today), step }
  const page = pageOf(ctx, id, query, true)
  if (scope.unitId !== undefined && !page) return
  expect(page?.value, `${id}: the page`).toEqual(value)
  expect(page?.list.weight, `${id}: the list of the page`).toBe(stated)

  const last = time === 'on' ? page?.trend?.points.at(-1) : undefined
  if (last) expect([last.value, last.part], `${id}: the trend`).toEqual([value.value, value.part])

  const against = {
    ...asParams(scope),
    with: lastDayOf(other),
    withFrom: periodOf(other).from,
    withTo: lastDayOf(other),
  }
  const compared = comparisonOf(ctx, id, comparisonQuery(against, time, ctx.today))
  const { before, came, went, changed, after } = compared?.balance ?? expect.fail(id)
  expect(before + came - went + changed, `${id}: the account`).toBe(after)
  expect(after, `${id}: what is`).toBe(compared?.after.whole ?? compared?.after.value ?? 0)
  expect(before, `${id}: what was`).toBe(compared?.before.whole ?? compared?.before.value ?? 0)
  expect(compared?.after.value, id).toBe(value.value)
}

/** The unit, what lies beneath it, and the bodies of the other trees at its place: worked out beside the product's own query. */
function familyOf(root: string, on: CivilDate): Set<string> {
  const place = unitRows.find(({ id }) => id === root)?.placeId
  const family = new Set([root, ...unitRows.filter(({ placeId }) => place && placeId === place).map(({ id }) => id)])
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const version of versions)
      if (version.parentId && family.has(version.parentId) && covers(version, on)) family.add(version.unitId)
  }
  return family
}

const RUNS_EACH = 9

test(`every figure is its list, and the same wherever it is stated: ${RUNS_EACH} times each of ${ids.length}, for any role, time and unit`, () => {
  expect(RUNS_EACH * ids.length).toBeGreaterThanOrEqual(500)
  for (const id of ids) {
    const roles = ROLES.filter((role) => listFigures(viewers[role]).some((listed) => listed.id === id))
    const asked = fc.record({
      role: fc.constantFrom(...roles),
      days: period,
      others: period,
      unitId: maybeUnit,
      at: fc.nat(1000),
    })
    fc.assert(
      fc.property(asked, ({ role, days, others, unitId, at }) => {
        const ctx = viewers[role]
        const asking = { scope: { ...days, unitId }, other: { ...others, unitId }, at }
        saidAlike(ctx, id, asking, listAddsUp(ctx, id, asking))
      }),
      { numRuns: RUNS_EACH },
    )
  }
}, 300_000)

test('all figures counted in one statement are what each is alone', () => {
  fc.assert(
    fc.property(period, maybeUnit, fc.constantFrom(...ROLES), (days, unitId, role) => {
      const requests = listFigures(viewers[role]).map(({ id }) => ({ id, scope: { ...days, unitId } }))
      const together = figureValues(viewers[role], requests)
      for (const [n, request] of requests.entries())
        expect(figureValues(viewers[role], [request])[0], request.id).toEqual(together[n])
    }),
    { numRuns: 2 },
  )
}, 60_000)

test('rows that lie in a unit are counted for it, and for the units above it, and for no other', () => {
  fc.assert(
    fc.property(period, unitId, fc.constantFrom(...ids), (days, unit, id) => {
      const everywhere = figureRows(officer, id, days).rows
      const family = familyOf(unit, days.until)
      const narrowed = figureRows(officer, id, { ...days, unitId: unit }).rows
      const kind = figureOf(id)?.rowKind
      if (kind === 'unit' || kind === 'seat')
        expect(narrowed).toEqual(everywhere.filter((row) => row.unitId && family.has(row.unitId)))
      else expect(sum(narrowed.map((row) => row.weight))).toBeLessThanOrEqual(sum(everywhere.map((row) => row.weight)))
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('who there was before a period, with who came and without who went, is who there is at its end', () => {
  const turned = { came: 0, went: 0 }
  fc.assert(
    fc.property(period, maybeUnit, fc.constantFrom(...ROLES), ({ from, until }, unitId, role) => {
      const scope = { from, until, unitId }
      const [opening, closing, came, went] = figureValues(viewers[role], [
        { id: 'managed-cadres', scope: { on: addDays(from, -1), unitId } },
        { id: 'managed-cadres', scope },
        { id: 'managed-cadres-joined', scope },
        { id: 'managed-cadres-left', scope },
      ]).map(({ value }) => value ?? 0) as [number, number, number, number]
      expect(opening + came - went).toBe(closing)
      turned.came += came
      turned.went += went
    }),
    { numRuns: 300 },
  )
  expect(turned.came, 'came').toBeGreaterThan(5)
  expect(turned.went, 'went').toBeGreaterThan(5)
}, 60_000)
