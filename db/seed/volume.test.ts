import { createHash } from 'node:crypto'
import { count, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Db } from '../client'
import { decisions } from '../schema/documents'
import { assignments, movements } from '../schema/movements'
import type { units } from '../schema/organisation'
import { people } from '../schema/people'
import { qualifications } from '../schema/qualifications'
import { attendances } from '../schema/training'
import { emptyDatabase } from '../testing'
import { seedVolume } from './volume'

const PEOPLE = 400

function filled(seed: number): Db {
  const db = emptyDatabase()
  seedVolume(db, { people: PEOPLE, seed, password: 'mot mat khau dai' })
  return db
}

let db: Db
beforeAll(() => {
  db = filled(7)
}, 60_000)

const rowsIn = (table: typeof people | typeof movements | typeof qualifications | typeof attendances | typeof units) =>
  db.select({ rows: count() }).from(table).get()?.rows ?? 0

const print = (of: Db) =>
  createHash('sha256')
    .update(JSON.stringify([people, assignments, decisions, attendances].map((table) => of.select().from(table).all())))
    .digest('hex')

test('so many people with a history in proportion: three movements, four qualifications, eight attendances', () => {
  expect(rowsIn(people)).toBe(PEOPLE)
  expect(rowsIn(movements) / PEOPLE).toBeGreaterThan(2.5)
  expect(rowsIn(movements) / PEOPLE).toBeLessThan(3.5)
  expect(rowsIn(qualifications)).toBe(4 * PEOPLE)
  expect(rowsIn(attendances)).toBe(8 * PEOPLE)
})

test('nobody holds two main posts, no seat has two holders, and nothing refers to what is not there', () => {
  expect(db.get(sql`select count(*) as n from clashes`)).toEqual({ n: 0 })
  expect(db.all(sql`pragma foreign_key_check`)).toEqual([])
})

test('decisions are numbered in the order of their days, each number once', () => {
  const rows = db.select().from(decisions).orderBy(decisions.termId, decisions.number).all()
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1]
    if (before?.termId !== row.termId) continue
    expect(row.number).toBeGreaterThan(before.number ?? 0)
    expect((row.signedOn ?? '') >= (before.signedOn ?? '')).toBe(true)
  }
})

test('the same seed gives the same data, another one other data', () => {
  expect(print(filled(7))).toBe(print(db))
  expect(print(filled(8))).not.toBe(print(db))
}, 60_000)
