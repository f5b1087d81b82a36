import type { Db } from '@/db/client'
import type { CivilDate } from './civil-date'
import { type Permission, permissionsOf, type Role } from './permissions'

declare const checked: unique symbol

export type Viewer = {
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly role: Role
  /** The root units that the viewer may see; `null` = the whole register. */
  readonly roots: readonly string[] | null
  readonly mustChangePassword: boolean
}

/** Who asks, when, and on what: everything a query needs besides its permission. */
export type Base = {
  readonly db: Db
  /** The working day in Asia/Ho_Chi_Minh. */
  readonly today: CivilDate
  /** The real clock, for audit and sessions; never for facts. ISO text in UTC. */
  readonly now: string
  readonly viewer: Viewer
}

/** A base whose viewer was checked for the permissions `P`: the key that queries and commands ask for. */
export type Context<P extends Permission = never> = Base & {
  readonly [checked]: { readonly [K in P]: true }
}

export class Forbidden extends Error {
  constructor(readonly permission: Permission) {
    super(`Không có quyền: ${permission}`)
    this.name = 'Forbidden'
  }
}

/** A list of unknown length would grant everything, so the compiler refuses it. */
export type Exact<N extends readonly Permission[]> = number extends N['length'] ? never : N

/** The only place where a permission is checked; throws Forbidden. For the doors, whose own signatures are `Exact`. */
export function admit<const N extends readonly Permission[]>(base: Base, needed: N): Context<N[number]> {
  const held = permissionsOf(base.viewer.role)
  const missing = needed.find((permission) => !held.includes(permission))
  if (missing) throw new Forbidden(missing)
  return base as Context<N[number]>
}

export const grant = <const N extends readonly Permission[]>(base: Base, ...needed: Exact<N> & N): Context<N[number]> =>
  admit<N>(base, needed)

/** The same context on an open transaction. */
export const within = <C extends Base>(ctx: C, db: Db): C => ({ ...ctx, db })
