import { z } from 'zod'
import { listOf, optional, required } from '../../form-fields'
import { RESULTS } from '../labels'

const lineId = required(40, 'Chọn đối tượng.')

export const enrolInput = z.object({ lineId, personId: required(40, 'Chọn cán bộ trong danh sách gợi ý.') })
export type EnrolInput = z.output<typeof enrolInput>

export const enrolOutsiderInput = z.object({
  lineId,
  outsiderName: required(80, 'Ghi họ và tên.'),
  outsiderNote: optional(200),
})
export type EnrolOutsiderInput = z.output<typeof enrolOutsiderInput>

export const enrolHoldersInput = z
  .object({ lineId, who: z.enum(['own', 'kinds'], 'Chọn ai phải học.'), kinds: listOf(60) })
  .superRefine(({ who, kinds }, context) => {
    if (who === 'kinds' && kinds.length === 0)
      context.addIssue({ code: 'custom', path: ['kinds'], message: 'Chọn ít nhất một loại chức danh.' })
  })
export type EnrolHoldersInput = z.output<typeof enrolHoldersInput>

export const withdrawInput = z.object({ enrolmentId: required(40, 'Thiếu học viên.') })

export const gradeInput = z.object({
  enrolmentId: required(40, 'Thiếu học viên.'),
  result: z.enum(RESULTS, 'Chọn kết quả.').or(z.literal('').transform(() => null)),
})
export type GradeInput = z.output<typeof gradeInput>
