import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inspectionSubjects } from '@/db/schema/inspections'
import { unitVersions } from '@/db/schema/organisation'
import { personHomes } from '@/db/schema/people'
import { classAudiences, enrolments } from '@/db/schema/training'
import { castDatabase, testBase, testContext } from '@/db/testing'
import { addDays, type CivilDate, civilDate } from '../civil-date'
import { Forbidden, grant } from '../context'
import { covers } from '../period'
import { permissionsOf } from '../permissions'
import { figureOf } from './catalogue'
import { figureRows, figureValues, listFigures } from './queries'

const db = castDatabase()
const officer = testContext({ as: 'officer', db })
const commune = testContext({ as: 'unit-officer', db })

const day = fc.integer({ min: 0, max: 365 * 9 }).map((days) => addDays(civilDate('2015-01-01'), days))
const period = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }))
const versions = db.select().from(unitVersions).all()
const units = fc.option(fc.constantFrom(...versions.map(({ unitId }) => unitId)), { nil: undefined })

const ownOn = new Map<CivilDate, Set<string>>()

/** The units of the account with all beneath them, its people, the inspections of either, classes with its people: worked out beside the product's own queries. */
function ownUnits(on: CivilDate): Set<string> {
  const known = ownOn.get(on)
  if (known) return known
  const own = new Set(commune.viewer.roots)
  for (let size = 0; size !== own.size; ) {
    size = own.size
    for (const version of versions)
      if (version.parentId && own.has(version.parentId) && covers(version, on)) own.add(version.unitId)
  }
  ownOn.set(on, own)
  return own
}
const today = ownUnits(commune.today)
const homes = db.select().from(personHomes).all()
const ownPeople = new Set(
  homes.filter((home) => covers(home, commune.today) && today.has(home.unitId)).map(({ personId }) => personId),
)
const subjects = db.select().from(inspectionSubjects).all()
const learners = db
  .select({ classId: classAudiences.classId, personId: enrolments.personId })
  .from(enrolments)
  .innerJoin(classAudiences, eq(classAudiences.id, enrolments.lineId))
  .all()
const ownClasses = new Set(
  learners.filter(({ personId }) => ownPeople.has(personId ?? '')).map(({ classId }) => classId),
)

type Row = { key: string; weight: number; personId: string | null; unitId: string | null }

function isOwn({ key, personId, unitId }: Pick<Row, 'key' | 'personId' | 'unitId'>, on: CivilDate): boolean {
  if (unitId !== null && ownUnits(on).has(unitId)) return true
  if ((personId !== null && ownPeople.has(personId)) || ownClasses.has(key)) return true
  const about = subjects.filter((subject) => subject.inspectionId === key || subject.id === key)
  return about.some((subject) => isOwn({ key: '', personId: subject.personId, unitId: subject.unitId }, on))
}

/** Who came to the units of an account may have come from others: for all he is who he is on the day that he is counted on. */
const TURNED: Record<string, (days: { from: CivilDate; until: CivilDate }) => CivilDate> = {
  'managed-cadres-joined': ({ until }) => until,
  'managed-cadres-left': ({ from }) => addDays(from, -1),
}

test('a limited account learns no total of rows that it may not list, unless the figure is marked as told to everybody', () => {
  for (const { id, isPublic = false } of listFigures(commune))
    fc.assert(
      fc.property(period, units, (days, unitId) => {
        const scope = { ...days, unitId }
        const on = TURNED[id]?.(days) ?? days.until
        const all = TURNED[id] ? figureRows(officer, 'managed-cadres', { on, unitId }) : figureRows(officer, id, scope)
        const everything = new Map(all.rows.map((row) => [row.key, row.weight]))
        const rows = db.all<Row>(
          sql`select key, weight, person_id as "personId", unit_id as "unitId"
            from ${figureOf(id)?.relation({ ...commune }, scope)}`,
        )
        for (const row of rows) {
          expect(everything.get(row.key), `${id}: ${row.key} weighs what it weighs for all`).toBe(row.weight)
          expect(isPublic || isOwn(row, on), `${id}: ${row.key} is of the account's own`).toBe(true)
        }
        const [value] = figureValues(commune, [{ id, scope: days }])
        const listed = figureRows(commune, id, days).rows.reduce((total, { weight }) => total + weight, 0)
        expect(value?.whole ?? value?.value ?? 0, id).toBe(listed)
      }),
      { numRuns: 6 },
    )
}, 120_000)

test('only what is of no unit of the account has the mark', () => {
  for (const { id } of listFigures(commune).filter(({ isPublic }) => isPublic)) {
    const { rows } = figureRows(commune, id, { on: commune.today })
    expect(rows.length, id).toBeGreaterThan(0)
    expect(rows.filter(({ key, unitId }) => isOwn({ key, unitId, personId: null }, commune.today))).toEqual([])
  }
})

test('who may read no figures is told none', () => {
  expect(permissionsOf('administrator')).not.toContain('figures.read')
  expect(() => grant(testBase({ as: 'administrator', db }), 'figures.read')).toThrow(Forbidden)
})
