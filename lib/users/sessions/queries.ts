import { eq, sql } from 'drizzle-orm'
import { sessions, users } from '@/db/schema/users'
import type { Base, Viewer } from '@/lib/context'
import { rootsOf } from '../rules'
import { isOpen, isSeenDue } from './rules'

/** What may be asked before anybody is known: the database and the real clock. */
export type Threshold = Pick<Base, 'db' | 'now'>

/** The person behind an open session as the database knows them now; nobody when it is over or the account is closed. */
export function findSession({ db, now }: Threshold, sessionId: string): { viewer: Viewer; isSeenDue: boolean } | null {
  const row = db
    .select({
      id: users.id,
      name: users.name,
      displayName: users.displayName,
      role: users.role,
      mustChangePassword: users.mustChangePassword,
      disabledAt: users.disabledAt,
      startedAt: sessions.startedAt,
      seenAt: sessions.seenAt,
      endedAt: sessions.endedAt,
      units: sql<string>`(select json_group_array(unit_id) from user_units where user_id = ${users.id})`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.id, sessionId))
    .get()
  if (!row || row.disabledAt !== null || !isOpen(row, now)) return null
  const { id, name, displayName, role, mustChangePassword } = row
  const roots = rootsOf(role, JSON.parse(row.units) as string[])
  return { viewer: { id, name, displayName, role, roots, mustChangePassword }, isSeenDue: isSeenDue(row, now) }
}
