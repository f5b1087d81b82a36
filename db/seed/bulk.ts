import { getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '../client'

/** One prepared statement for all rows of a table: building each would cost more than inserting it. */
export function inserter<T extends SQLiteTable>(db: Db, table: T): (row: T['$inferInsert']) => void {
  const columns = Object.entries(getTableColumns(table))
  const holes = Object.fromEntries(columns.map(([name]) => [name, sql.placeholder(name)]))
  const insert = db
    .insert(table as SQLiteTable)
    .values(holes)
    .prepare()
  const filled = columns.map(([name, column]) => [name, column.default ?? null] as const)
  return (row) => {
    const given = row as Record<string, unknown>
    insert.run(Object.fromEntries(filled.map(([name, otherwise]) => [name, given[name] ?? otherwise])))
  }
}

export function insertRows<T extends SQLiteTable>(db: Db, table: T, rows: Iterable<T['$inferInsert']>): void {
  const insert = inserter(db, table)
  for (const row of rows) insert(row)
}
