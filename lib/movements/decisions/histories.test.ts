import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { assignments, effects } from '@/db/schema/movements'
import { act, histories, live, onDay, PEOPLE, record, tried, undone } from '@/db/seed/histories'
import { castDatabase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { figureValues } from '../../figures/queries'
import { cancelMovement } from '../acts/commands'
import { derive, type Effect } from '../rules'
import { settle } from '../settle/commands'

let head: ReturnType<typeof testContext>
beforeAll(() => {
  head = testContext({ as: 'head', db: castDatabase() })
})

const facts = (ctx: typeof head) =>
  ctx.db
    .select()
    .from(assignments)
    .all()
    .map(({ id: _id, ...row }) => JSON.stringify(row))
    .sort()

const heldOn = (
  rows: readonly { personId: string; seatId: string; manner: string; from: string; until: string | null }[],
  day: string,
) =>
  rows
    .filter(({ from, until }) => from <= day && (until === null || until > day))
    .map(({ personId, seatId, manner }) => `${personId} ${seatId} ${manner}`)
    .sort()

const overlaps = (rows: readonly { from: string; until: string | null }[]) => {
  const sorted = [...rows].sort((a, b) => (a.from < b.from ? -1 : 1))
  return sorted.some((row, at) => at > 0 && (sorted[at - 1]?.until ?? '9999') > row.from)
}

const asEffect = ({ movementId: _movement, ...effect }: typeof effects.$inferSelect): Effect => ({
  ...effect,
  termUntil: null,
})

describe('histories of decisions, cancellations, corrections and reorganisations', () => {
  test('on every day a seat has one holder besides acting ones, and a person one main post', () => {
    const happened = { taken: 0, reshaped: 0 }
    fc.assert(
      fc.property(histories, (steps) => {
        undone(head, (ctx) => {
          const { taken, reshaped } = live(ctx, steps)
          happened.taken += taken
          happened.reshaped += reshaped
          const rows = ctx.db.select().from(assignments).all()
          for (const seatId of new Set(rows.map((row) => row.seatId)))
            expect(overlaps(rows.filter((row) => row.seatId === seatId && row.manner !== 'acting'))).toBe(false)
          for (const personId of PEOPLE)
            expect(overlaps(rows.filter((row) => row.personId === personId && row.manner === 'main'))).toBe(false)
        })
      }),
      { numRuns: 1000 },
    )
    expect(happened.taken, 'decisions').toBeGreaterThan(800)
    expect(happened.reshaped, 'reorganisations').toBeGreaterThan(100)
  }, 120_000)

  test('the same facts settled in another order are the same register', () => {
    fc.assert(
      fc.property(histories, fc.shuffledSubarray(PEOPLE, { minLength: PEOPLE.length }), (steps, order) => {
        undone(head, (ctx) => {
          live(ctx, steps)
          const before = facts(ctx)
          for (const personId of order) settle(ctx, [personId])
          expect(facts(ctx)).toEqual(before)
        })
      }),
      { numRuns: 1000 },
    )
  }, 120_000)

  test('what is held on a day does not depend on what takes effect later, in whatever order it was entered', () => {
    fc.assert(
      fc.property(histories, onDay, fc.infiniteStream(fc.nat()), (steps, day, luck) => {
        undone(head, (ctx) => {
          live(ctx, steps)
          const all = ctx.db.select().from(effects).all().map(asEffect)
          const shuffled = all
            .map((effect) => ({ effect, place: luck.next().value ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .map(({ effect }) => effect)
          const until = shuffled.filter(({ on }) => on !== null && on <= day)
          expect(heldOn(derive(until), day)).toEqual(heldOn(derive(all), day))
        })
      }),
      { numRuns: 1000 },
    )
  }, 120_000)

  test('cancelling what was just recorded gives posts and figures back, row by row', () => {
    const scope = { on: '2024-06-30' as CivilDate }
    const figures = (ctx: typeof head) =>
      figureValues(
        ctx,
        ['vacant-seats', 'managed-cadres', 'non-local-heads'].map((id) => ({ id, scope })),
      )
    fc.assert(
      fc.property(histories, act, onDay, (steps, last, on) => {
        undone(head, (ctx) => {
          live(ctx, steps)
          const before = { facts: facts(ctx), figures: figures(ctx) }
          const [movementId] = tried(ctx, (tx) => record(tx, [last], on)) ?? []
          if (!movementId) return
          cancelMovement(ctx, { movementId, reason: 'Ghi nhầm' })
          expect({ facts: facts(ctx), figures: figures(ctx) }).toEqual(before)
        })
      }),
      { numRuns: 1000 },
    )
  }, 120_000)
})
