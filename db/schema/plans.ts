import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { day, id, instant, isDay } from '../columns'
import { decisions } from './documents'
import { seats } from './organisation'
import { people } from './people'

/** Which seats stand on a board; a list that is empty and a null narrow nothing. */
export type BoardScope = {
  readonly kinds: readonly string[]
  readonly level: string | null
  readonly unitId: string | null
}

/** A round that is thought through before anything is decided: nothing on it has effect. */
export const boards = sqliteTable(
  'boards',
  {
    id: id(),
    name: text().notNull(),
    /** The day on which its moves would take effect. */
    on: day().notNull(),
    scope: text({ mode: 'json' }).notNull().$type<BoardScope>(),
    createdAt: instant().notNull(),
    createdBy: text(),
  },
  (t) => [isDay('boards_day', t.on)],
)

/** One way to do it; several stand side by side. */
export const boardVariants = sqliteTable(
  'board_variants',
  {
    id: id(),
    boardId: text()
      .notNull()
      .references(() => boards.id),
    name: text().notNull(),
    ordinal: integer().notNull(),
    /** The decision in preparation that was made of it; a draft that is discarded leaves it as it was. */
    decisionId: text().references(() => decisions.id, { onDelete: 'set null' }),
    revision: integer().notNull().default(1),
  },
  (t) => [index('board_variants_by_board').on(t.boardId, t.ordinal)],
)

/** Who takes which seat in a variant; `seatId` null: leaves the posts held and takes none. */
export const boardMoves = sqliteTable(
  'board_moves',
  {
    id: id(),
    variantId: text()
      .notNull()
      .references(() => boardVariants.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    seatId: text().references(() => seats.id),
    ordinal: integer().notNull(),
  },
  (t) => [uniqueIndex('board_moves_by_person').on(t.variantId, t.personId)],
)
