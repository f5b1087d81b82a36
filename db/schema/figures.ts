import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, instant } from '../columns'

/** A table of two attributes that somebody asked for and wants to ask again: the question alone. */
export const savedCrosstabs = sqliteTable('saved_crosstabs', {
  id: id(),
  name: text().notNull(),
  figureId: text().notNull(),
  /** The query of its page. */
  address: text().notNull(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
})
