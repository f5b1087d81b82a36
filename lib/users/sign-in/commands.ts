import { eq, inArray, lt, sql } from 'drizzle-orm'
import { signInFailures } from '@/db/schema/users'
import type { Threshold } from '../sessions/queries'
import { minutesAfter } from '../sessions/rules'
import { FORGOTTEN_MINUTES, type Past, verdict } from './rules'

export type Attempt = { readonly name: string; readonly address: string }

const keysOf = ({ name, address }: Attempt) => ({
  name: `name ${name}`,
  address: `address ${address}`,
  pair: `pair ${name} ${address}`,
  turn: `turn ${name} ${address}`,
})

/**
 * Answers how many seconds to wait, or counts the attempt as a failure already: many at once must not all slip through
 * before the first is judged. A failure leaves no audit entry: whoever guesses must not be able to fill the log.
 */
export function beginAttempt(door: Threshold, attempt: Attempt): number {
  const { now } = door
  return door.db.transaction(
    (db) => {
      db.delete(signInFailures)
        .where(lt(signInFailures.lastAt, minutesAfter(now, -FORGOTTEN_MINUTES)))
        .run()
      const keys = keysOf(attempt)
      const rows = db
        .select()
        .from(signInFailures)
        .where(inArray(signInFailures.key, Object.values(keys)))
        .all()
      const past: Past = Object.fromEntries(
        Object.entries(keys).map(([kind, key]) => [kind, rows.find((row) => row.key === key)]),
      )
      const { seconds, newTurn } = verdict(past, now)
      if (newTurn !== null) {
        const turn = { failures: newTurn, lastAt: now }
        db.insert(signInFailures)
          .values({ key: keys.turn, ...turn })
          .onConflictDoUpdate({ target: signInFailures.key, set: turn })
          .run()
      }
      if (seconds > 0) return seconds
      db.delete(signInFailures).where(eq(signInFailures.key, keys.turn)).run()
      db.insert(signInFailures)
        .values([keys.pair, keys.name, keys.address].map((key) => ({ key, failures: 1, lastAt: now })))
        .onConflictDoUpdate({
          target: signInFailures.key,
          set: { failures: sql`${signInFailures.failures} + 1`, lastAt: now },
        })
        .run()
      return 0
    },
    { behavior: 'immediate' },
  )
}

/** The right password: what was counted beforehand is taken back, and this pair starts afresh. */
export function forgiveAttempt(door: Threshold, attempt: Attempt): void {
  const { pair, name, address } = keysOf(attempt)
  door.db.transaction((db) => {
    db.delete(signInFailures).where(eq(signInFailures.key, pair)).run()
    db.update(signInFailures)
      .set({ failures: sql`max(0, ${signInFailures.failures} - 1)` })
      .where(inArray(signInFailures.key, [name, address]))
      .run()
  })
}
