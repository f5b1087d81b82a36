import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { movements } from '@/db/schema/movements'
import { formRows, testContext } from '@/db/testing'
import { civilDate } from '../../civil-date'
import { cancelMovement } from '../acts/commands'
import { saveDraft } from '../decisions/commands'
import { draftInput } from '../decisions/input'
import { findDecision } from '../decisions/queries'
import { registerDecision } from '../registration/commands'
import { listDecisions } from './queries'

test('a decision all of whose acts were taken back is called cancelled in the book, and found so', () => {
  const ctx = testContext({ as: 'head' })
  const decisionId = saveDraft(
    ctx,
    draftInput.parse({
      ...{ issuingBodyId: 'body-committee', subject: 'Về việc luân chuyển cán bộ', effectiveOn: '3/7/2023' },
      ...formRows([
        { personId: 'an', kind: 'rotation', seatId: 'westSecretary', termMonths: '36' },
        { personId: 'giang', kind: 'rotation', seatId: 'eastSecretary' },
      ]),
    }),
  ).decisionId
  const signed = {
    number: 912,
    signedOn: civilDate('2023-06-30'),
    signatory: 'Trần Văn Thắng',
    signatoryTitle: 'Bí thư',
  }
  const { revision = 0 } = findDecision(ctx, decisionId) ?? {}
  registerDecision(ctx, { ...signed, decisionId, revision, authority: 'T/M', skipped: true, disordered: true })
  const stateOf = () => listDecisions(ctx).rows.find(({ id }) => id === decisionId)?.state
  const acts = ctx.db.select().from(movements).where(eq(movements.decisionId, decisionId)).all()
  expect([acts.length, stateOf()]).toEqual([2, 'registered'])
  cancelMovement(ctx, { movementId: acts[0]?.id ?? '', whole: true, reason: 'Ghi nhầm' })
  expect(stateOf()).toBe('cancelled')
  expect(listDecisions(ctx, { state: 'cancelled' }).rows.map(({ id }) => id)).toContain(decisionId)
})
