import fc from 'fast-check'
import { addDays, type CivilDate } from '@/lib/civil-date'
import { type Context, within } from '@/lib/context'
import { cancelMovement, correctMovement } from '@/lib/movements/acts/commands'
import { saveDraft } from '@/lib/movements/decisions/commands'
import { draftInput } from '@/lib/movements/decisions/input'
import { findDecision } from '@/lib/movements/decisions/queries'
import { registerDecision } from '@/lib/movements/registration/commands'
import type { Permission } from '@/lib/permissions'
import { Problem } from '@/lib/problem'
import type { Db } from '../client'
import { formRows } from '../testing'
import { RESHAPINGS, reshape } from './reshapings'

/** Random histories of the cast, for laws of time: decisions, cancellations, corrections, reorganisations, in any order. */
type Ctx = Context<Permission>

export const PEOPLE = ['an', 'binh', 'giang', 'hoa', 'minh', 'oanh']
const KEEPING = ['extension', 'suspension']
const LEAVING = ['release', 'resignation', 'retirement']
export const SEATS = [
  'eastSecretary',
  'eastStandingDeputy',
  'eastDeputySecretary',
  'eastChair',
  'eastViceChair',
  'eastViceChair-2',
  'westSecretary',
  'westDeputySecretary',
  'westChair',
  'headInterior',
  'deputyInterior',
  'clerkInterior',
  'clerkInterior-2',
  'directorCulture',
  'deputyOrganising-2',
]
const KINDS = [
  'transfer',
  'rotation',
  'appointment',
  'concurrent',
  'in-charge',
  'release',
  'retirement',
  'resignation',
  'suspension',
  'extension',
]
const FIRST = '2021-01-01' as CivilDate

export const onDay = fc.integer({ min: 0, max: 1600 }).map((days) => addDays(FIRST, days))
export const act = fc.record({
  personId: fc.constantFrom(...PEOPLE),
  kind: fc.constantFrom(...KINDS),
  seatId: fc.constantFrom(...SEATS),
})
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('record' as const),
      acts: fc.uniqueArray(act, { minLength: 1, maxLength: 2, selector: (one) => one.personId }),
      on: onDay,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('correct' as const), which: fc.nat(9), on: onDay }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('reshape' as const), how: fc.constantFrom(...RESHAPINGS), on: onDay }),
  },
)
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

class Undone extends Error {}

/** Everything inside happens in a transaction that never commits, so that a thousand histories share one register. */
export function undone(head: Ctx, live: (ctx: Ctx) => void): void {
  try {
    head.db.transaction((open) => {
      live(within(head, open as Db))
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
}

/** What the register refuses leaves no trace: the history goes on without it. */
export function tried<T>(ctx: Ctx, run: (tx: Ctx) => T): T | null {
  try {
    return ctx.db.transaction((open) => run(within(ctx, open as Db)))
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}

let number = 1000
/** Enters one decision; the ids of its acts. */
export function record(
  ctx: Ctx,
  acts: readonly { personId: string; kind: string; seatId: string }[],
  on: CivilDate,
): string[] {
  const rows = acts.map((one) => ({
    ...one,
    ...(LEAVING.includes(one.kind) ? { endsShown: '1', ends: SEATS } : {}),
    ...(KEEPING.includes(one.kind) ? { seatId: '' } : {}),
    termMonths: KEEPING.includes(one.kind) ? '6' : '',
  }))
  const input = draftInput.parse({
    issuingBodyId: 'body-committee',
    subject: 'Về công tác cán bộ',
    effectiveOn: on,
    ...formRows(rows),
  })
  const signed = {
    signedOn: '2023-06-30' as CivilDate,
    signatory: 'Trần Văn Thắng',
    signatoryTitle: 'Bí thư',
    authority: 'T/M' as const,
    ...{ skipped: true, disordered: true },
  }
  const id = registerDecision(ctx, { ...saveDraft(ctx, input), number: number++, ...signed })
  return (findDecision(ctx, id)?.acts ?? []).map((one) => one.id)
}

/** Lives a history; how many decisions and reorganisations the register took. */
export function live(ctx: Ctx, steps: readonly Step[]): { taken: number; reshaped: number } {
  let [taken, reshaped] = [0, 0]
  const acts: string[] = []
  const pick = (which: number) => acts[which % Math.max(1, acts.length)]
  for (const one of steps) {
    if (one.do === 'record') {
      const made = tried(ctx, (tx) => record(tx, one.acts, one.on))
      if (made) taken++
      acts.push(...(made ?? []))
    }
    if (one.do === 'reshape' && tried(ctx, (tx) => reshape(tx, one.how, one.on, number++))) reshaped++
    const movementId = 'which' in one ? pick(one.which) : undefined
    if (!movementId) continue
    if (one.do === 'cancel') tried(ctx, (tx) => cancelMovement(tx, { movementId, reason: 'Ghi nhầm' }))
    if (one.do === 'correct')
      tried(ctx, (tx) =>
        correctMovement(tx, {
          movementId,
          on: one.on,
          seatId: null,
          termMonths: null,
          endsOn: null,
          reason: 'Ghi nhầm ngày',
        }),
      )
  }
  return { taken, reshaped }
}

export const histories = fc.array(step, { minLength: 1, maxLength: 6 })
