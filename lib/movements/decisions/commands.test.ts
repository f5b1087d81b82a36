import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { decisions } from '@/db/schema/documents'
import { assignments } from '@/db/schema/movements'
import { codeOf, formRows, holderOf, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { grant } from '../../context'
import { Problem } from '../../problem'
import { registerDecision, returnDecision, submitDecision } from '../registration/commands'
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
    ...formRows(rows),
    ...more,
  })

const SIGNED = {
  number: 900,
  signedOn: '2023-06-30' as CivilDate,
  signatory: 'Trần Văn Thắng',
  signatoryTitle: 'Bí thư',
  authority: 'T/M' as const,
  ...{ skipped: true, disordered: true },
}

function register(ctx: Ctx, input: DraftInput, number = 900): string {
  const { decisionId, revision } = saveDraft(ctx, input)
  return registerDecision(ctx, { decisionId, revision, ...SIGNED, number })
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

  test('what lies before the deciding body is neither edited nor thrown away until it is given back with a reason', () => {
    const ctx = head()
    const input = draft([{ personId: 'oanh', kind: 'appointment', seatId: 'deputyInterior' }])
    const { decisionId } = saveDraft(ctx, input)
    submitDecision(ctx, { decisionId, revision: 1 })
    expect(codeOf(() => saveDraft(ctx, { ...input, decisionId, revision: 2 }))).toBe('submitted')
    expect(codeOf(() => discardDraft(ctx, { decisionId }))).toBe('submitted')
    expect(codeOf(() => submitDecision(ctx, { decisionId, revision: 2 }))).toBe('submitted')

    returnDecision(ctx, { decisionId, revision: 2, reason: 'Thiếu ngày' })
    expect(findDecision(ctx, decisionId)).toMatchObject({ submittedAt: null, returnReason: 'Thiếu ngày' })
    expect(codeOf(() => returnDecision(ctx, { decisionId, revision: 3, reason: 'Thiếu ngày' }))).toBe('not-submitted')
    saveDraft(ctx, { ...input, decisionId, revision: 3 })
    submitDecision(ctx, { decisionId, revision: 4 })
    expect(findDecision(ctx, decisionId)?.returnReason).toBeNull()
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

  test('somebody unknown is refused at the row', () => {
    const input = draft([{ personId: 'nobody', kind: 'transfer', seatId: 'deputyInterior' }])
    expect(() => saveDraft(head(), input)).toThrow(Problem)
  })
})
