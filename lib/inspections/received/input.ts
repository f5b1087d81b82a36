import { z } from 'zod'
import { optional, optionalDay, required, requiredDay } from '../../form-fields'

const described = {
  unitId: required(40, 'Chọn tổ chức được kiểm tra trong danh sách gợi ý.'),
  team: required(200, 'Ghi đoàn kiểm tra của cơ quan nào.'),
  topic: required(500, 'Ghi nội dung kiểm tra.'),
  noticeNumber: optional(60),
  noticedOn: optionalDay,
  on: requiredDay('Ghi ngày làm việc.'),
  note: optional(1000),
}

const receivedId = required(40, 'Thiếu cuộc kiểm tra của cấp trên.')

export const receiveInput = z.object(described)
export type ReceiveInput = z.output<typeof receiveInput>

export const changeReceivedInput = z.object({ ...described, receivedId })
export type ChangeReceivedInput = z.output<typeof changeReceivedInput>

export const addRequestInput = z.object({
  receivedId,
  text: required(500, 'Ghi yêu cầu của đoàn.'),
  dueOn: optionalDay,
})
export type AddRequestInput = z.output<typeof addRequestInput>

export const answerRequestInput = z.object({
  requestId: required(40, 'Thiếu yêu cầu.'),
  answeredOn: requiredDay('Ghi ngày trả lời.'),
  answerNumber: required(60, 'Ghi số văn bản trả lời.'),
})
export type AnswerRequestInput = z.output<typeof answerRequestInput>
