import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { sessions, users } from '@/db/schema/users'
import { castDatabase, testBase, testContext } from '@/db/testing'
import { systemContext } from '@/lib/base'
import { Forbidden, grant } from '@/lib/context'
import { newOneTimePassword, passwordMatches } from '@/lib/password'
import { permissionsOf } from '@/lib/permissions'
import { changePassword, changeUser, createUser, disableUser, enableUser, resetPassword } from './commands'
import { createUserInput } from './input'
import { findUser, getUnitIds, listScopeUnits, listUsers } from './queries'
import { startSession } from './sessions/commands'
import { findSession } from './sessions/queries'

const secret = await newOneTimePassword()
const officer = { name: 'vanthu', displayName: 'Trần Văn Thư', title: null, role: 'officer', units: [] } as const
const account = { ...officer, units: [...officer.units] }

function desk() {
  const ctx = testContext({ as: 'administrator' })
  const idOf = (name: string) => ctx.db.select().from(users).where(eq(users.name, name)).get()?.id ?? ''
  return { ctx, idOf }
}

test('a new account starts with a one-time password that must be changed, good for three days', async () => {
  const { ctx } = desk()
  const made = createUser(ctx, account, secret)
  const row = ctx.db.select().from(users).where(eq(users.id, made.id)).get()
  expect(made.password).toMatch(/^\w{4}-\w{4}-\w{4}$/)
  expect(row).toMatchObject({ mustChangePassword: true, passwordUntil: '2023-07-03T02:00:00.000Z' })
  expect(await passwordMatches(row?.passwordHash ?? '', made.password)).toBe(true)
})

test('an account is limited to the units it was given', () => {
  const { ctx } = desk()
  const code = listScopeUnits(ctx)[0]?.code ?? ''
  const [unitId = ''] = getUnitIds(ctx, [code])
  const { id } = createUser(ctx, { ...account, role: 'unit-officer', units: [unitId] }, secret)
  expect(findUser(ctx, id)?.units.map((unit) => unit.id)).toEqual([unitId])
})

test('the list says when an account was last used', () => {
  const { ctx, idOf } = desk()
  expect(findUser(ctx, idOf('chuyenvien'))?.seenAt).toBeNull()
  startSession(ctx, idOf('chuyenvien'))
  expect(listUsers(ctx).rows.map((user) => [user.name, user.seenAt])).toContainEqual(['chuyenvien', ctx.now])
  expect(findUser(ctx, idOf('truongban'))?.seenAt).toBeNull()
})

test('neither the list nor the audit log carries a password or its hash', () => {
  const { ctx, idOf } = desk()
  createUser(ctx, account, secret)
  resetPassword(ctx, { userId: idOf('chuyenvien') }, secret)
  expect(JSON.stringify([listUsers(ctx), ctx.db.select().from(auditEntries).all()])).not.toMatch(/argon2|passwordHash/)
})

test('a reset or a disabled account ends every session at once', () => {
  for (const verb of ['reset', 'disable'] as const) {
    const { ctx, idOf } = desk()
    const userId = idOf('chuyenvien')
    const id = startSession(ctx, userId)
    if (verb === 'reset') resetPassword(ctx, { userId }, secret)
    else disableUser(ctx, { userId })
    expect(findSession(ctx, id)).toBeNull()
    expect(ctx.db.select().from(sessions).where(eq(sessions.id, id)).get()?.endedAt).toBe(ctx.now)
  }
})

test('an account that is opened again needs a new sign-in', () => {
  const { ctx, idOf } = desk()
  const userId = idOf('chuyenvien')
  const id = startSession(ctx, userId)
  disableUser(ctx, { userId })
  enableUser(ctx, { userId })
  expect(findUser(ctx, userId)?.state).toBe('active')
  expect(findSession(ctx, id)).toBeNull()
})

test('changing one’s own password ends the other sessions and keeps this one', () => {
  const { ctx, idOf } = desk()
  const [here, there] = [startSession(ctx, idOf('quantri')), startSession(ctx, idOf('quantri'))]
  const provenHash = ctx.db.select().from(users).where(eq(users.name, 'quantri')).get()?.passwordHash ?? ''
  changePassword(ctx, { provenHash, passwordHash: secret.passwordHash, sessionId: here })
  expect(findSession(ctx, here)).not.toBeNull()
  expect(findSession(ctx, there)).toBeNull()
  const again = () => changePassword(ctx, { provenHash, passwordHash: 'other', sessionId: here })
  expect(again).toThrow('đặt lại ở nơi khác')
})

describe('what is refused', () => {
  test('a name that is taken', () => {
    const { ctx } = desk()
    expect(() => createUser(ctx, { ...account, name: 'chuyenvien' }, secret)).toThrow('đã có người dùng')
  })

  test('a unit that does not exist', () => {
    const { ctx } = desk()
    expect(() => createUser(ctx, { ...account, units: ['nowhere'] }, secret)).toThrow('không còn trong danh mục')
    expect(listUsers(ctx, 'vanthu').total).toBe(0)
  })

  test('closing or resetting one’s own account', () => {
    const { ctx, idOf } = desk()
    expect(() => disableUser(ctx, { userId: idOf('quantri') })).toThrow('tự khóa')
    expect(() => resetPassword(ctx, { userId: idOf('quantri') }, secret)).toThrow('Đổi mật khẩu')
  })

  test('losing the last administrator, by closing the account or by another role', () => {
    const { ctx, idOf } = desk()
    const console = systemContext(ctx.db)
    const userId = idOf('quantri')
    const asHead = { userId, displayName: 'Quản trị', title: null, role: 'head', units: [] } as const
    expect(() => disableUser(console, { userId })).toThrow('người quản trị cuối cùng')
    expect(() => changeUser(ctx, { ...asHead, units: [] })).toThrow('người quản trị cuối cùng')
    createUser(ctx, { ...account, role: 'administrator' }, secret)
    expect(changeUser(ctx, { ...asHead, units: [] })).toEqual({ id: userId })
  })

  test('an account that does not exist', () => {
    const { ctx } = desk()
    for (const verb of [disableUser, enableUser]) expect(() => verb(ctx, { userId: 'x' })).toThrow('Không có tài khoản')
    expect(() => resetPassword(ctx, { userId: 'x' }, secret)).toThrow('Không có tài khoản')
  })

  test.each(['head', 'officer', 'unit-officer', 'inspector', 'leader'] as const)('accounts to the role %s', (as) => {
    expect(permissionsOf(as)).not.toContain('users.manage')
    expect(() => grant(testBase({ as }), 'users.manage')).toThrow(Forbidden)
  })
})

test('the console makes accounts as itself', () => {
  const db = castDatabase()
  createUser(systemContext(db), account, secret)
  expect(db.select().from(auditEntries).all().at(-1)).toMatchObject({ userId: 'system', action: 'users.create' })
})

test.each([
  ['Văn Thư', 'Tên đăng nhập gồm'],
  ['ab', 'Tên đăng nhập gồm'],
  ['1abc', 'Tên đăng nhập gồm'],
])('«%s» is no sign-in name', (name, message) => {
  const result = createUserInput.safeParse({ name, displayName: 'Trần Văn Thư', role: 'officer' })
  expect(result.error?.issues[0]?.message).toContain(message)
})

test('an officer of a unit needs a unit', () => {
  const result = createUserInput.safeParse({ name: 'xamoi', displayName: 'Trần Văn Thư', role: 'unit-officer' })
  expect(result.error?.issues[0]?.path).toEqual(['units[]'])
})
