import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, instant } from '../columns'
import { units } from './organisation'

export type Role = 'administrator' | 'head' | 'officer' | 'unit-officer' | 'inspector' | 'leader'

export const users = sqliteTable('users', {
  id: id(),
  /** The sign-in name, folded. */
  name: text().notNull().unique(),
  displayName: text().notNull(),
  title: text(),
  role: text().notNull().$type<Role>(),
  passwordHash: text().notNull(),
  mustChangePassword: integer({ mode: 'boolean' }).notNull().default(false),
  /** A one-time password is good until then. */
  passwordUntil: instant(),
  disabledAt: instant(),
  createdAt: instant().notNull(),
})

/** The root units an account may see, one per tree; none = the whole register. */
export const userUnits = sqliteTable(
  'user_units',
  {
    userId: text()
      .notNull()
      .references(() => users.id),
    unitId: text()
      .notNull()
      .references(() => units.id),
  },
  (t) => [primaryKey({ columns: [t.userId, t.unitId] })],
)

export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => users.id),
    startedAt: instant().notNull(),
    seenAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [index('sessions_by_user').on(t.userId)],
)

/** Wrong sign-ins per name and per address; the wait grows and is forgotten by time. */
export const signInFailures = sqliteTable('sign_in_failures', {
  key: text().primaryKey(),
  failures: integer().notNull(),
  lastAt: instant().notNull(),
})
