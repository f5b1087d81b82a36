const MINUTE = 60_000

/** A working day: nobody is thrown out over lunch, and no session outlives the night at a shared desk. */
export const IDLE_MINUTES = 8 * 60
/** However busy, everybody proves who they are once a week. */
export const LONGEST_MINUTES = 7 * 24 * 60
const SEEN_EVERY_MINUTES = 1

export type SessionTimes = { readonly startedAt: string; readonly seenAt: string; readonly endedAt: string | null }

export const minutesBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / MINUTE
export const minutesAfter = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * MINUTE).toISOString()

export const isOpen = (session: SessionTimes, now: string) =>
  session.endedAt === null &&
  minutesBetween(session.seenAt, now) < IDLE_MINUTES &&
  minutesBetween(session.startedAt, now) < LONGEST_MINUTES

/** Reading a page must not cost a write each time. */
export const isSeenDue = (session: SessionTimes, now: string) =>
  minutesBetween(session.seenAt, now) >= SEEN_EVERY_MINUTES
