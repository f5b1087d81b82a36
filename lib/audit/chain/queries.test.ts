import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { emptyDatabase } from '@/db/testing'
import { appendEntry, GENESIS } from '@/lib/write'
import { verifyChain } from './queries'

function chainOf(length: number): Db {
  const db = emptyDatabase()
  for (let i = 1; i <= length; i++) {
    const at = `2026-03-02T01:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}.000Z`
    const subjects = ['z-last', 'a-first', `record-${i}`]
    appendEntry(db, {
      at,
      userId: 'u',
      action: 'people.correct',
      subjects,
      before: { n: i },
      after: { n: i + 1, b: [true] },
    })
  }
  return db
}

test('an untouched chain is whole, over more entries than one portion', async () => {
  const state = await verifyChain(chainOf(1203))
  expect(state).toMatchObject({ ok: true, entries: 1203 })
  expect(state.head).toMatch(/^[0-9a-f]{64}$/)
})

test('an empty log is whole', async () => {
  expect(await verifyChain(emptyDatabase())).toEqual({ ok: true, entries: 0, head: GENESIS, lastAt: null })
})

test.each([
  ['a value', sql`update audit_entries set after = '{"n":99}' where id = 5`, 'changed', 5],
  ['who did it', sql`update audit_entries set user_id = 'somebody else' where id = 5`, 'changed', 5],
  ['when', sql`update audit_entries set at = '2026-01-01T00:00:00.000Z' where id = 5`, 'changed', 5],
  ['of whom', sql`delete from audit_subjects where entry_id = 5 and subject_id = 'record-5'`, 'changed', 5],
  ['the hash before', sql`update audit_entries set previous_hash = hash where id = 5`, 'unlinked', 5],
] as const)('%s changed afterwards is found', async (_what, change, problem, entryId) => {
  const db = chainOf(9)
  db.run(change)
  expect(await verifyChain(db)).toMatchObject({ ok: false, problem, entryId, entries: 4 })
})

test('an entry taken out is found, in the middle and at the end', async () => {
  for (const [id, problem] of [
    [5, 'missing'],
    [9, 'cut'],
  ] as const) {
    const db = chainOf(9)
    db.run(sql`delete from audit_subjects where entry_id = ${id}`)
    db.run(sql`delete from audit_entries where id = ${id}`)
    expect(await verifyChain(db)).toMatchObject({ ok: false, problem, entryId: id, entries: id - 1 })
  }
})
