import { getTableColumns, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '@/db/client'

type Part<T extends SQLiteTable = SQLiteTable> = {
  readonly of: T
  readonly where?: SQL
  readonly orderBy?: SQLWrapper
}

/** Whole rows of several small tables by one statement: the vocabularies of a form, the rules of a day. */
export function readTables<const P extends Record<string, Part>>(
  db: Db,
  parts: P,
): { [K in keyof P]: P[K]['of']['$inferSelect'][] } {
  const selects = Object.entries(parts).map(([name, part]) => sql`(${rowsOf(part)}) as ${sql.identifier(name)}`)
  const found = db.get<Record<string, string>>(sql`select ${sql.join(selects, sql`, `)}`)
  const read = Object.entries(parts).map(([name, { of }]) => [name, decoded(of, found[name] ?? '[]')])
  return Object.fromEntries(read) as { [K in keyof P]: P[K]['of']['$inferSelect'][] }
}

function rowsOf({ of, where, orderBy }: Part): SQL {
  const columns = sql.join(Object.values(getTableColumns(of)), sql`, `)
  const order = orderBy ? sql` order by ${orderBy}` : sql``
  return sql`select json_group_array(json_array(${columns})${order}) from ${of} where ${where ?? sql`true`}`
}

function decoded(of: SQLiteTable, text: string): Record<string, unknown>[] {
  const columns = Object.entries(getTableColumns(of))
  return (JSON.parse(text) as unknown[][]).map((values) =>
    Object.fromEntries(
      columns.map(([name, column], at) => [name, values[at] === null ? null : column.mapFromDriverValue(values[at])]),
    ),
  )
}
