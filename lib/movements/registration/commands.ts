import { eq, inArray } from 'drizzle-orm'
import { decisions } from '@/db/schema/documents'
import { assignments } from '@/db/schema/movements'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { takeNumber } from '../../documents/numbering/commands'
import { findNumbered } from '../../documents/numbering/queries'
import { rangesText } from '../../documents/numbering/rules'
import { findIssuingBody, findTerm } from '../../documents/queries'
import { numberSearch, printedNumber } from '../../documents/rules'
import { Problem } from '../../problem'
import { write } from '../../write'
import type { RegisterInput } from '../decisions/input'
import { getDraft, getUnsubmitted, peopleIn } from '../decisions/queries'
import { refuseOwn } from '../own/queries'
import { refuseClashes, settle } from '../settle/commands'

type Registering = Context<'movements.register' | 'movements.read' | 'documents.read'>

/** Sends a prepared decision to the body that decides. */
export function submitDecision(
  ctx: Context<'movements.submit' | 'movements.read'>,
  input: { decisionId: string; revision: number },
) {
  return write(ctx, 'movements.submit', (tx) => {
    const draft = getUnsubmitted(tx, input.decisionId, input.revision)
    refuseOwn(tx, draft.id)
    tx.db
      .update(decisions)
      .set({ submittedAt: tx.now, returnReason: null, revision: draft.revision + 1 })
      .where(eq(decisions.id, draft.id))
      .run()
    return {
      subjects: [draft.id, ...peopleIn(tx, draft.id)],
      before: { submittedAt: draft.submittedAt },
      after: { submittedAt: tx.now },
      result: draft.id,
    }
  })
}

/** Gives a submitted decision back to who prepared it, with what is to be mended. */
export function returnDecision(
  ctx: Context<'movements.submit' | 'movements.read'>,
  input: { decisionId: string; revision: number; reason: string },
) {
  return write(ctx, 'movements.return', (tx) => {
    const draft = getDraft(tx, input.decisionId, input.revision)
    refuseOwn(tx, draft.id)
    if (!draft.submittedAt)
      throw new Problem('not-submitted', undefined, 'Văn bản này chưa trình, nên chưa thể trả lại.')
    tx.db
      .update(decisions)
      .set({ submittedAt: null, returnReason: input.reason, revision: draft.revision + 1 })
      .where(eq(decisions.id, draft.id))
      .run()
    return {
      subjects: [draft.id],
      before: { submittedAt: draft.submittedAt },
      after: { submittedAt: null, returnReason: input.reason },
      result: draft.id,
    }
  })
}

/** Enters a signed decision in the register: from now on its acts have effect on their days. */
export function registerDecision(ctx: Registering, input: RegisterInput): string {
  return write(ctx, 'movements.register', (tx) => {
    const draft = getDraft(tx, input.decisionId, input.revision)
    refuseOwn(tx, draft.id)
    if (input.signedOn > tx.today)
      throw new Problem('ahead', 'signedOn', `Ngày ký không thể sau hôm nay, ${formatDay(tx.today)}.`)
    const body = findIssuingBody(tx, draft.issuingBodyId)
    const term = findTerm(tx, draft.issuingBodyId, input.signedOn)
    if (!body || !term)
      throw new Problem('no-term', 'signedOn', 'Không có nhiệm kỳ nào của cơ quan ban hành vào ngày ký này.')
    const numberText = printedNumber(input.number, draft.kind, body)
    const book = { issuingBodyId: body.id, termId: term.id, kind: draft.kind }
    if (findNumbered(tx, book, input.number))
      throw new Problem('number-taken', 'number', `Số ${numberText} đã có trong sổ của ${term.name.toLowerCase()}.`)
    const gaps = takeNumber(tx, book, input)
    const signed = {
      number: input.number,
      numberText,
      signedOn: input.signedOn,
      signatory: input.signatory,
      signatoryTitle: input.signatoryTitle,
      authority: input.authority,
    }
    tx.db
      .update(decisions)
      .set({
        ...signed,
        termId: term.id,
        numberSearch: numberSearch(numberText),
        submittedAt: draft.submittedAt ?? tx.now,
        registeredAt: tx.now,
        registeredBy: tx.viewer.id,
        revision: draft.revision + 1,
      })
      .where(eq(decisions.id, draft.id))
      .run()
    const personIds = peopleIn(tx, draft.id)
    const held = tx.db.select().from(assignments).where(inArray(assignments.personId, personIds)).all()
    settle(tx, personIds)
    refuseClashes(tx)
    return {
      subjects: [draft.id, ...personIds],
      before: {
        registeredAt: null,
        holdings: held.map(({ personId, seatId, from, until }) => ({ personId, seatId, from, until })),
      },
      after: { ...signed, ...(gaps.length > 0 && { numbersUsedElsewhere: rangesText(gaps) }) },
      result: draft.id,
    }
  })
}
