import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day } from '../columns'

/** Administrative units, old and new. Codes were used again in 2025, so the key is `<code>@<valid from>`. */
export const places = sqliteTable(
  'places',
  {
    id: text().primaryKey(),
    code: text().notNull(),
    name: text().notNull(),
    fullName: text().notNull(),
    kind: text().notNull(),
    level: text().notNull().$type<'tỉnh' | 'huyện' | 'xã'>(),
    parentId: text().references((): AnySQLiteColumn => places.id),
    from: day().notNull(),
    until: day(),
    legalBasis: text(),
    searchText: text().notNull(),
  },
  (t) => [index('places_by_parent').on(t.parentId), index('places_by_search').on(t.searchText)],
)

export const placeSuccessors = sqliteTable(
  'place_successors',
  {
    oldId: text()
      .notNull()
      .references(() => places.id),
    newId: text()
      .notNull()
      .references(() => places.id),
    share: text().notNull().$type<'all' | 'part' | 'rest'>(),
  },
  (t) => [primaryKey({ columns: [t.oldId, t.newId] }), index('place_successors_by_new').on(t.newId)],
)

export const ethnicGroups = sqliteTable('ethnic_groups', {
  code: text().primaryKey(),
  name: text().notNull(),
  otherNames: text(),
  isMinority: integer({ mode: 'boolean' }).notNull(),
})

export const religions = sqliteTable('religions', {
  code: text().primaryKey(),
  name: text().notNull(),
  otherNames: text(),
  isRecognised: integer({ mode: 'boolean' }).notNull(),
  /** «Không»: stated to have none. */
  isNone: integer({ mode: 'boolean' }).notNull().default(false),
})

export const schools = sqliteTable('schools', { name: text().primaryKey(), kind: text(), place: text() })
