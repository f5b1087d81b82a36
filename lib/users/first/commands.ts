import { createHash, timingSafeEqual } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { reportIssuers } from '@/db/schema/reports'
import { settings } from '@/db/schema/settings'
import { users } from '@/db/schema/users'
import { randomLetters } from '@/lib/password'
import { Problem } from '@/lib/problem'
import { fold, tidy } from '@/lib/search-text'
import { appendEntry } from '@/lib/write'
import type { Threshold } from '../sessions/queries'
import { hasUsers } from '../sign-in/queries'
import type { FirstAdministratorInput } from './input'

const KEY = 'firstCode'

/** As people read it off a console: without marks, spaces and hyphens, in any case. */
const digest = (code: string) =>
  createHash('sha256')
    .update(fold(code).replace(/[^a-z0-9]/g, ''))
    .digest()

const set = (db: Db, key: string, value: string) =>
  db.insert(settings).values({ key, value }).onConflictDoUpdate({ target: settings.key, set: { value } }).run()

/** For the console of whoever starts an empty register; only its hash is kept, and each start makes a new one. */
export function issueFirstCode(db: Db): string | null {
  if (hasUsers({ db })) return null
  const code = [1, 2, 3].map(() => randomLetters(5).toUpperCase()).join('-')
  set(db, KEY, digest(code).toString('hex'))
  return code
}

export function isFirstCode({ db }: Pick<Threshold, 'db'>, code: string): boolean {
  const row = db.select({ value: settings.value }).from(settings).where(eq(settings.key, KEY)).get()
  return row !== undefined && timingSafeEqual(Buffer.from(row.value, 'hex'), digest(code))
}

const capitals = (name: string) => name.toLocaleUpperCase('vi')

/** The heading of papers, for both who issue them: the committee's own, and its organising committee's beneath it. */
function setLetterhead(
  db: Db,
  { committeeName, aboveName, committeePlace: place }: Record<'committeeName' | 'aboveName' | 'committeePlace', string>,
) {
  const [committee, above] = [capitals(committeeName), capitals(aboveName)]
  db.update(reportIssuers).set({ upperBody: committee, place }).where(eq(reportIssuers.code, 'organising')).run()
  db.update(reportIssuers)
    .set({ upperBody: above, body: committee, place })
    .where(eq(reportIssuers.code, 'committee'))
    .run()
}

/** Takes the code out of the world, and makes of an empty database somebody's register. */
export function createFirstAdministrator(
  { db, now }: Threshold,
  input: Omit<FirstAdministratorInput, 'password' | 'passwordAgain'>,
  passwordHash: string,
): string {
  return db.transaction(
    (tx) => {
      if (hasUsers({ db: tx as Db }))
        throw new Problem('not_empty', undefined, 'Hệ thống đã có người quản trị. Hãy đăng nhập.')
      if (!isFirstCode({ db: tx as Db }, input.code))
        throw new Problem('wrong_code', 'code', 'Mã không đúng. Hãy xem lại mã ở cửa sổ khởi động hệ thống.')
      const account = { name: input.name, displayName: input.displayName, role: 'administrator' as const }
      const { id } = tx
        .insert(users)
        .values({ ...account, passwordHash, createdAt: now })
        .returning({ id: users.id })
        .get()
      tx.delete(settings).where(eq(settings.key, KEY)).run()
      const installation = {
        kind: 'real',
        committeeName: tidy(input.committeeName),
        aboveName: tidy(input.aboveName),
        officeName: tidy(input.officeName),
        committeePlace: tidy(input.committeePlace),
      }
      for (const [key, value] of Object.entries(installation)) set(tx as Db, key, value)
      setLetterhead(tx as Db, installation)
      const after = { ...account, ...installation }
      appendEntry(tx as Db, { at: now, userId: id, action: 'users.createFirst', subjects: [id], before: null, after })
      return id
    },
    { behavior: 'immediate' },
  )
}
