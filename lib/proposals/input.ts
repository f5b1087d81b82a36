import { z } from 'zod'
import { optional, required } from '../form-fields'
import { addQualificationInput } from '../qualifications/input'

/** A file field left empty comes as an empty file. */
const file = z
  .instanceof(File)
  .optional()
  .transform((given) => (given && given.size > 0 ? given : null))

export const proposeQualificationInput = addQualificationInput.and(z.object({ file }))

export const proposeChangeInput = z.object({
  personId: z.string(),
  words: required(1000, 'Ghi chỗ cần sửa, và nội dung đúng.'),
  file,
})

export const decideInput = z
  .object({
    proposalId: z.string(),
    verdict: z.enum(['accept', 'refuse'], 'Chọn chấp nhận hoặc không chấp nhận.'),
    answer: optional(500),
  })
  .refine(({ verdict, answer }) => verdict === 'accept' || answer !== null, {
    path: ['answer'],
    message: 'Ghi lý do không chấp nhận, để đơn vị biết.',
  })

export type DecideInput = z.output<typeof decideInput>
