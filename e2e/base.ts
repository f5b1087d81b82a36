import { openDatabase } from '../db/client'
import { migrateOpen } from '../db/migrate'
import { sessions, users } from '../db/schema/users'
import { plan2025 } from '../db/seed/thanh-tri/reorganisation-2025'
import { seedDemonstration } from '../db/seed/thanh-tri/seed'
import { PASSWORD } from './worker'

/** The demonstration district with a plan to reorganise it, and one open session for each account: `as(role)` takes it. */
const [file = ''] = process.argv.slice(2)
const open = openDatabase(file)
migrateOpen(open)
seedDemonstration(open.db, { password: PASSWORD })
plan2025(open.db)
const now = new Date().toISOString()
for (const { id, name } of open.db.select().from(users).all())
  open.db
    .insert(sessions)
    .values({ id: `session-${name}`, userId: id, startedAt: now, seenAt: now })
    .run()
open.client.pragma('wal_checkpoint(TRUNCATE)')
open.client.pragma('journal_mode = DELETE')
open.client.close()
