import { eq } from 'drizzle-orm'
import { receivedInspections, receivedRequests } from '@/db/schema/inspections'
import type { Context } from '../../context'
import { findUnit } from '../../organisation/units/queries'
import { Problem } from '../../problem'
import { write } from '../../write'
import type { AddRequestInput, AnswerRequestInput, ChangeReceivedInput, ReceiveInput } from './input'
import { findReceived, findRequest } from './queries'

type Write = Context<'inspections.write' | 'inspections.read' | 'organisation.read'>

function checked(tx: Write, input: ReceiveInput): ReceiveInput {
  if (!findUnit(tx, input.unitId, input.on))
    throw new Problem('unknown_unit', 'unitId', 'Chọn tổ chức được kiểm tra trong danh sách gợi ý.')
  if (input.noticedOn && input.noticedOn > input.on)
    throw new Problem('noticed_late', 'noticedOn', 'Thông báo phải có trước ngày làm việc.')
  return input
}

function getReceived(tx: Write, receivedId: string) {
  const found = findReceived(tx, receivedId)
  if (!found) throw new Problem('no_inspection', undefined, 'Không tìm thấy cuộc kiểm tra này.')
  return found
}

export function receive(ctx: Write, input: ReceiveInput) {
  return write(ctx, 'inspections.receive', (tx) => {
    const row = checked(tx, input)
    const { id } = tx.db.insert(receivedInspections).values(row).returning({ id: receivedInspections.id }).get()
    return { subjects: [id, row.unitId], after: row, result: { id } }
  })
}

export function changeReceived(ctx: Write, { receivedId, ...input }: ChangeReceivedInput) {
  return write(ctx, 'inspections.changeReceived', (tx) => {
    const { id, unitName: _name, requests: _requests, ...before } = getReceived(tx, receivedId)
    const row = checked(tx, input)
    tx.db.update(receivedInspections).set(row).where(eq(receivedInspections.id, id)).run()
    return { subjects: [id, row.unitId], before, after: row, result: { id } }
  })
}

export function addRequest(ctx: Write, input: AddRequestInput) {
  return write(ctx, 'inspections.addRequest', (tx) => {
    const { id } = getReceived(tx, input.receivedId)
    tx.db.insert(receivedRequests).values(input).run()
    return { subjects: [id], after: { text: input.text, dueOn: input.dueOn }, result: { id } }
  })
}

/** Answered on a day by a paper; written again, the later one stands. */
export function answerRequest(ctx: Write, { requestId, ...answer }: AnswerRequestInput) {
  return write(ctx, 'inspections.answerRequest', (tx) => {
    const found = findRequest(tx, requestId)
    if (!found) throw new Problem('no_request', undefined, 'Không tìm thấy yêu cầu này.')
    if (answer.answeredOn > tx.today)
      throw new Problem('not_yet', 'answeredOn', 'Ngày này chưa đến: ghi khi đã gửi văn bản.')
    tx.db.update(receivedRequests).set(answer).where(eq(receivedRequests.id, requestId)).run()
    const { text, answeredOn, answerNumber, receivedId } = found
    return {
      subjects: [receivedId],
      before: { text, answeredOn, answerNumber },
      after: { text, ...answer },
      result: { id: receivedId },
    }
  })
}
