import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import journal from '@/db/migrations/meta/_journal.json'

const newest = Math.max(...journal.entries.map((entry) => entry.when))

/** The database opens, answers and has the tables of this version. */
export function isReady(open: () => Db): boolean {
  try {
    const row = open().get<{ at: number | null }>(sql`select max(created_at) as at from __drizzle_migrations`)
    return Number(row.at) >= newest
  } catch {
    return false
  }
}
