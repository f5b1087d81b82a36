import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What this installation is: `kind` (demonstration | real), `workingDay`, `committeeName`, `committeePlace` … */
export const settings = sqliteTable('settings', {
  key: text().primaryKey(),
  value: text().notNull(),
})
