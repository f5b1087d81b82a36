import { eq } from 'drizzle-orm'
import { users } from '@/db/schema/users'
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
