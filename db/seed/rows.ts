import { type SQLWrapper, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '../client'

/** Inserts row after row through one prepared statement; the first row names the columns that all have. */
export function inserter<T extends SQLiteTable>(db: Db, table: T): (row: T['$inferInsert']) => void {
  let run: ((row: Record<string, unknown>) => unknown) | undefined
  return (row) => {
    run ??= prepared(db, table, Object.keys(row))
    run(row)
  }
}

function prepared(db: Db, table: SQLiteTable, names: readonly string[]) {
  const places: Record<string, SQLWrapper> = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]))
  const statement = db.insert(table).values(places).prepare()
  return (row: Record<string, unknown>) => statement.run(row)
}
