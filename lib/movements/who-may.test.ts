import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { movements } from '@/db/schema/movements'
import { formRows, testBase, testContext } from '@/db/testing'
import { admit, type Context, Forbidden } from '../context'
import type { Permission, Role } from '../permissions'
import * as acts from './acts/actions'
import { cancelMovement, confirmMovement, correctMovement } from './acts/commands'
import { cancelInput, confirmInput, correctInput } from './acts/input'
import * as decisions from './decisions/actions'
import { discardDraft, saveDraft } from './decisions/commands'
import { draftInput, registerInput } from './decisions/input'
import * as due from './due/actions'
import { dismiss } from './due/commands'
import { dismissInput } from './due/input'
import * as local from './local/actions'
import { determine } from './local/commands'
import { determineInput } from './local/input'
import * as procedures from './procedures/actions'
import { recordStep, saveProcedure, takeUpProcedure } from './procedures/commands'
import { procedureInput, stepInput, takeUpInput } from './procedures/input'
import { listSteps } from './procedures/queries'
import { registerDecision, returnDecision, submitDecision } from './registration/commands'
import * as rounds from './rounds/actions'
import { reviewRotation, saveRound } from './rounds/commands'
import { reviewInput, roundInput } from './rounds/input'
import * as rulebook from './rulebook/actions'
import { changeRule, correctRule, endRule } from './rulebook/commands'
import { changeRuleInput, correctRuleInput, endRuleInput } from './rulebook/input'

/** Who does what with decisions: ● it is done, · it is refused at the door. */
const TABLE = `
                        unit-officer officer head inspector leader administrator
write a draft                ·          ●     ●       ·        ·         ·
override a rule in it        ·          ●     ●       ·        ·         ·
discard a draft              ·          ●     ●       ·        ·         ·
follow a procedure           ·          ●     ●       ·        ·         ·
record its step              ·          ●     ●       ·        ·         ·
submit                       ·          ·     ●       ·        ·         ·
give back                    ·          ·     ●       ·        ·         ·
register                     ·          ·     ●       ·        ·         ·
enter an election            ·          ·     ●       ·        ·         ·
correct                      ·          ·     ●       ·        ·         ·
cancel                       ·          ·     ●       ·        ·         ·
determine local or not       ·          ●     ●       ·        ·         ·
dismiss what is due          ·          ●     ●       ·        ·         ·
open a round                 ·          ●     ●       ·        ·         ·
review a rotation            ·          ●     ●       ·        ·         ·
change a rule                ·          ●     ●       ·        ·         ·
correct a rule               ·          ●     ●       ·        ·         ·
end a rule                   ·          ●     ●       ·        ·         ·
change a procedure           ·          ●     ●       ·        ·         ·
`

type Ctx = Context<Permission>
type Door = { readonly needs: readonly Permission[] }
/** What stands before somebody tries, made by the head; then the try, through the needs of the action. */
type Try = { door: Door; ready?: (head: Ctx) => string; run: (ctx: Ctx, id: string) => unknown }

const paper = { issuingBodyId: 'body-committee', subject: 'Về công tác cán bộ', effectiveOn: '3/7/2023' }
const row = { personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }
const told = (more: Record<string, unknown> = {}) => draftInput.parse({ ...paper, ...formRows([{ ...row, ...more }]) })
const draft = (head: Ctx) => saveDraft(head, told()).decisionId
const signed = { number: '900', signedOn: '30/6/2023', signatory: 'Trần Văn Thắng', signatoryTitle: 'Bí thư' }
const registering = (decisionId: string, revision: number) =>
  registerInput.parse({ ...signed, decisionId, revision, authority: 'T/M', skipped: 'on' })

function standing(head: Ctx, more: Record<string, unknown> = {}): string {
  const { decisionId, revision } = saveDraft(head, told(more))
  registerDecision(head, registering(decisionId, revision))
  return head.db.select().from(movements).where(eq(movements.decisionId, decisionId)).get()?.id ?? ''
}

const rotated = (head: Ctx) => standing(head, { kind: 'rotation', on: '5/6/2023' })

function submitted(head: Ctx): string {
  const decisionId = draft(head)
  submitDecision(head, { decisionId, revision: 1 })
  return decisionId
}

function following(head: Ctx): string {
  const decisionId = draft(head)
  takeUpProcedure(head, takeUpInput.parse({ decisionId, procedureId: 'procedure-elsewhere' }))
  return listSteps(head, decisionId)[0]?.id ?? ''
}

const rule = { code: 'rotation-minimum', title: 'Luân chuyển ít nhất', atLeast: '20', basis: 'Quy định 12-QĐ/HU' }
const ruleId = 'rule-rotation-minimum'
const mended = { ...rule, ruleId, from: '28/4/2022', reason: 'Gõ nhầm số' }
const DUE = 'reappointment.khanh.headInterior.2023-08-15'
const review = { reviewedOn: '30/6/2023', receiverRemark: 'Nắm việc nhanh', result: 'good' }
const elected = { ...paper, on: '30/6/2023', role: 'election', kind: 'NQ', number: '12' }
const bound = { personId: 'giang', seatId: 'westSecretary', isLocal: 'non-local', basis: 'Biên bản ngày 12/6' }
const second = { name: 'Đợt 2/2023', from: '1/7/2023', planned: '3' }
const procedure = { name: 'Bổ nhiệm', kinds: ['appointment'], from: '1/1/2024', 'steps.0.title': 'Chủ trương' }

const TRIES: Record<string, Try> = {
  'write a draft': { door: decisions.saveDecisionDraft, run: (ctx) => saveDraft(ctx, told()) },
  'override a rule in it': {
    door: decisions.saveDecisionDraft,
    run: (ctx) => saveDraft(ctx, told({ 'override.rotation-minimum': 'Theo yêu cầu nhiệm vụ' })),
  },
  'discard a draft': {
    door: decisions.discard,
    ready: draft,
    run: (ctx, decisionId) => discardDraft(ctx, { decisionId }),
  },
  'follow a procedure': {
    door: procedures.follow,
    ready: draft,
    run: (ctx, decisionId) => takeUpProcedure(ctx, { decisionId, procedureId: 'procedure-elsewhere' }),
  },
  'record its step': {
    door: procedures.recordResult,
    ready: following,
    run: (ctx, stepId) => recordStep(ctx, stepInput.parse({ stepId, doneOn: '20/6/2023' })),
  },
  submit: {
    door: decisions.submit,
    ready: draft,
    run: (ctx, decisionId) => submitDecision(ctx, { decisionId, revision: 1 }),
  },
  'give back': {
    door: decisions.giveBack,
    ready: submitted,
    run: (ctx, decisionId) => returnDecision(ctx, { decisionId, revision: 2, reason: 'Ghi thêm thời hạn' }),
  },
  register: {
    door: decisions.register,
    ready: submitted,
    run: (ctx, decisionId) => registerDecision(ctx, registering(decisionId, 2)),
  },
  'enter an election': {
    door: acts.confirm,
    ready: (head) => standing(head, { kind: 'nomination', seatId: 'eastViceChair-2', awaited: 'on' }),
    run: (ctx, movementId) => confirmMovement(ctx, confirmInput.parse({ ...elected, movementId })),
  },
  correct: {
    door: acts.correct,
    ready: standing,
    run: (ctx, movementId) =>
      correctMovement(ctx, correctInput.parse({ movementId, on: '4/7/2023', reason: 'Ghi nhầm ngày' })),
  },
  cancel: {
    door: acts.cancel,
    ready: standing,
    run: (ctx, movementId) => cancelMovement(ctx, cancelInput.parse({ movementId, reason: 'Ghi nhầm' })),
  },
  'determine local or not': {
    door: local.determine,
    run: (ctx) => determine(ctx, determineInput.parse(bound)),
  },
  'dismiss what is due': {
    door: due.dismissDue,
    run: (ctx) => dismiss(ctx, dismissInput.parse({ case: DUE, reason: 'Đã có chủ trương điều động' })),
  },
  'open a round': { door: rounds.keepRound, run: (ctx) => saveRound(ctx, roundInput.parse(second)) },
  'review a rotation': {
    door: rounds.review,
    ready: rotated,
    run: (ctx, movementId) => reviewRotation(ctx, reviewInput.parse({ ...review, movementId })),
  },
  'change a rule': {
    door: rulebook.changeRule,
    run: (ctx) => changeRule(ctx, changeRuleInput.parse({ ...rule, from: '3/7/2023' })),
  },
  'correct a rule': {
    door: rulebook.correctRule,
    run: (ctx) => correctRule(ctx, correctRuleInput.parse(mended)),
  },
  'end a rule': {
    door: rulebook.endRule,
    run: (ctx) => endRule(ctx, endRuleInput.parse({ ruleId, until: '3/7/2023', basis: 'Quy định 12-QĐ/HU' })),
  },
  'change a procedure': {
    door: procedures.keepProcedure,
    run: (ctx) => saveProcedure(ctx, procedureInput.parse(procedure)),
  },
}

const [head = '', ...lines] = TABLE.trim().split('\n')
const roles = head.trim().split(/\s+/) as Role[]
const rows = lines.map((line) => line.trim().split(/\s{2,}/))

test('the table and the tries speak of the same', () =>
  expect(rows.map(([what]) => what).sort()).toEqual(Object.keys(TRIES).sort()))

test.each(
  rows.flatMap(([what = '', ...marks]) => roles.map((role, at) => ({ what, role, isDone: marks[at] === '●' }))),
)('$role: $what, done: $isDone', ({ what, role, isDone }) => {
  const { door, ready, run } = TRIES[what] as Try
  const desk = testContext({ as: 'head' })
  const id = ready?.(desk) ?? ''
  const attempt = () => run(admit(testBase({ as: role, db: desk.db }), door.needs) as Ctx, id)
  if (isDone) expect(attempt).not.toThrow()
  else expect(attempt).toThrow(Forbidden)
})
