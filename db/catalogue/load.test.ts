import { count, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { ethnicGroups, placeSuccessors, places, religions, schools } from '../schema/places'
import { emptyDatabase } from '../testing'
import { parseCsv } from './csv'
import { loadCatalogue } from './load'

const rowsIn = (db: ReturnType<typeof emptyDatabase>, table: typeof places) =>
  db.select({ rows: count() }).from(table).get()?.rows

test('quoted cells hold commas, doubled quotes and line breaks', () => {
  expect(parseCsv('a,b\r\n"x, ""y""\nz",2\n,')).toEqual([
    { a: 'x, "y"\nz', b: '2' },
    { a: '', b: '' },
  ])
  expect(parseCsv('a,b\n1,2')).toEqual([{ a: '1', b: '2' }])
  expect(() => parseCsv('a,b\n"1"2,3')).toThrow('Not CSV')
})

test('the whole catalogue is there, old and new, within two seconds', () => {
  const db = emptyDatabase()
  const started = performance.now()
  loadCatalogue(db)
  expect(performance.now() - started).toBeLessThan(2000)

  expect(rowsIn(db, places)).toBe(10_794 + 3_355 + 11)
  expect(db.select({ rows: count() }).from(ethnicGroups).get()?.rows).toBe(54)
  expect(db.select({ rows: count() }).from(religions).get()?.rows).toBe(18)
  expect(db.select({ rows: count() }).from(schools).get()?.rows).toBe(89)
})

test('a code that was used again names two places', () => {
  const db = emptyDatabase()
  loadCatalogue(db, { only: ['01'] })
  const rows = db.select().from(places).where(eq(places.code, '00008')).orderBy(places.from).all()
  expect(rows.map(({ id, until }) => ({ id, until }))).toEqual([
    { id: '00008@1900-01-01', until: '2025-07-01' },
    { id: '00008@2025-07-01', until: null },
  ])
})

test('a province taken alone brings what became of it, and no other', () => {
  const db = emptyDatabase()
  loadCatalogue(db, { only: ['02'] })
  const provinces = db.select({ name: places.fullName }).from(places).where(eq(places.level, 'tỉnh')).all()
  expect(provinces.map(({ name }) => name).sort()).toEqual(['Tỉnh Hà Giang', 'Tỉnh Tuyên Quang'])
  const next = db.select().from(placeSuccessors).where(eq(placeSuccessors.oldId, '02@1900-01-01')).all()
  expect(next).toEqual([{ oldId: '02@1900-01-01', newId: '08@2025-07-01', share: 'all' }])
})

test('a change of 2026 ends one row and begins the next', () => {
  const db = emptyDatabase()
  loadCatalogue(db, { only: ['75'] })
  const rows = db.select().from(places).where(eq(places.code, '25270')).orderBy(places.from).all()
  expect(rows.at(-2)).toMatchObject({ id: '25270@2025-07-01', fullName: 'Xã Lộc Ninh', until: '2026-04-30' })
  expect(rows.at(-1)).toMatchObject({
    id: '25270@2026-04-30',
    fullName: 'Phường Lộc Ninh',
    kind: 'phường',
    parentId: '75@2026-04-30',
    until: null,
  })
})
