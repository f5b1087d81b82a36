import { randomBytes } from 'node:crypto'
import { and, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { check, type SQLiteColumn, text } from 'drizzle-orm/sqlite-core'
import type { CivilDate } from '@/lib/civil-date'
import type { PartialDate } from '@/lib/partial-date'

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Sixteen letters that cannot be counted up: ids stand in addresses and are never used again. */
export function newId(): string {
  return Array.from(randomBytes(16), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

export const id = () => text().primaryKey().$defaultFn(newId)
export const day = () => text().$type<CivilDate>()
export const partialDay = () => text().$type<PartialDate>()
export const instant = () => text()

const GLOB_DAY = sql.raw(`'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`)

export const isDay = (name: string, column: SQLiteColumn) =>
  check(name, sql`${column} is null or ${column} glob ${GLOB_DAY}`)

export const isPeriod = (name: string, from: SQLiteColumn, until: SQLiteColumn) =>
  check(
    name,
    sql`${from} glob ${GLOB_DAY} and (${until} is null or (${until} glob ${GLOB_DAY} and ${until} > ${from}))`,
  )

/** The rows of a dated table that hold on a day: the twin of `covers` in lib/period.ts. */
export function effectiveOn(table: { from: SQLiteColumn; until: SQLiteColumn }, on: CivilDate | SQL): SQL {
  return and(lte(table.from, on), or(isNull(table.until), gt(table.until, on))) as SQL
}
