import { setImmediate } from 'node:timers/promises'
import { asc, gt, inArray, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { auditEntries, auditSubjects } from '@/db/schema/audit'
import { GENESIS } from '@/lib/write'
import { type ChainLink, type ChainProblem, linkProblem } from './rules'

/** Small enough that nobody else waits for it. */
const PORTION = 500

export type ChainState = { readonly entries: number; readonly head: string; readonly lastAt: string | null } & (
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: ChainProblem; readonly entryId: number }
)

function portionAfter(db: Db, id: number): ChainLink[] {
  const entries = db
    .select()
    .from(auditEntries)
    .where(gt(auditEntries.id, id))
    .orderBy(asc(auditEntries.id))
    .limit(PORTION)
    .all()
  const ids = entries.map((entry) => entry.id)
  const rows = db.select().from(auditSubjects).where(inArray(auditSubjects.entryId, ids)).all()
  const subjects = new Map(ids.map((entryId) => [entryId, [] as string[]]))
  for (const row of rows) subjects.get(row.entryId)?.push(row.subjectId)
  return entries.map((entry) => ({ ...entry, subjects: subjects.get(entry.id) ?? [] }))
}

/** The number that the last entry ever written got: the counter outlives entries that are cut off at the end. */
const lastNumber = (db: Db) =>
  db.get<{ seq: number } | undefined>(sql`select seq from sqlite_sequence where name = 'audit_entries'`)?.seq ?? 0

/** Walks the whole chain and stops at the first entry that is not as it was written. */
export async function verifyChain(db: Db): Promise<ChainState> {
  let last = { id: 0, hash: GENESIS, at: null as string | null }
  for (;;) {
    const portion = portionAfter(db, last.id)
    for (const link of portion) {
      const problem = linkProblem(last, link)
      const checked = { entries: last.id, head: last.hash, lastAt: last.at }
      if (problem) return { ok: false, ...checked, problem, entryId: problem === 'missing' ? last.id + 1 : link.id }
      last = link
    }
    if (portion.length < PORTION) break
    await setImmediate()
  }
  const checked = { entries: last.id, head: last.hash, lastAt: last.at }
  return lastNumber(db) > last.id
    ? { ok: false, ...checked, problem: 'cut', entryId: last.id + 1 }
    : { ok: true, ...checked }
}
