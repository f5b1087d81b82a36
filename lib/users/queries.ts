import { and, asc, eq, inArray, max, ne, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { unitKinds, units, unitVersions } from '@/db/schema/organisation'
import { sessions, users, userUnits } from '@/db/schema/users'
import type { Base, Context } from '@/lib/context'
import { Problem } from '@/lib/problem'
import { fold } from '@/lib/search-text'
import { accountState } from './rules'

type Manage = Context<'users.manage'>

const COLUMNS = {
  id: users.id,
  name: users.name,
  displayName: users.displayName,
  title: users.title,
  role: users.role,
  mustChangePassword: users.mustChangePassword,
  passwordUntil: users.passwordUntil,
  disabledAt: users.disabledAt,
  createdAt: users.createdAt,
}

function unitsOf(ctx: Base, userIds: readonly string[]) {
  return ctx.db
    .select({ userId: userUnits.userId, id: userUnits.unitId, name: unitVersions.name })
    .from(userUnits)
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, userUnits.unitId), effectiveOn(unitVersions, ctx.today)))
    .where(inArray(userUnits.userId, [...userIds]))
    .orderBy(asc(unitVersions.rank))
    .all()
}

function read(ctx: Manage, where?: SQL) {
  const rows = ctx.db
    .select({ ...COLUMNS, seenAt: max(sessions.seenAt) })
    .from(users)
    .leftJoin(sessions, eq(sessions.userId, users.id))
    .where(where)
    .groupBy(users.id)
    .orderBy(sql`${users.disabledAt} is not null`, asc(users.name))
    .all()
  const belonging = unitsOf(
    ctx,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    ...row,
    state: accountState(row, ctx.now),
    units: belonging
      .filter((unit) => unit.userId === row.id)
      .map(({ id, name }) => ({ id, name: name ?? 'Đơn vị đã giải thể' })),
  }))
}

/** All accounts, those in use first; a committee has some dozens. */
export function listUsers(ctx: Manage, q = '') {
  const words = fold(q)
  const rows = read(ctx).filter((row) => fold(`${row.name} ${row.displayName} ${row.title ?? ''}`).includes(words))
  return { rows, total: rows.length }
}

export type UserRow = ReturnType<typeof listUsers>['rows'][number]

export const findUser = (ctx: Manage, userId: string) => read(ctx, eq(users.id, userId))[0]

/** What the audit log keeps of an account: no secret, no password's hash. */
export function getAccount(ctx: Manage, userId: string) {
  const { seenAt: _, state: __, units: list, ...account } = findUser(ctx, userId) ?? notThere()
  return { ...account, units: list.map((unit) => unit.id) }
}

function notThere(): never {
  throw new Problem('no_user', undefined, 'Không có tài khoản này.')
}

/** An account by its name or id, for commands and the console. */
export const findAccount = (ctx: Manage, by: { name: string } | { id: string }) =>
  ctx.db
    .select(COLUMNS)
    .from(users)
    .where('name' in by ? eq(users.name, fold(by.name)) : eq(users.id, by.id))
    .get()

export function missingUnits(ctx: Manage, unitIds: readonly string[]): string[] {
  const found = ctx.db
    .select({ id: units.id })
    .from(units)
    .where(inArray(units.id, [...unitIds]))
    .all()
  return unitIds.filter((unitId) => !found.some((unit) => unit.id === unitId))
}

/** What `--unit CODE` means. */
export function getUnitIds(ctx: Manage, codes: readonly string[]): string[] {
  const found = ctx.db
    .select({ id: units.id, code: units.code })
    .from(units)
    .where(inArray(units.code, [...codes]))
    .all()
  const unknown = codes.find((code) => !found.some((unit) => unit.code === code))
  if (unknown !== undefined) throw new Problem('unknown_unit', 'unit', `Không có đơn vị mang mã «${unknown}».`)
  return found.map((unit) => unit.id)
}

/** The units that an account can be limited to: all of today but the subordinate cells. */
export const listScopeUnits = (ctx: Manage) =>
  ctx.db
    .select({ id: units.id, code: units.code, name: unitVersions.name, tree: units.tree, kind: unitKinds.name })
    .from(units)
    .innerJoin(unitVersions, and(eq(unitVersions.unitId, units.id), effectiveOn(unitVersions, ctx.today)))
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .where(ne(unitKinds.level, 'cell'))
    .orderBy(asc(unitKinds.rank), asc(unitVersions.rank), asc(unitVersions.name))
    .all()
