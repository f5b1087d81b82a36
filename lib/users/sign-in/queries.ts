import { and, asc, eq, isNull } from 'drizzle-orm'
import { users } from '@/db/schema/users'
import { ROLE_NAMES } from '@/lib/permissions'
import { getInstallation } from '@/lib/settings/queries'
import type { Threshold } from '../sessions/queries'

/** For the proof of a password alone: the hash goes nowhere else. */
export const findCredentials = ({ db }: Threshold, name: string) =>
  db
    .select({
      id: users.id,
      passwordHash: users.passwordHash,
      disabledAt: users.disabledAt,
      mustChangePassword: users.mustChangePassword,
      passwordUntil: users.passwordUntil,
    })
    .from(users)
    .where(eq(users.name, name))
    .get()

/** False in an empty database: then the first administrator comes before any sign-in. */
export const hasUsers = ({ db }: Pick<Threshold, 'db'>): boolean =>
  db.select({ id: users.id }).from(users).limit(1).get() !== undefined

const RANKS = Object.keys(ROLE_NAMES)

/** On the sign-in page of a demonstration, and of nothing else: who may be tried. */
export function listDemonstrationAccounts({ db }: Pick<Threshold, 'db'>) {
  if (!getInstallation(db).isDemonstration) return []
  const rows = db
    .select({ name: users.name, displayName: users.displayName, role: users.role })
    .from(users)
    .where(and(isNull(users.disabledAt), eq(users.mustChangePassword, false)))
    .orderBy(asc(users.createdAt))
    .limit(8)
    .all()
  return rows.sort((a, b) => RANKS.indexOf(a.role) - RANKS.indexOf(b.role))
}
