import { describe, expect, test } from 'vitest'
import { users } from '@/db/schema/users'
import { codeOf, formRows, testBase, testContext } from '@/db/testing'
import { admit, type Context } from '../../context'
import { linkAccount, unlinkAccount } from '../../people/account/commands'
import { accountCard } from '../../people/account/queries'
import { type Permission, permissionsOf } from '../../permissions'
import { cancelMovement, confirmMovement, correctMovement } from '../acts/commands'
import { cancelInput, confirmInput, correctInput } from '../acts/input'
import { saveDraft } from '../decisions/commands'
import { draftInput, registerInput } from '../decisions/input'
import { findDecision } from '../decisions/queries'
import { registerDecision, returnDecision, submitDecision } from '../registration/commands'
import { isOwn } from './queries'

type Ctx = Context<Permission>

/** The head of the office, who is Nguyễn Văn An in the register, and a deputy with the same rights. */
function office(): { head: Ctx; deputy: Ctx } {
  const head = testContext({ as: 'head' })
  const [account] = head.db.select().from(users).all()
  if (!account) throw new Error('The cast has no account')
  head.db
    .insert(users)
    .values({ ...account, id: 'phoban', name: 'phoban', role: 'head', displayName: 'Phó Trưởng Ban' })
    .run()
  linkAccount(head, { personId: 'an', userId: head.viewer.id })
  const base = testBase({ as: 'head', db: head.db })
  const deputy = admit({ ...base, viewer: { ...base.viewer, id: 'phoban' } }, permissionsOf('head'))
  return { head, deputy }
}

const about = (ctx: Ctx, ...rows: Record<string, unknown>[]) =>
  saveDraft(
    ctx,
    draftInput.parse({
      issuingBodyId: 'body-committee',
      subject: 'Về công tác cán bộ',
      effectiveOn: '3/7/2023',
      ...formRows(rows),
    }),
  )

const moved = { personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }
const other = { personId: 'oanh', kind: 'appointment', seatId: 'eastViceChair-2' }

const signed = (draft: { decisionId: string; revision: number }, number = 900) =>
  registerInput.parse({
    ...{ ...draft, number, signedOn: '30/6/2023', authority: 'T/M', skipped: 'on' },
    ...{ signatory: 'Trần Văn Thắng', signatoryTitle: 'Bí thư' },
  })

function standing({ deputy }: ReturnType<typeof office>) {
  const decisionId = registerDecision(deputy, signed(about(deputy, moved, other)))
  const acts = findDecision(deputy, decisionId)?.acts ?? []
  return { decisionId, act: (personId: string) => acts.find((one) => one.personId === personId)?.id ?? '' }
}

describe('nobody takes a step with a decision about themselves', () => {
  test('the head prepares it, and somebody else submits and registers it', () => {
    const { head, deputy } = office()
    const draft = about(head, moved)
    expect(() => submitDecision(head, draft)).toThrow('Trong văn bản này có việc của chính đồng chí.')
    submitDecision(deputy, draft)
    const submitted = { ...draft, revision: draft.revision + 1 }
    expect(codeOf(() => returnDecision(head, { ...submitted, reason: 'Để lại' }))).toBe('own')
    expect(codeOf(() => registerDecision(head, signed(submitted)))).toBe('own')
    expect(registerDecision(deputy, signed(submitted))).toBe(draft.decisionId)
  })

  test('nor with anybody’s part of it, once it is in the register', () => {
    const both = office()
    const { act, decisionId } = standing(both)
    const mend = { movementId: act('oanh'), on: '4/7/2023', reason: 'Ghi nhầm ngày' }
    for (const who of ['an', 'oanh'])
      expect(
        codeOf(() => cancelMovement(both.head, cancelInput.parse({ movementId: act(who), reason: 'Ghi nhầm' }))),
      ).toBe('own')
    expect(codeOf(() => correctMovement(both.head, correctInput.parse(mend)))).toBe('own')
    expect(correctMovement(both.deputy, correctInput.parse(mend))).toBe(act('oanh'))
    expect([isOwn(both.head, decisionId), isOwn(both.deputy, decisionId)]).toEqual([true, false])
  })

  test('an election that one’s own post waits for is entered by somebody else', () => {
    const both = office()
    const awaited = { personId: 'an', kind: 'nomination', seatId: 'eastChair', awaited: 'on' }
    const decisionId = registerDecision(both.deputy, signed(about(both.deputy, awaited)))
    const movementId = findDecision(both.deputy, decisionId)?.acts[0]?.id ?? ''
    const result = {
      movementId,
      role: 'election',
      on: '30/6/2023',
      issuingBodyId: 'body-committee',
      kind: 'NQ',
      number: '950',
    }
    expect(codeOf(() => confirmMovement(both.head, confirmInput.parse(result)))).toBe('own')
  })

  test('what is about others goes on as ever', () => {
    const { head } = office()
    expect(() => registerDecision(head, signed(about(head, other)))).not.toThrow()
  })
})

describe('an account is somebody’s', () => {
  test('one account for one person, one person for one account', () => {
    const { head } = office()
    expect(codeOf(() => linkAccount(head, { personId: 'oanh', userId: head.viewer.id }))).toBe('taken')
    expect(codeOf(() => linkAccount(head, { personId: 'an', userId: 'phoban' }))).toBe('linked')
    expect(codeOf(() => linkAccount(head, { personId: 'nobody', userId: 'phoban' }))).toBe('no_such_file')
    expect(accountCard(head, 'oanh').free.map(({ id }) => id)).not.toContain(head.viewer.id)
  })

  test('nobody takes their own account off their file; somebody else does, saying why', () => {
    const { head, deputy } = office()
    const wrong = { personId: 'an', reason: 'Tài khoản của người khác' }
    expect(codeOf(() => unlinkAccount(head, wrong))).toBe('own')
    unlinkAccount(deputy, wrong)
    expect(accountCard(head, 'an').account).toBeNull()
    expect(codeOf(() => unlinkAccount(deputy, wrong))).toBe('not_linked')
  })
})
