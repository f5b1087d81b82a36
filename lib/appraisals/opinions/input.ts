import { z } from 'zod'
import { optional, required, requiredDay } from '../../form-fields'
import { ANSWERS } from './labels'

export const askInput = z.object({
  decisionId: required(40, 'Thiếu văn bản.'),
  unitId: required(40, 'Chọn cơ quan, đơn vị trong danh sách.'),
  dueOn: requiredDay('Ghi ngày phải trả lời.'),
  number: optional(60),
  question: optional(1000),
})
export type AskInput = z.output<typeof askInput>

const requestId = required(40, 'Thiếu lần lấy ý kiến.')

export const withdrawInput = z.object({ requestId })
export type WithdrawInput = z.output<typeof withdrawInput>

const answer = {
  requestId,
  answer: z.enum(Object.keys(ANSWERS) as ['yes', 'no'], 'Chọn đồng ý hay không đồng ý.'),
  remarks: optional(2000),
}

type Answered = { answer: 'yes' | 'no'; remarks: string | null }

const says = ({ answer, remarks }: Answered) => answer === 'yes' || remarks !== null
const SAYS = { path: ['remarks'], message: 'Không đồng ý thì ghi lý do.' }

export const answerInput = z.object(answer).refine(says, SAYS)
export type AnswerInput = z.output<typeof answerInput>

/** Typed from the paper that came: its number and day are known. */
export const recordInput = z
  .object({
    ...answer,
    number: required(60, 'Ghi số văn bản trả lời.'),
    answeredOn: requiredDay('Ghi ngày của văn bản trả lời.'),
  })
  .refine(says, SAYS)
export type RecordInput = z.output<typeof recordInput>
