import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, id, isPeriod } from '../columns'
import { governingDocuments } from './documents'

/** A target of a governing document, tied to a live figure. */
export const targets = sqliteTable(
  'targets',
  {
    id: id(),
    documentId: text()
      .notNull()
      .references(() => governingDocuments.id),
    title: text().notNull(),
    figureId: text().notNull(),
    /** Per cent for a rate, otherwise in the figure's own unit. */
    threshold: real().notNull(),
    dueOn: day(),
    from: day().notNull(),
    until: day(),
    rank: integer().notNull().default(0),
  },
  (t) => [isPeriod('targets_period', t.from, t.until)],
)
