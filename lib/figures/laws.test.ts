import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { units, unitVersions } from '@/db/schema/organisation'
import { castDatabase, testContext } from '@/db/testing'
import { addDays, type CivilDate, civilDate } from '../civil-date'
import { covers } from '../period'
import { figureRows, figureValues, listFigures } from './queries'

const db = castDatabase()
const officer = testContext({ as: 'officer', db })
const commune = testContext({ as: 'unit-officer', db })
const ids = listFigures(officer).map(({ id }) => id)
const versions = db.select().from(unitVersions).all()
const unitRows = db.select().from(units).all()

const day = fc.integer({ min: 0, max: 365 * 9 }).map((days) => addDays(civilDate('2015-01-01'), days))
const period = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }))
const unitId = fc.constantFrom(...unitRows.map(({ id }) => id))
const sum = (numbers: number[]) => numbers.reduce((total, next) => total + next, 0)

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

describe.each([
  ['the whole register', officer],
  ['a commune', commune],
])('for who sees %s', (_, ctx) => {
  test('a figure is its list, counted', () => {
    fc.assert(
      fc.property(period, fc.option(unitId, { nil: undefined }), (days, unit) => {
        const scope = { ...days, unitId: unit }
        const values = figureValues(
          ctx,
          ids.map((id) => ({ id, scope })),
        )
        for (const figure of values) {
          const { rows, total } = figureRows(ctx, figure.id, scope)
          const weight = sum(rows.map((row) => row.weight))
          expect(new Set(rows.map(({ key }) => key)).size, `${figure.id}: one row a key`).toBe(rows.length)
          expect([total, figure.rows]).toEqual([rows.length, rows.length])
          expect(figure.whole ?? figure.value, figure.id).toBe(weight)
          if (figure.part !== undefined) expect(figure.part, figure.id).toBe(sum(rows.map((row) => row.part)))
          for (const row of rows) expect(row.part, `${figure.id}: part of ${row.label}`).toBeLessThanOrEqual(row.weight)
          const grouped = rows.filter(({ group }) => group !== null)
          expect(sum(figure.groups.map(({ value }) => value))).toBe(sum(grouped.map((row) => row.weight)))
        }
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})

test('rows that lie in a unit are counted for it, and for the units above it, and for no other', () => {
  fc.assert(
    fc.property(period, unitId, fc.constantFrom(...ids), (days, unit, id) => {
      const everywhere = figureRows(officer, id, days).rows
      const family = familyOf(unit, days.until)
      const narrowed = figureRows(officer, id, { ...days, unitId: unit }).rows
      const figure = listFigures(officer).find((listed) => listed.id === id)
      if (figure?.rowKind === 'unit' || figure?.rowKind === 'seat')
        expect(narrowed).toEqual(everywhere.filter((row) => row.unitId && family.has(row.unitId)))
      else expect(sum(narrowed.map((row) => row.weight))).toBeLessThanOrEqual(sum(everywhere.map((row) => row.weight)))
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('a limited account learns nothing but rows of its own', () => {
  fc.assert(
    fc.property(period, fc.option(unitId, { nil: undefined }), fc.constantFrom(...ids), (days, unit, id) => {
      const scope = { ...days, unitId: unit }
      const everything = new Map(figureRows(officer, id, scope).rows.map((row) => [row.key, row]))
      for (const row of figureRows(commune, id, scope).rows) {
        const same = everything.get(row.key)
        expect(same?.weight, `${id}: ${row.label}`).toBe(row.weight)
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)
