import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { assignments, movements } from '@/db/schema/movements'
import { codeOf, formRows, holderOf, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { cancelMovement, confirmMovement, correctMovement } from '../acts/commands'
import { registerDecision } from '../registration/commands'
import { saveDraft } from './commands'
import { draftInput } from './input'
import { findDecision } from './queries'

const head = () => testContext({ as: 'head' })
type Ctx = ReturnType<typeof head>

function register(ctx: Ctx, rows: Record<string, string>[]): string {
  const paper = { issuingBodyId: 'body-committee', subject: 'Về công tác cán bộ', effectiveOn: '3/7/2023' }
  return registerDecision(ctx, {
    ...saveDraft(ctx, draftInput.parse({ ...paper, ...formRows(rows) })),
    number: 900,
    signedOn: '2023-06-30' as CivilDate,
    signatory: 'Trần Văn Thắng',
    signatoryTitle: 'Bí thư',
    authority: 'T/M',
    ...{ skipped: true, disordered: true },
  })
}

const actOf = (ctx: Ctx, decisionId: string, personId: string) => {
  const act = findDecision(ctx, decisionId)?.acts.find((one) => one.personId === personId)
  if (!act) throw new Error('no such act')
  return act
}

/** Nothing but the day is put right. */
const STAYS = { seatId: null, termMonths: null, endsOn: null }

const swap = [
  { personId: 'an', kind: 'rotation', seatId: 'westSecretary' },
  { personId: 'giang', kind: 'rotation', seatId: 'eastSecretary' },
]

describe('time', () => {
  test('a decision entered late changes the past from its own day on', () => {
    const ctx = head()
    register(ctx, [{ personId: 'minh', kind: 'transfer', seatId: 'deputyInterior', on: '1/8/2021' }])
    expect(holderOf(ctx, 'deputyInterior', '2021-07-31')).toEqual([])
    expect(holderOf(ctx, 'deputyInterior', '2022-01-01')).toEqual(['minh'])
    expect(holderOf(ctx, 'eastStandingDeputy', '2022-01-01')).toEqual([])
  })

  test('cancelling brings back the holdings of before, row by row', () => {
    const ctx = head()
    const facts = () =>
      ctx.db
        .select({ p: assignments.personId, s: assignments.seatId, f: assignments.from, u: assignments.until })
        .from(assignments)
        .all()
        .map((row) => JSON.stringify(row))
        .sort()
    const before = facts()
    const id = register(ctx, swap)
    for (const act of findDecision(ctx, id)?.acts ?? [])
      if (act.personId === 'an')
        expect(() => cancelMovement(ctx, { movementId: act.id, reason: 'Ghi nhầm' })).toThrow('cùng giữ')
    expect(facts()).not.toEqual(before)
    cancelMovement(ctx, { movementId: actOf(ctx, id, 'an').id, reason: 'Ghi nhầm', whole: true })
    expect(facts()).toEqual(before)
    const other = head()
    const single = register(other, [{ personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }])
    cancelMovement(other, { movementId: actOf(other, single, 'an').id, reason: 'Ghi nhầm người' })
    expect(
      other.db
        .select({ p: assignments.personId, s: assignments.seatId, f: assignments.from, u: assignments.until })
        .from(assignments)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ).toEqual(before)
  })

  test('a corrected day moves both ends of the change', () => {
    const ctx = head()
    const id = register(ctx, [{ personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }])
    correctMovement(ctx, {
      ...STAYS,
      movementId: actOf(ctx, id, 'an').id,
      on: '2023-06-01' as CivilDate,
      reason: 'Văn bản ghi 01/6',
    })
    expect(holderOf(ctx, 'eastSecretary', '2023-06-15')).toEqual([])
    expect(holderOf(ctx, 'deputyInterior', '2023-06-15')).toEqual(['an'])
  })

  test('people who change places are corrected together', () => {
    const ctx = head()
    const id = register(ctx, swap)
    const { id: movementId, on, personId } = actOf(ctx, id, 'an')
    const day = '2023-06-15' as CivilDate
    expect(on).not.toBe(day)
    expect(() =>
      correctMovement(ctx, {
        ...STAYS,
        movementId,
        on: day,
        reason: 'Văn bản ghi 15/6',
      }),
    ).toThrow('cùng giữ')
    correctMovement(ctx, {
      ...STAYS,
      movementId,
      on: day,
      reason: 'Văn bản ghi 15/6',
      whole: true,
    })
    const { acts } = findDecision(ctx, id) ?? { acts: [] }
    expect(new Set(acts.map((act) => act.on))).toEqual(new Set([day]))
    expect(acts.find((act) => act.personId === personId)?.effects.every((effect) => effect.on === day)).toBe(true)
  })

  test('an elected post is announced, not held, until the result is entered', () => {
    const ctx = head()
    const act = actOf(ctx, 'decision-2023-06-26', 'nam')
    expect(holderOf(ctx, 'eastViceChair-2', '2023-12-31')).toEqual([])
    confirmMovement(ctx, {
      movementId: act.id,
      on: '2023-07-10' as CivilDate,
      role: 'ratification',
      issuingBodyId: 'body-government',
      kind: 'QĐ',
      number: 77,
    })
    expect(holderOf(ctx, 'eastViceChair-2', '2023-07-09')).toEqual([])
    expect(holderOf(ctx, 'eastViceChair-2', '2023-07-10')).toEqual(['nam'])
    expect(actOf(ctx, 'decision-2023-06-26', 'nam').papers.map(({ numberText, role }) => [numberText, role])).toEqual([
      ['77/QĐ-UBND', 'ratification'],
    ])
  })

  test('whoever is moved to an elected post is not in it before the result; where nothing is elected nothing is awaited', () => {
    const ctx = head()
    const moved = (seatId: string) => [{ personId: 'oanh', kind: 'transfer', seatId, awaited: 'on' }]
    register(ctx, moved('eastViceChair-2'))
    expect(holderOf(ctx, 'eastViceChair-2', '2023-12-31')).toEqual([])
    expect(codeOf(() => register(ctx, moved('deputyInterior')))).toBe('not-elected')
  })

  test('a cancelled act can be neither cancelled nor corrected again', () => {
    const ctx = head()
    const cancelled = ctx.db.select().from(movements).where(eq(movements.decisionId, 'decision-2022-02-28')).get()
    expect(() => cancelMovement(ctx, { movementId: cancelled?.id ?? '', reason: 'Lần nữa' })).toThrow('đã bị hủy')
  })
})
