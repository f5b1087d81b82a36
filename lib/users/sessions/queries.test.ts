import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { users, userUnits } from '@/db/schema/users'
import { castDatabase, testBase } from '@/db/testing'
import { endSession, endSessionsOf, markSeen, startSession } from './commands'
import { findSession } from './queries'
import { minutesAfter } from './rules'

const START = '2026-03-02T01:00:00.000Z'
const later = (minutes: number) => minutesAfter(START, minutes)

function atTheDesk() {
  const { db, viewer } = testBase({ as: 'officer' })
  return {
    db,
    viewer,
    id: startSession({ db, now: START }, viewer.id),
    at: (minutes: number) => ({ db, now: later(minutes) }),
  }
}

test('an open session answers who asks, as the database knows them at this moment', () => {
  const { db, viewer, id, at } = atTheDesk()
  expect(findSession(at(0), id)?.viewer).toEqual(viewer)
  db.update(users).set({ displayName: 'Tên mới', role: 'leader' }).where(eq(users.id, viewer.id)).run()
  expect(findSession(at(0), id)?.viewer).toMatchObject({ displayName: 'Tên mới', role: 'leader' })
})

test('a session ends eight hours after it was last seen, and a page seen meanwhile prolongs it', () => {
  const { id, at } = atTheDesk()
  expect(findSession(at(479), id)).not.toBeNull()
  expect(findSession(at(480), id)).toBeNull()
  markSeen(at(479), id)
  expect(findSession(at(480), id)).not.toBeNull()
})

test('however busy, a session ends after a week', () => {
  const { id, at } = atTheDesk()
  const week = 7 * 24 * 60
  markSeen(at(week - 1), id)
  expect(findSession(at(week - 1), id)).not.toBeNull()
  expect(findSession(at(week), id)).toBeNull()
})

test('being seen is written down at most once a minute', () => {
  const { id, at } = atTheDesk()
  expect(findSession(at(0.9), id)?.isSeenDue).toBe(false)
  expect(findSession(at(1), id)?.isSeenDue).toBe(true)
})

test('a session that was ended answers nobody, and the others go on', () => {
  const { viewer, id, at, db } = atTheDesk()
  const other = startSession({ db, now: START }, viewer.id)
  endSession(at(1), id)
  expect(findSession(at(1), id)).toBeNull()
  expect(findSession(at(1), other)).not.toBeNull()
  endSessionsOf(at(2), viewer.id)
  expect(findSession(at(2), other)).toBeNull()
})

test('a closed account is nobody at once', () => {
  const { db, viewer, id, at } = atTheDesk()
  db.update(users).set({ disabledAt: START }).where(eq(users.id, viewer.id)).run()
  expect(findSession(at(0), id)).toBeNull()
})

test('an unknown session is nobody', () => {
  expect(findSession({ db: castDatabase(), now: START }, 'nothing')).toBeNull()
})

test('a role bound to units sees nothing when it has none, other roles the whole register', () => {
  const { db, viewer } = testBase({ as: 'unit-officer' })
  const door = { db, now: START }
  const id = startSession(door, viewer.id)
  expect(findSession(door, id)?.viewer.roots).toEqual(viewer.roots)
  db.delete(userUnits).where(eq(userUnits.userId, viewer.id)).run()
  expect(findSession(door, id)?.viewer.roots).toEqual([])
  db.update(users).set({ role: 'officer' }).where(eq(users.id, viewer.id)).run()
  expect(findSession(door, id)?.viewer.roots).toBeNull()
})

test('signing in stands in the audit log', () => {
  const { db, viewer } = atTheDesk()
  expect(db.select().from(auditEntries).all().at(-1)).toMatchObject({
    userId: viewer.id,
    action: 'users.signIn',
    at: START,
  })
})
