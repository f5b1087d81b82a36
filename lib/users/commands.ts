import { and, eq, isNull, ne } from 'drizzle-orm'
import { users, userUnits } from '@/db/schema/users'
import type { Context } from '@/lib/context'
import type { OneTimePassword } from '@/lib/password'
import { Problem } from '@/lib/problem'
import { write } from '@/lib/write'
import type { ChangeUserInput, CreateUserInput } from './input'
import { findAccount, getAccount, missingUnits } from './queries'
import { ONE_TIME_HOURS } from './rules'
import { endSessionsOf } from './sessions/commands'
import { minutesAfter } from './sessions/rules'

type Manage = Context<'users.manage'>

const oneTime = (ctx: Manage, { passwordHash }: OneTimePassword) => ({
  passwordHash,
  mustChangePassword: true,
  passwordUntil: minutesAfter(ctx.now, ONE_TIME_HOURS * 60),
})

function setUnits(tx: Manage, userId: string, units: readonly string[]): void {
  if (missingUnits(tx, units).length > 0)
    throw new Problem('unknown_unit', 'units[]', 'Có đơn vị không còn trong danh mục. Hãy chọn lại.')
  tx.db.delete(userUnits).where(eq(userUnits.userId, userId)).run()
  if (units.length > 0)
    tx.db
      .insert(userUnits)
      .values(units.map((unitId) => ({ userId, unitId })))
      .run()
}

/** Without an administrator nobody could ever let anybody in again. */
function keepOneAdministrator(tx: Manage, userId: string): void {
  const others = and(eq(users.role, 'administrator'), isNull(users.disabledAt), ne(users.id, userId))
  if (!tx.db.select({ id: users.id }).from(users).where(others).limit(1).get())
    throw new Problem(
      'last_administrator',
      undefined,
      'Đây là người quản trị cuối cùng. Hãy lập thêm một người quản trị trước.',
    )
}

/** Answers the one-time password: it is shown once and stored nowhere. */
export function createUser(ctx: Manage, { units, ...account }: CreateUserInput, secret: OneTimePassword) {
  return write(ctx, 'users.create', (tx) => {
    if (findAccount(tx, { name: account.name }))
      throw new Problem('name_taken', 'name', `Tên đăng nhập «${account.name}» đã có người dùng.`)
    const values = { ...account, ...oneTime(tx, secret), createdAt: tx.now }
    const { id } = tx.db.insert(users).values(values).returning({ id: users.id }).get()
    setUnits(tx, id, units)
    return { subjects: [id], after: getAccount(tx, id), result: { id, name: account.name, password: secret.password } }
  })
}

export function changeUser(ctx: Manage, { userId, units, ...account }: ChangeUserInput) {
  return write(ctx, 'users.change', (tx) => {
    const before = getAccount(tx, userId)
    if (before.role === 'administrator' && account.role !== 'administrator') keepOneAdministrator(tx, userId)
    tx.db.update(users).set(account).where(eq(users.id, userId)).run()
    setUnits(tx, userId, units)
    return { subjects: [userId], before, after: getAccount(tx, userId), result: { id: userId } }
  })
}

export function resetPassword(ctx: Manage, { userId }: { userId: string }, secret: OneTimePassword) {
  return write(ctx, 'users.resetPassword', (tx) => {
    const { name } = getAccount(tx, userId)
    if (userId === tx.viewer.id)
      throw new Problem('own_account', undefined, 'Với tài khoản của chính mình, hãy dùng «Đổi mật khẩu».')
    tx.db.update(users).set(oneTime(tx, secret)).where(eq(users.id, userId)).run()
    endSessionsOf(tx, userId)
    return { subjects: [userId], result: { id: userId, name, password: secret.password } }
  })
}

export function disableUser(ctx: Manage, { userId }: { userId: string }) {
  return write(ctx, 'users.disable', (tx) => {
    const before = getAccount(tx, userId)
    if (userId === tx.viewer.id) throw new Problem('own_account', undefined, 'Không ai tự khóa tài khoản của mình.')
    if (before.role === 'administrator') keepOneAdministrator(tx, userId)
    tx.db
      .update(users)
      .set({ disabledAt: tx.now })
      .where(and(eq(users.id, userId), isNull(users.disabledAt)))
      .run()
    endSessionsOf(tx, userId)
    return { subjects: [userId], before, after: getAccount(tx, userId), result: { id: userId } }
  })
}

export function enableUser(ctx: Manage, { userId }: { userId: string }) {
  return write(ctx, 'users.enable', (tx) => {
    const before = getAccount(tx, userId)
    tx.db.update(users).set({ disabledAt: null }).where(eq(users.id, userId)).run()
    return { subjects: [userId], before, after: getAccount(tx, userId), result: { id: userId } }
  })
}

/** One's own; the proof of the old password was given for exactly the hash `provenHash`. */
export function changePassword(ctx: Context, change: { provenHash: string; passwordHash: string; sessionId: string }) {
  return write(ctx, 'users.changePassword', (tx) => {
    const { id } = tx.viewer
    const next = { passwordHash: change.passwordHash, mustChangePassword: false, passwordUntil: null }
    const proven = and(eq(users.id, id), eq(users.passwordHash, change.provenHash))
    if (tx.db.update(users).set(next).where(proven).run().changes === 0)
      throw new Problem('changed_meanwhile', undefined, 'Mật khẩu vừa được đặt lại ở nơi khác. Hãy đăng nhập lại.')
    endSessionsOf(tx, id, change.sessionId)
    return { subjects: [id], result: null }
  })
}
