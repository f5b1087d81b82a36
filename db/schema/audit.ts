import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant } from '../columns'

export const auditEntries = sqliteTable(
  'audit_entries',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: instant().notNull(),
    userId: text(),
    action: text().notNull(),
    before: text({ mode: 'json' }).$type<unknown>(),
    after: text({ mode: 'json' }).$type<unknown>(),
    previousHash: text().notNull(),
    hash: text().notNull().unique(),
  },
  (t) => [index('audit_by_user').on(t.userId, t.id)],
)

/** Of whom or of what an entry speaks: a decision of three people has four subjects. */
export const auditSubjects = sqliteTable(
  'audit_subjects',
  {
    entryId: integer()
      .notNull()
      .references(() => auditEntries.id),
    subjectId: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.subjectId, t.entryId] }), index('audit_subjects_by_entry').on(t.entryId)],
)
