import { and, eq } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { opinionRequests, opinions } from '@/db/schema/appraisals'
import { unitVersions } from '@/db/schema/organisation'
import { type CivilDate, formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { getDraft } from '../../movements/decisions/queries'
import { Problem } from '../../problem'
import { write } from '../../write'
import type { AnswerInput, AskInput, RecordInput, WithdrawInput } from './input'
import { findRequest, type OpinionRequest, type Read } from './queries'

type Ask = Context<'opinions.ask'> & Read
type Answer = Context<'opinions.answer'> & Read

/** Asks a unit about a decision in preparation, once; what was asked stands with the decision. */
export function askOpinion(ctx: Ask, { decisionId, unitId, ...input }: AskInput) {
  return write(ctx, 'opinions.ask', (tx) => {
    const draft = getDraft(tx, decisionId)
    const unit = tx.db.select().from(unitVersions).where(eq(unitVersions.unitId, unitId)).get()
    if (!unit) throw new Problem('unknown', 'unitId', 'Không tìm thấy đơn vị này.')
    if (input.dueOn < tx.today)
      throw new Problem('past', 'dueOn', `Ngày phải trả lời không thể trước hôm nay, ${formatDay(tx.today)}.`)
    const once = and(eq(opinionRequests.decisionId, draft.id), eq(opinionRequests.unitId, unitId))
    if (tx.db.select().from(opinionRequests).where(once).get())
      throw new Problem('asked', 'unitId', 'Đã lấy ý kiến đơn vị này về văn bản.')
    const row = { id: newId(), decisionId: draft.id, unitId, ...input, askedOn: tx.today, askedBy: tx.viewer.id }
    tx.db.insert(opinionRequests).values(row).run()
    return { subjects: [draft.id, unitId], after: { ...input, askedOn: tx.today }, result: { id: row.id } }
  })
}

/** A request that still waits: there for the viewer, its decision not in the register. */
function openRequest(tx: Read, requestId: string): OpinionRequest {
  const found = findRequest(tx, requestId)
  if (!found) throw new Problem('unknown', undefined, 'Không tìm thấy lần lấy ý kiến này.')
  if (found.registeredAt)
    throw new Problem('registered', undefined, 'Văn bản đã vào sổ: không ghi thêm ý kiến được nữa.')
  return found
}

/** What nobody has answered may be taken back. */
export function withdrawRequest(ctx: Ask, { requestId }: WithdrawInput) {
  return write(ctx, 'opinions.withdraw', (tx) => {
    const { decisionId, unitId, question, dueOn, answeredOn } = openRequest(tx, requestId)
    if (answeredOn) throw new Problem('answered', undefined, 'Đơn vị đã trả lời: ý kiến được giữ cùng văn bản.')
    tx.db.delete(opinionRequests).where(eq(opinionRequests.id, requestId)).run()
    return { subjects: [decisionId, unitId], before: { question, dueOn }, after: null, result: null }
  })
}

type Said = { agrees: boolean; remarks: string | null; answeredOn: CivilDate; number: string | null; isTyped: boolean }

function keep(tx: Read, found: OpinionRequest, said: Said) {
  const row = { ...said, userId: tx.viewer.id, at: tx.now }
  tx.db
    .insert(opinions)
    .values({ requestId: found.id, ...row })
    .onConflictDoUpdate({ target: opinions.requestId, set: row })
    .run()
  const { agrees, remarks, answeredOn } = found
  return {
    subjects: [found.decisionId, found.unitId],
    before: answeredOn ? { agrees, remarks, answeredOn } : null,
    after: said,
    result: { id: found.id },
  }
}

/** The unit answers by its own account; until the decision is in the register it may change its mind. */
export function answerOpinion(ctx: Answer, { requestId, answer, remarks }: AnswerInput) {
  return write(ctx, 'opinions.answer', (tx) => {
    const found = openRequest(tx, requestId)
    if (found.isTyped)
      throw new Problem('typed', undefined, 'Ý kiến đã ghi từ văn bản của đơn vị: cơ quan lấy ý kiến mới sửa được.')
    return keep(tx, found, {
      ...{ agrees: answer === 'yes', remarks, answeredOn: tx.today },
      ...{ number: null, isTyped: false },
    })
  })
}

/** The answer that came on paper, typed by who asked. */
export function recordOpinion(ctx: Ask, { requestId, answer, remarks, number, answeredOn }: RecordInput) {
  return write(ctx, 'opinions.record', (tx) => {
    const found = openRequest(tx, requestId)
    if (answeredOn > tx.today)
      throw new Problem('ahead', 'answeredOn', `Ngày trả lời không thể sau hôm nay, ${formatDay(tx.today)}.`)
    if (answeredOn < found.askedOn)
      throw new Problem(
        'early',
        'answeredOn',
        `Lấy ý kiến ngày ${formatDay(found.askedOn)}: trả lời không thể sớm hơn.`,
      )
    return keep(tx, found, { agrees: answer === 'yes', remarks, answeredOn, number, isTyped: true })
  })
}
