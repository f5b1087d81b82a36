import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { connect } from '@/db/client'
import { emptyDatabase } from '@/db/testing'
import { isReady } from './queries'

test('a migrated database is ready, with or without people in it', () => {
  const db = emptyDatabase()
  expect(isReady(() => db)).toBe(true)
})

test('a database of an older version is not', () => {
  const db = emptyDatabase()
  db.run(sql`delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)`)
  expect(isReady(() => db)).toBe(false)
})

test('a database that is empty, or does not open, is not', () => {
  expect(isReady(() => connect(new Database(':memory:')))).toBe(false)
  expect(
    isReady(() => {
      throw new Error('no such folder')
    }),
  ).toBe(false)
})
