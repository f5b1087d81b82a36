import { and, eq, isNull, ne } from 'drizzle-orm'
import { sessions } from '@/db/schema/users'
import type { Threshold } from './queries'

/** Sessions leave no audit entries of their own: the sign-in does. */
export function startSession({ db, now }: Threshold, userId: string): string {
  return db.insert(sessions).values({ userId, startedAt: now, seenAt: now }).returning({ id: sessions.id }).get().id
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
