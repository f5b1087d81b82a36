import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { opinionRequests } from '@/db/schema/appraisals'
import { auditEntries } from '@/db/schema/audit'
import { decisions } from '@/db/schema/documents'
import { codeOf, formRows, testBase, testContext } from '@/db/testing'
import { Forbidden, grant } from '../../context'
import { discardDraft, saveDraft } from '../../movements/decisions/commands'
import { draftInput } from '../../movements/decisions/input'
import { answerOpinion, askOpinion, recordOpinion, withdrawRequest } from './commands'
import { answerInput, askInput, recordInput } from './input'
import { actsAsked, findRequest, listOpinions, listOpinionTasks, listRequests } from './queries'
import { requestState } from './rules'

const officer = () => testContext({ as: 'officer' })
type Ctx = ReturnType<typeof officer>
const commune = (ctx: Ctx, today: string = ctx.today) => testContext({ as: 'unit-officer', db: ctx.db, today })

/** Giang, whom the commune of Đông Mỹ does not see, is to become deputy of the interior. */
const drafted = (ctx: Ctx) =>
  saveDraft(
    ctx,
    draftInput.parse({
      ...{ issuingBodyId: 'body-committee', subject: 'Về việc điều động cán bộ', effectiveOn: '17/7/2023' },
      ...formRows([{ personId: 'giang', kind: 'transfer', seatId: 'deputyInterior' }]),
    }),
  ).decisionId

const ask = (ctx: Ctx, decisionId: string, more: object = {}) =>
  askOpinion(
    ctx,
    askInput.parse({ decisionId, unitId: 'eastCommittee', dueOn: '7/7/2023', number: '31-CV/BTCHU', ...more }),
  ).id

function asked() {
  const ctx = officer()
  const decisionId = drafted(ctx)
  return { ctx, decisionId, requestId: ask(ctx, decisionId) }
}

const answer = (ctx: Ctx, requestId: string, more: object = {}) =>
  answerOpinion(ctx, answerInput.parse({ requestId, answer: 'yes', ...more }))
const typed = { answer: 'no', remarks: 'Chưa đủ thời gian', number: '12-CV/ĐU', answeredOn: '30/6/2023' }
const record = (ctx: Ctx, requestId: string, more: object = {}) =>
  recordOpinion(ctx, recordInput.parse({ requestId, ...typed, ...more }))

describe('what a body is asked', () => {
  test('stands side by side with what others are asked, for who prepares the decision', () => {
    const { ctx, decisionId, requestId } = asked()
    ask(ctx, decisionId, { unitId: 'interior', dueOn: '5/7/2023' })
    answer(commune(ctx), requestId, { remarks: 'Nhất trí' })
    expect(listOpinions(ctx, decisionId).map(({ unitName, agrees, remarks }) => [unitName, agrees, remarks])).toEqual([
      ['Phòng Nội vụ', null, null],
      ['Đảng bộ xã Đông Mỹ', true, 'Nhất trí'],
    ])
  })

  test('is all that it sees: the people of that decision, no answer of others, and nothing of other decisions', () => {
    const { ctx, decisionId, requestId } = asked()
    const other = ask(ctx, decisionId, { unitId: 'interior' })
    const away = commune(ctx)
    expect(listRequests(away).map(({ id }) => id)).toEqual([requestId])
    expect(listOpinions(away, decisionId).map(({ id }) => id)).toEqual([requestId])
    expect(findRequest(away, other)).toBeUndefined()
    const found = findRequest(away, requestId) ?? expect.fail('no request')
    expect(actsAsked(away, found)).toMatchObject([
      { name: 'Hoàng Giang', kind: 'transfer', begins: ['Phó Trưởng phòng Nội vụ'] },
    ])
    expect(codeOf(() => answer(away, other))).toBe('unknown')
  })

  test('waits in its tasks until it is answered, and in those of who asked once it is late', () => {
    const { ctx, requestId } = asked()
    const tasks = (on: string, as: 'officer' | 'unit-officer') =>
      listOpinionTasks(testContext({ as, db: ctx.db, today: on })).map(({ id }) => id)
    expect([tasks('2023-07-07', 'unit-officer'), tasks('2023-07-07', 'officer')]).toEqual([[requestId], []])
    expect([tasks('2023-07-08', 'unit-officer'), tasks('2023-07-08', 'officer')]).toEqual([[requestId], [requestId]])
    answer(commune(ctx, '2023-07-08'), requestId)
    expect([tasks('2023-07-08', 'unit-officer'), tasks('2023-07-08', 'officer')]).toEqual([[], []])
    expect(listOpinionTasks(testContext({ as: 'inspector', db: ctx.db, today: '2023-07-08' }))).toEqual([])
  })

  test('goes with the draft that is discarded, and the log keeps that it was asked', () => {
    const { ctx, decisionId } = asked()
    discardDraft(ctx, { decisionId })
    expect(ctx.db.select().from(opinionRequests).all()).toEqual([])
    expect(ctx.db.select().from(auditEntries).where(eq(auditEntries.action, 'opinions.ask')).all()).toHaveLength(1)
  })

  test.each<[string, object, string]>([
    ['twice', {}, 'asked'],
    ['by a day that is past', { unitId: 'interior', dueOn: '29/6/2023' }, 'past'],
    ['of no unit', { unitId: 'nowhere' }, 'unknown'],
    ['about no draft', { decisionId: 'nothing' }, 'unknown'],
    ['about what is in the register', { decisionId: 'decision-2021-06-25' }, 'registered'],
  ])('%s is refused', (_, more, code) => {
    const { ctx, decisionId } = asked()
    expect(codeOf(() => ask(ctx, decisionId, more))).toBe(code)
  })

  test('may be taken back as long as nobody has answered', () => {
    const { ctx, decisionId, requestId } = asked()
    const other = ask(ctx, decisionId, { unitId: 'interior' })
    withdrawRequest(ctx, { requestId: other })
    expect(listOpinions(ctx, decisionId)).toHaveLength(1)
    answer(commune(ctx), requestId)
    expect(codeOf(() => withdrawRequest(ctx, { requestId }))).toBe('answered')
  })
})

describe('an answer', () => {
  test('of the body’s own account may be changed until the decision is in the register', () => {
    const { ctx, decisionId, requestId } = asked()
    const own = commune(ctx)
    answer(own, requestId)
    answer(own, requestId, { answer: 'no', remarks: 'Cần giữ cán bộ ở xã' })
    expect(findRequest(ctx, requestId)).toMatchObject({
      ...{ agrees: false, remarks: 'Cần giữ cán bộ ở xã', isTyped: false, answeredBy: own.viewer.displayName },
    })
    const entries = ctx.db.select().from(auditEntries).where(eq(auditEntries.action, 'opinions.answer')).all()
    expect(entries.map(({ before, after }) => [before, after])).toMatchObject([
      [null, { agrees: true }],
      [{ agrees: true }, { agrees: false }],
    ])
    ctx.db.update(decisions).set({ registeredAt: ctx.now }).where(eq(decisions.id, decisionId)).run()
    expect(codeOf(() => answer(own, requestId))).toBe('registered')
  })

  test('on paper is typed with its number and day, and the body no longer changes it', () => {
    const { ctx, requestId } = asked()
    record(ctx, requestId)
    expect(findRequest(ctx, requestId)).toMatchObject({ agrees: false, answerNumber: '12-CV/ĐU', isTyped: true })
    expect(codeOf(() => answer(commune(ctx), requestId))).toBe('typed')
  })

  test.each([
    ['of tomorrow', '1/7/2023', 'ahead'],
    ['older than the question', '29/6/2023', 'early'],
  ])('on paper %s is refused', (_, answeredOn, code) => {
    const { ctx, requestId } = asked()
    expect(codeOf(() => record(ctx, requestId, { answeredOn }))).toBe(code)
  })

  test('against says why', () => {
    const paths = answerInput.safeParse({ requestId: 'x', answer: 'no', remarks: ' ' }).error?.issues[0]?.path
    expect(paths).toEqual(['remarks'])
    expect(answerInput.safeParse({ requestId: 'x', answer: 'yes' }).success).toBe(true)
    expect(recordInput.safeParse({ requestId: 'x', ...typed, number: '' }).error?.issues[0]?.path).toEqual(['number'])
  })

  test.each(['inspector', 'leader', 'administrator', 'officer'] as const)('%s gives none for a body', (as) => {
    expect(() => grant(testBase({ as }), 'opinions.answer')).toThrow(Forbidden)
  })

  test.each(['unit-officer', 'inspector', 'leader'] as const)('%s asks nobody', (as) => {
    expect(() => grant(testBase({ as }), 'opinions.ask')).toThrow(Forbidden)
  })
})

test.each([
  [null, null, '2023-07-07', 'due'],
  [null, null, '2023-07-08', 'late'],
  ['2023-07-10', null, '2023-07-11', 'answered'],
  [null, '2023-07-20T02:00:00.000Z', '2023-08-01', 'closed'],
] as const)('answered %s, registered %s: on %s it is %s', (answeredOn, registeredAt, on, state) => {
  const request = { dueOn: '2023-07-07', answeredOn, registeredAt } as Parameters<typeof requestState>[0]
  expect(requestState(request, on as Parameters<typeof requestState>[1])).toBe(state)
})
