import { z } from 'zod'
import { optional, optionalDay, required, requiredDay } from '../../form-fields'
import { codes } from '../decisions/input'
import { REVIEW_RESULTS, type ReviewResult } from './labels'

export const roundInput = z.object({
  roundId: optional(40),
  name: required(120, 'Ghi tên đợt, như «Đợt 2/2023».'),
  from: requiredDay('Ghi ngày bắt đầu đợt, như 01/07/2023.'),
  until: optionalDay,
  planned: z
    .string()
    .default('')
    .transform((text, ctx) => {
      if (!text.trim()) return null
      const number = Number(text)
      if (!Number.isInteger(number) || number < 1 || number > 999)
        ctx.addIssue({ code: 'custom', message: 'Ghi số người theo kế hoạch, từ 1 đến 999.' })
      return number
    }),
  basis: optional(300),
  note: optional(500),
})

export const joinInput = z.object({ movementId: z.string().min(1, 'Thiếu biến động.'), roundId: optional(40) })

export const reviewInput = z
  .object({
    movementId: z.string().min(1, 'Thiếu biến động.'),
    reviewedOn: requiredDay('Ghi ngày nhận xét, như 05/09/2023.'),
    senderRemark: optional(2000),
    receiverRemark: optional(2000),
    result: z.enum(codes<ReviewResult>(REVIEW_RESULTS), 'Chọn kết quả.'),
    nextStep: optional(500),
  })
  .superRefine(({ senderRemark, receiverRemark }, ctx) => {
    if (!senderRemark && !receiverRemark)
      ctx.addIssue({ code: 'custom', path: ['receiverRemark'], message: 'Ghi nhận xét của nơi đến hoặc nơi đi.' })
  })

export type RoundInput = z.output<typeof roundInput>
export type ReviewInput = z.output<typeof reviewInput>
