import type { Role } from '@/lib/permissions'

/** These roles work for their own unit and are nothing without one. */
const BOUND_TO_UNITS: readonly Role[] = ['unit-officer']

export const needsUnits = (role: Role) => BOUND_TO_UNITS.includes(role)

/** No units mean the whole register, except for a role bound to units: then they mean nothing at all. */
export const rootsOf = (role: Role, units: readonly string[]): readonly string[] | null =>
  units.length > 0 || needsUnits(role) ? units : null
