import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { effectiveOn } from '@/db/columns'
import { auditEntries } from '@/db/schema/audit'
import { decisions } from '@/db/schema/documents'
import { assignments, movements } from '@/db/schema/movements'
import { testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { grant } from '../../context'
import { Problem } from '../../problem'
import { cancelMovement, confirmMovement, correctMovementDay } from '../acts/commands'
import { registerDecision, submitDecision } from '../registration/commands'
import { discardDraft, saveDraft } from './commands'
import { type DraftInput, draftInput } from './input'
import { findDecision } from './queries'

const head = () => testContext({ as: 'head' })
type Ctx = ReturnType<typeof head>

const draft = (rows: Record<string, unknown>[], more: Record<string, unknown> = {}): DraftInput =>
  draftInput.parse({
    issuingBodyId: 'body-committee',
    subject: 'Về công tác cán bộ',
    effectiveOn: '3/7/2023',
    ...Object.fromEntries(
      rows.flatMap((row, at) => Object.entries(row).map(([name, value]) => [`rows.${at}.${name}`, value])),
    ),
    ...more,
  })

const SIGNED = {
  number: 900,
  signedOn: '2023-06-30' as CivilDate,
  signatory: 'Trần Văn Thắng',
  signatoryTitle: 'Bí thư',
  authority: 'T/M' as const,
}

function register(ctx: Ctx, input: DraftInput, number = 900): string {
  const { decisionId, revision } = saveDraft(ctx, input)
  return registerDecision(ctx, { decisionId, revision, ...SIGNED, number })
}

const holderOf = (ctx: Ctx, seatId: string, on: string) =>
  ctx.db
    .select({ personId: assignments.personId })
    .from(assignments)
    .where(and(eq(assignments.seatId, seatId), effectiveOn(assignments, on as CivilDate)))
    .all()
    .map(({ personId }) => personId)

const actOf = (ctx: Ctx, decisionId: string, personId: string) => {
  const act = findDecision(ctx, decisionId)?.acts.find((one) => one.personId === personId)
  if (!act) throw new Error('no such act')
  return act
}

const swap = [
  { personId: 'an', kind: 'rotation', seatId: 'westSecretary' },
  { personId: 'giang', kind: 'rotation', seatId: 'eastSecretary' },
]

describe('a decision comes first', () => {
  test('a draft has no effect, moves nobody, and can be left and found again', () => {
    const ctx = head()
    const { decisionId } = saveDraft(ctx, draft([{ personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }]))
    expect(holderOf(ctx, 'deputyInterior', '2023-07-03')).toEqual([])
    expect(
      findDecision(ctx, decisionId)
        ?.acts[0]?.effects.map(({ change, seatId }) => [change, seatId])
        .sort(),
    ).toEqual([
      ['begin', 'deputyInterior'],
      ['end', 'eastSecretary'],
    ])
  })

  test('three people move by one decision: old posts end and new ones begin on its day', () => {
    const ctx = head()
    register(ctx, draft([...swap, { personId: 'nam', kind: 'appointment', seatId: 'deputyInterior' }]))
    expect(holderOf(ctx, 'eastSecretary', '2023-07-02')).toEqual(['an'])
    expect(holderOf(ctx, 'eastSecretary', '2023-07-03')).toEqual(['giang'])
    expect(holderOf(ctx, 'westSecretary', '2023-07-03')).toEqual(['an'])
    expect(holderOf(ctx, 'deputyInterior', '2023-07-03')).toEqual(['nam'])
    expect(holderOf(ctx, 'cellSecretary', '2023-07-03')).toEqual([])
  })

  test('only the posts that were ticked end', () => {
    const ctx = head()
    register(
      ctx,
      draft([{ personId: 'an', kind: 'transfer', seatId: 'deputyInterior', endsShown: '1', ends: 'eastSecretary' }]),
    )
    expect(holderOf(ctx, 'executiveMember', '2023-07-03')).toEqual(['an'])
    expect(holderOf(ctx, 'eastSecretary', '2023-07-03')).toEqual([])
  })

  test('a seat that is held is refused with the names, the seat and the day, and nothing is written', () => {
    const ctx = head()
    const before = ctx.db.select().from(assignments).all()
    expect(() => register(ctx, draft([{ personId: 'nam', kind: 'appointment', seatId: 'eastChair' }]))).toThrow(
      /Chủ tịch UBND xã Đông Mỹ: từ ngày 03\/07\/2023 có hai người cùng giữ là (Trần Thị Bình và Đặng Hoài Nam|Đặng Hoài Nam và Trần Thị Bình)/,
    )
    expect(ctx.db.select().from(assignments).all()).toEqual(before)
  })

  test('two main posts of one person are refused', () => {
    const ctx = head()
    const both = { personId: 'an', kind: 'transfer', seatId: 'deputyInterior', endsShown: '1', ends: 'executiveMember' }
    expect(() => register(ctx, draft([both]))).toThrow('có hai chức vụ chính')
  })

  test('an acting holder may stand beside a holder', () => {
    const ctx = head()
    register(ctx, draft([{ personId: 'minh', kind: 'acting', seatId: 'eastChair' }]))
    expect(holderOf(ctx, 'eastChair', '2023-07-03').sort()).toEqual(['binh', 'minh'])
  })

  test('a number is given once in a term', () => {
    const ctx = head()
    register(ctx, draft([{ personId: 'oanh', kind: 'appointment', seatId: 'deputyInterior' }]))
    expect(() => register(ctx, draft([{ personId: 'quang', kind: 'appointment', seatId: 'eastViceChair-2' }]))).toThrow(
      'Số 900-QĐ/HU đã có trong sổ',
    )
  })

  test('a save over somebody else’s save is refused', () => {
    const ctx = head()
    const input = draft([{ personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }])
    const { decisionId, revision } = saveDraft(ctx, input)
    saveDraft(ctx, { ...input, decisionId, revision })
    expect(() => saveDraft(ctx, { ...input, decisionId, revision })).toThrow('Người khác vừa ghi')
  })

  test('a registered decision can be neither edited nor thrown away', () => {
    const ctx = head()
    const input = draft([{ personId: 'oanh', kind: 'appointment', seatId: 'deputyInterior' }])
    const decisionId = register(ctx, input)
    expect(() => saveDraft(ctx, { ...input, decisionId, revision: 2 })).toThrow('đã vào sổ')
    expect(() => discardDraft(ctx, { decisionId })).toThrow('đã vào sổ')
  })

  test('a draft thrown away leaves its audit entries only', () => {
    const ctx = head()
    const { decisionId } = saveDraft(ctx, draft([{ personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }]))
    discardDraft(ctx, { decisionId })
    expect(ctx.db.select().from(decisions).where(eq(decisions.id, decisionId)).get()).toBeUndefined()
    expect(
      ctx.db
        .select({ action: auditEntries.action })
        .from(auditEntries)
        .all()
        .map(({ action }) => action),
    ).toEqual(['movements.prepare', 'movements.discard'])
  })

  test('each step leaves who did what to whom', () => {
    const ctx = head()
    const { decisionId, revision } = saveDraft(ctx, draft(swap))
    submitDecision(ctx, { decisionId, revision })
    registerDecision(ctx, { decisionId, revision: revision + 1, ...SIGNED })
    expect(
      ctx.db.select({ action: auditEntries.action, userId: auditEntries.userId }).from(auditEntries).all(),
    ).toEqual(
      ['movements.prepare', 'movements.submit', 'movements.register'].map((action) => ({
        action,
        userId: 'truongban',
      })),
    )
  })

  test.each(['movements.submit', 'movements.register', 'movements.cancel', 'movements.correct'] as const)(
    'an officer may not do %s',
    (permission) => {
      expect(() => grant(testBase({ as: 'officer' }), permission)).toThrow()
    },
  )

  test('somebody of a commune who may see nobody of a decision does not find it', () => {
    const base = testBase({ as: 'unit-officer' })
    const ctx = grant(base, 'movements.read')
    expect(findDecision(ctx, 'decision-2018-08-10')).toBeUndefined()
    expect(findDecision(ctx, 'decision-2021-05-24')?.acts.map(({ personId }) => personId)).toEqual(['binh', 'lan'])
  })

  test.each([
    [{ personId: '' }, 'rows.0.personId'],
    [{ seatId: '' }, 'rows.0.seatId'],
    [{ on: '30/02/2023' }, 'rows.0.on'],
    [{ awaited: 'on' }, 'rows.0.awaited'],
    [{ termMonths: 'năm năm' }, 'rows.0.termMonths'],
  ])('a row with %o is refused at %s', (change, field) => {
    const row = { personId: 'an', kind: 'transfer', seatId: 'deputyInterior', ...change }
    const parsed = draftInput.safeParse({
      issuingBodyId: 'body-committee',
      subject: 'x',
      effectiveOn: '3/7/2023',
      ...Object.fromEntries(Object.entries(row).map(([name, value]) => [`rows.0.${name}`, value])),
    })
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toContain(field)
  })

  test('somebody unknown is refused at the row', () => {
    const input = draft([{ personId: 'nobody', kind: 'transfer', seatId: 'deputyInterior' }])
    expect(() => saveDraft(head(), input)).toThrow(Problem)
  })
})

describe('time', () => {
  test('a decision entered late changes the past from its own day on', () => {
    const ctx = head()
    register(ctx, draft([{ personId: 'minh', kind: 'transfer', seatId: 'deputyInterior', on: '1/8/2021' }]))
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
    const id = register(ctx, draft(swap))
    for (const act of findDecision(ctx, id)?.acts ?? [])
      if (act.personId === 'an')
        expect(() => cancelMovement(ctx, { movementId: act.id, reason: 'Ghi nhầm' })).toThrow('cùng giữ')
    expect(facts()).not.toEqual(before)
    cancelMovement(ctx, { movementId: actOf(ctx, id, 'an').id, reason: 'Ghi nhầm', whole: true })
    expect(facts()).toEqual(before)
    const other = head()
    const single = register(other, draft([{ personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }]))
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
    const id = register(ctx, draft([{ personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }]))
    correctMovementDay(ctx, {
      movementId: actOf(ctx, id, 'an').id,
      on: '2023-06-01' as CivilDate,
      reason: 'Văn bản ghi 01/6',
    })
    expect(holderOf(ctx, 'eastSecretary', '2023-06-15')).toEqual([])
    expect(holderOf(ctx, 'deputyInterior', '2023-06-15')).toEqual(['an'])
  })

  test('people who change places are corrected together', () => {
    const ctx = head()
    const id = register(ctx, draft(swap))
    const { id: movementId, on, personId } = actOf(ctx, id, 'an')
    const day = '2023-06-15' as CivilDate
    expect(on).not.toBe(day)
    expect(() => correctMovementDay(ctx, { movementId, on: day, reason: 'Văn bản ghi 15/6' })).toThrow('cùng giữ')
    correctMovementDay(ctx, { movementId, on: day, reason: 'Văn bản ghi 15/6', whole: true })
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

  test('a cancelled act can be neither cancelled nor corrected again', () => {
    const ctx = head()
    const cancelled = ctx.db.select().from(movements).where(eq(movements.decisionId, 'decision-2022-02-28')).get()
    expect(() => cancelMovement(ctx, { movementId: cancelled?.id ?? '', reason: 'Lần nữa' })).toThrow('đã bị hủy')
  })
})
