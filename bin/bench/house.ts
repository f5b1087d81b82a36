import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { encode } from 'next-auth/jwt'
import { type Db, openDatabase } from '@/db/client'
import { sessions, users } from '@/db/schema/users'
import { sessionCookie } from '@/lib/environment'
import { Problem } from '@/lib/problem'
import { startSession } from '@/lib/users/sessions/commands'
import { ROOT } from '../source.mjs'

const SECRET = 'a secret for the benchmark alone'

/** A register of so many people in a folder of its own, and the head's open session in it. */
export type House = {
  directory: string
  db: Db
  people: number
  cookie: string
  env: Record<string, string>
  /** As after any write: nothing that was kept may be used again. */
  disturb: () => void
  close: () => void
}

export async function openHouse(directory: string, people: number): Promise<House> {
  mkdirSync(directory, { recursive: true })
  const args = ['--import', 'tsx', join(ROOT, 'bin/seed.ts'), '--people', String(people), '--seed', '1']
  const env = { ...process.env, DATA_DIR: directory }
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' })
  if (status !== 0) throw new Problem('seed', undefined, `Không nạp được dữ liệu đo: ${stderr.trim()}`)

  const { db, client } = openDatabase(join(directory, 'register.db'))
  const head = db.select({ id: users.id }).from(users).where(eq(users.role, 'head')).get()
  if (!head) throw new Problem('seed', undefined, 'Dữ liệu đo không có tài khoản trưởng ban.')
  const sid = startSession({ db, now: new Date().toISOString() }, head.id)
  const token = await encode({ token: { sub: head.id, sid }, secret: SECRET, maxAge: 24 * 3600 })
  return {
    directory,
    db,
    people,
    cookie: `${sessionCookie().name}=${token}`,
    env: { AUTH_SECRET: SECRET },
    disturb: () => db.update(sessions).set({ seenAt: new Date().toISOString() }).where(eq(sessions.id, sid)).run(),
    close: () => {
      db.run(sql`pragma wal_checkpoint(TRUNCATE)`)
      client.close()
    },
  }
}
