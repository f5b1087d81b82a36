import { createHash } from 'node:crypto'
import { desc } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { auditEntries, auditSubjects } from '@/db/schema/audit'
import { type Base, within } from './context'

export type Written<T> = {
  /** Ids of the records it is about: an entry about three people has four subjects. */
  readonly subjects: readonly string[]
  readonly before?: unknown
  readonly after?: unknown
  readonly result: T
}

export const GENESIS = '0'.repeat(64)

export type ChainedEntry = {
  at: string
  userId: string | null
  action: string
  subjects: readonly string[]
  before: unknown
  after: unknown
}

/** Each entry carries the hash of the one before, so that none can be changed or taken out unseen. */
export function entryHash(previousHash: string, entry: ChainedEntry): string {
  const { at, userId, action, subjects, before, after } = entry
  const content = JSON.stringify([
    previousHash,
    at,
    userId,
    action,
    [...subjects].sort(),
    before ?? null,
    after ?? null,
  ])
  return createHash('sha256').update(content).digest('hex')
}

/** Appends to the chain inside an open transaction. */
export function appendEntry(db: Db, entry: ChainedEntry): void {
  const last = db.select({ hash: auditEntries.hash }).from(auditEntries).orderBy(desc(auditEntries.id)).limit(1).get()
  const previousHash = last?.hash ?? GENESIS
  const { subjects, ...row } = JSON.parse(
    JSON.stringify({
      ...entry,
      before: entry.before ?? null,
      after: entry.after ?? null,
    }),
  ) as ChainedEntry
  const { id } = db
    .insert(auditEntries)
    .values({
      ...row,
      previousHash,
      hash: entryHash(previousHash, { ...row, subjects }),
    })
    .returning({ id: auditEntries.id })
    .get()
  const rows = [...new Set(subjects)].map((subjectId) => ({
    entryId: id,
    subjectId,
  }))
  if (rows.length > 0) db.insert(auditSubjects).values(rows).run()
}

/** The one door of every write: one synchronous transaction that ends with its audit entry. Nested, it is a savepoint. */
export function write<C extends Base, T>(ctx: C, action: string, change: (tx: C) => Written<T>): T {
  return ctx.db.transaction(
    (tx) => {
      const { subjects, before, after, result } = change(within(ctx, tx as Db))
      appendEntry(tx as Db, {
        at: ctx.now,
        userId: ctx.viewer.id,
        action,
        subjects: [...new Set(subjects)],
        before,
        after,
      })
      return result
    },
    { behavior: 'immediate' },
  )
}
