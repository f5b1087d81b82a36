import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { sessions } from '@/db/schema/users'
import { appendEntry } from '@/lib/write'
import type { Threshold } from './queries'

/** A sign-in stands in the audit log; seeing a page and signing out do not. */
export function startSession({ db, now }: Threshold, userId: string): string {
  return db.transaction(
    (tx) => {
      const row = { userId, startedAt: now, seenAt: now }
      const { id } = tx.insert(sessions).values(row).returning({ id: sessions.id }).get()
      const entry = { at: now, userId, action: 'users.signIn', subjects: [userId], before: null, after: null }
      appendEntry(tx as Db, entry)
      return id
    },
    { behavior: 'immediate' },
  )
}

export function markSeen({ db, now }: Threshold, sessionId: string): void {
  db.update(sessions).set({ seenAt: now }).where(eq(sessions.id, sessionId)).run()
}

export function endSession({ db, now }: Threshold, sessionId: string): void {
  db.update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)))
    .run()
}

/** Everywhere at once, from the very next request on; `except` is the session in which somebody changed their own password. */
export function endSessionsOf({ db, now }: Threshold, userId: string, except = ''): void {
  db.update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt), ne(sessions.id, except)))
    .run()
}
