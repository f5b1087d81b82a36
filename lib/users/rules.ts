import type { Role } from '@/lib/permissions'
import { fold } from '@/lib/search-text'

/** These roles work for their own unit and are nothing without one. */
const BOUND_TO_UNITS: readonly Role[] = ['unit-officer']

export const needsUnits = (role: Role) => BOUND_TO_UNITS.includes(role)

/** No units mean the whole register, except for a role bound to units: then they mean nothing at all. */
export const rootsOf = (role: Role, units: readonly string[]): readonly string[] | null =>
  units.length > 0 || needsUnits(role) ? units : null

/** Given on a Friday, a one-time password is still good on Monday. */
export const ONE_TIME_HOURS = 72

export type PasswordProblem = 'too_short' | 'too_long' | 'contains_name' | 'too_simple'

/** Length counts, not signs and figures: those only make people write it down. */
export function passwordProblem(password: string, name: string): PasswordProblem | null {
  if ([...password].length < 10) return 'too_short'
  if (password.length > 200) return 'too_long'
  if (name && fold(password).includes(fold(name))) return 'contains_name'
  if (new Set(password.toLowerCase()).size < 5) return 'too_simple'
  if ('01234567890123456789abcdefghijklmnopqrstuvwxyzqwertyuiopasdfghjklzxcvbnm'.includes(password.toLowerCase()))
    return 'too_simple'
  return null
}

export type AccountState = 'active' | 'disabled' | 'awaiting' | 'expired'

/** What an account is good for at this moment. */
export function accountState(
  user: { disabledAt: string | null; mustChangePassword: boolean; passwordUntil: string | null },
  now: string,
): AccountState {
  if (user.disabledAt !== null) return 'disabled'
  if (!user.mustChangePassword) return 'active'
  return user.passwordUntil !== null && user.passwordUntil <= now ? 'expired' : 'awaiting'
}
