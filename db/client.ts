import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'

export type Db = BetterSQLite3Database

const KEPT_STATEMENTS = 500
/** Letters; a longer text names a list of its own and hardly comes again. */
const LONGEST_KEPT = 8000

/** The texts asked last are compiled once; whether rows come as objects or lists is said anew at each question, nothing else is. */
function keepStatements(client: Database.Database): void {
  const compile = client.prepare.bind(client)
  const kept = new Map<string, Database.Statement>()
  client.prepare = ((text: string) => {
    const known = kept.get(text)
    if (!known && text.length > LONGEST_KEPT) return compile(text)
    const statement = known ?? compile(text)
    kept.delete(text)
    kept.set(text, statement)
    const [oldest = ''] = kept.size > KEPT_STATEMENTS ? kept.keys() : []
    kept.delete(oldest)
    return statement.reader ? statement.raw(false) : statement
  }) as typeof client.prepare
}

/** Only this file knows the driver. `FULL`: the last decision must survive a power cut. */
export function connect(client: Database.Database): Db {
  client.pragma('foreign_keys = ON')
  client.pragma('busy_timeout = 5000')
  client.pragma('cache_size = -65536')
  client.pragma('temp_store = MEMORY')
  keepStatements(client)
  return drizzle({ client, casing: 'snake_case' })
}

export function openDatabase(
  file: string,
  options: { readonly?: boolean } = {},
): { db: Db; client: Database.Database } {
  const client = new Database(file, { readonly: options.readonly ?? false, fileMustExist: options.readonly ?? false })
  if (!options.readonly && file !== ':memory:') {
    client.pragma('journal_mode = WAL')
    client.pragma('synchronous = FULL')
  }
  // As much as SQLite allows: a register of 100,000 people is then counted a fifth faster than with 256 MB.
  client.pragma('mmap_size = 2147418112')
  return { db: connect(client), client }
}

const shared = globalThis as { register?: { file: string; db: Db } }

/** The server's one connection, opened at the first question and never while building. */
export function database(file: string): Db {
  if (shared.register?.file !== file) shared.register = { file, db: openDatabase(file).db }
  return shared.register.db
}
