import { fileURLToPath } from 'node:url'
import type Database from 'better-sqlite3'
import { migrate as run } from 'drizzle-orm/better-sqlite3/migrator'
import { type Db, openDatabase } from './client'

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url))

/** Brings an open database to this version. Foreign keys are off meanwhile (they cannot be inside the transaction) and checked after. */
export function migrateOpen({ db, client }: { db: Db; client: Database.Database }): void {
  client.pragma('foreign_keys = OFF')
  run(db, { migrationsFolder: FOLDER })
  const broken = client.pragma('foreign_key_check') as unknown[]
  client.pragma('foreign_keys = ON')
  if (broken.length > 0) throw new Error(`Migration left ${broken.length} broken references`)
}

export function migrate(file: string): void {
  const open = openDatabase(file)
  migrateOpen(open)
  open.client.close()
}
