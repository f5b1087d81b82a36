import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { movements } from '@/db/schema/movements'
import { codeOf, formRows, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { grant } from '../../context'
import { cancelMovement } from '../acts/commands'
import { saveDraft } from '../decisions/commands'
import { draftInput } from '../decisions/input'
import { registerDecision } from '../registration/commands'
import { joinRound, reviewRotation, saveRound } from './commands'
import { reviewInput, roundInput } from './input'
import { findRound, listRotated, listUnassigned } from './queries'

const day = (text: string) => text as CivilDate
const head = () => testContext({ as: 'head' })
type Ctx = ReturnType<typeof head>

const SECOND = {
  roundId: null,
  name: 'Đợt 2/2023',
  from: day('2023-06-01'),
  until: null,
  planned: 3,
  basis: null,
  note: null,
}
const SAID = {
  reviewedOn: day('2023-06-30'),
  senderRemark: null,
  receiverRemark: 'Nắm việc nhanh',
  result: 'good',
  nextStep: null,
} as const

function rotated(ctx: Ctx, kind = 'rotation', personId = 'minh'): string {
  const row = { personId, kind, seatId: 'deputyInterior' }
  const draft = saveDraft(
    ctx,
    draftInput.parse({
      issuingBodyId: 'body-committee',
      subject: 'Về việc luân chuyển',
      effectiveOn: '5/6/2023',
      ...formRows([row]),
    }),
  )
  const signed = {
    signedOn: day('2023-06-02'),
    signatory: 'Trần Văn Thắng',
    signatoryTitle: 'Bí thư',
    authority: 'T/M' as const,
    ...{ skipped: true, disordered: true },
  }
  const decisionId = registerDecision(ctx, { ...draft, number: 901, ...signed })
  return ctx.db.select().from(movements).where(eq(movements.decisionId, decisionId)).get()?.id ?? ''
}

describe('a round of rotations', () => {
  test('counts who was moved against its plan, and who was reviewed', () => {
    const ctx = head()
    const roundId = saveRound(ctx, SECOND)
    const movementId = rotated(ctx)
    expect(listUnassigned(ctx, '2023-06-01').map((row) => row.movementId)).toEqual([movementId])
    joinRound(ctx, { movementId, roundId })
    expect(findRound(ctx, roundId)).toMatchObject({ planned: 3, moved: 1, reviewed: 0 })
    reviewRotation(ctx, { movementId, ...SAID })
    expect(findRound(ctx, roundId)).toMatchObject({ moved: 1, reviewed: 1 })
    expect(listRotated(ctx, roundId)).toMatchObject([
      { name: 'Bùi Đức Minh', on: '2023-06-05', review: { result: 'good' } },
    ])
  })

  test('does not count what was cancelled', () => {
    const ctx = head()
    const roundId = saveRound(ctx, SECOND)
    const movementId = rotated(ctx)
    joinRound(ctx, { movementId, roundId })
    cancelMovement(ctx, { movementId, reason: 'Ghi nhầm' })
    expect(findRound(ctx, roundId)?.moved).toBe(0)
    expect(codeOf(() => reviewRotation(ctx, { movementId, ...SAID }))).toBe('unknown')
  })

  test.each([
    ['before it took effect', '2023-06-04', 'early'],
    ['after today', '2023-07-01', 'ahead'],
  ])('a review %s is refused', (_words, on, code) => {
    const ctx = head()
    const movementId = rotated(ctx)
    expect(codeOf(() => reviewRotation(ctx, { movementId, ...SAID, reviewedOn: day(on) }))).toBe(code)
  })

  test('holds rotations only', () => {
    const ctx = head()
    expect(
      codeOf(() => joinRound(ctx, { movementId: rotated(ctx, 'transfer'), roundId: saveRound(ctx, SECOND) })),
    ).toBe('kind')
  })

  test('a review said again replaces the one before and both stay in the log', () => {
    const ctx = head()
    const movementId = rotated(ctx)
    reviewRotation(ctx, { movementId, ...SAID })
    reviewRotation(ctx, { movementId, ...SAID, result: 'excellent' })
    expect(
      ctx.db.select().from(auditEntries).where(eq(auditEntries.action, 'movements.reviewRotation')).all(),
    ).toHaveLength(2)
  })

  test('is kept by nobody who may not prepare, and shows nobody outside the viewer’s units', () => {
    expect(() => grant(testBase({ as: 'leader' }), 'movements.prepare')).toThrow('movements.prepare')
    const ctx = head()
    const roundId = saveRound(ctx, SECOND)
    joinRound(ctx, { movementId: rotated(ctx, 'rotation', 'giang'), roundId })
    expect(listRotated(ctx, roundId)).toHaveLength(1)
    const away = grant(testBase({ as: 'unit-officer', db: ctx.db }), 'movements.read')
    expect(listRotated(away, roundId)).toEqual([])
    expect(findRound(away, roundId)?.moved).toBe(0)
  })

  test('says which field to mend', () => {
    const paths = (issues: readonly { path: PropertyKey[] }[] | undefined) => issues?.map(({ path }) => path.join('.'))
    expect(paths(roundInput.safeParse({ planned: 'ba' }).error?.issues)).toEqual(['name', 'from', 'planned'])
    expect(
      paths(reviewInput.safeParse({ movementId: 'x', reviewedOn: '1/6/2023', result: 'good' }).error?.issues),
    ).toEqual(['receiverRemark'])
  })
})
