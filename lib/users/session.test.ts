import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { signInFailures, users } from '@/db/schema/users'
import { CAST_PASSWORD } from '@/db/seed/cast'
import { testBase } from '@/db/testing'
import { hashPassword } from '@/lib/password'
import { addressIn, authenticate } from './session'
import { minutesAfter } from './sessions/rules'

const START = '2026-03-02T01:00:00.000Z'
const HERE = '10.0.0.5'
const ELSEWHERE = '10.0.0.99'

function door() {
  const { db, viewer } = testBase({ as: 'officer' })
  const tried = (password: string, { seconds = 0, address = HERE, name = viewer.name } = {}) =>
    authenticate({ db, now: minutesAfter(START, seconds / 60) }, { name, password, address }).catch(
      (error: Error) => error.message,
    )
  return { db, viewer, tried }
}

const WRONG = 'Tên đăng nhập hoặc mật khẩu không đúng.'

test('the right password opens the door, a wrong one and an unknown name hear the same sentence', async () => {
  const { viewer, tried } = door()
  expect(await tried(CAST_PASSWORD)).toBe(viewer.id)
  expect(await tried('sai')).toBe(WRONG)
  expect(await tried(CAST_PASSWORD, { name: 'khongcoai' })).toBe(WRONG)
})

test('after four wrong attempts even the right password waits, and is told how long', async () => {
  const { viewer, tried } = door()
  for (let i = 0; i < 4; i++) expect(await tried('sai')).toBe(WRONG)
  expect(await tried(CAST_PASSWORD)).toBe('Đã nhập sai nhiều lần. Hãy đợi 5 giây rồi đăng nhập lại.')
  expect(await tried(CAST_PASSWORD, { seconds: 5 })).toBe(viewer.id)
  expect(await tried('sai', { seconds: 6 })).toBe(WRONG)
})

test('attempts made all at once do not slip through together', async () => {
  const { tried } = door()
  const answers = await Promise.all(Array.from({ length: 7 }, () => tried('sai')))
  expect(answers.filter((answer) => answer === WRONG)).toHaveLength(4)
})

test('a colleague gets in from another desk within a minute, however long a stranger goes on guessing', async () => {
  const { db, viewer, tried } = door()
  const guess = (failures: number, seconds: number) => {
    const row = { key: `name ${viewer.name}`, failures, lastAt: minutesAfter(START, seconds / 60) }
    const set = { failures: row.failures, lastAt: row.lastAt }
    db.insert(signInFailures).values(row).onConflictDoUpdate({ target: signInFailures.key, set }).run()
  }
  guess(1000, 0)
  expect(await tried(CAST_PASSWORD, { address: ELSEWHERE })).toBe(
    'Đã nhập sai nhiều lần. Hãy đợi 1 phút rồi đăng nhập lại.',
  )
  guess(1001, 59)
  expect(await tried(CAST_PASSWORD, { address: ELSEWHERE, seconds: 60 })).toBe(viewer.id)
})

test('one address that tries many names is slowed down, other addresses are not', async () => {
  const { viewer, tried } = door()
  for (let i = 0; i < 20; i++) await tried('sai', { name: `ten${i}` })
  expect(await tried(CAST_PASSWORD)).toContain('Hãy đợi 5 giây')
  expect(await tried(CAST_PASSWORD, { address: ELSEWHERE })).toBe(viewer.id)
}, 15_000)

test('a right password takes back what was counted beforehand', async () => {
  const { db, viewer, tried } = door()
  for (let i = 0; i < 12; i++) expect(await tried(CAST_PASSWORD)).toBe(viewer.id)
  expect(
    db
      .select()
      .from(signInFailures)
      .all()
      .every((row) => row.failures === 0),
  ).toBe(true)
})

test('a closed account is told so only by its own password', async () => {
  const { db, viewer, tried } = door()
  db.update(users).set({ disabledAt: START }).where(eq(users.id, viewer.id)).run()
  expect(await tried('sai')).toBe(WRONG)
  expect(await tried(CAST_PASSWORD)).toContain('đã bị khóa')
})

test('a one-time password is good until its hour and not after', async () => {
  const { db, viewer, tried } = door()
  const until = minutesAfter(START, 60)
  db.update(users)
    .set({ mustChangePassword: true, passwordUntil: until, passwordHash: await hashPassword('kRtY-37uQ-mnHe') })
    .where(eq(users.id, viewer.id))
    .run()
  expect(await tried('kRtY-37uQ-mnHe', { seconds: 3599 })).toBe(viewer.id)
  expect(await tried('kRtY-37uQ-mnHe', { seconds: 3600 })).toContain('đã hết hạn')
})

test.each([
  ['10.0.0.5', '10.0.0.5'],
  ['6.6.6.6, 10.0.0.5', '10.0.0.5'],
  ['', 'unknown'],
  [null, 'unknown'],
])('of the forwarded addresses «%s» the one seen by the nearest machine counts', (list, address) => {
  expect(addressIn(list)).toBe(address)
})
