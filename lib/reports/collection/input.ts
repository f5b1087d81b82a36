import { z } from 'zod'
import { dayField, periodField, reportInput, textField } from '../input'

export const askInput = z
  .object({
    period: z.string().default('other'),
    from: z.string().default(''),
    to: z.string().default(''),
    dueOn: dayField('Ghi hạn gửi, ví dụ 05/07/2023.'),
    kinds: z
      .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string()).default([]))
      .refine((kinds) => kinds.length > 0, 'Hãy chọn loại tổ chức phải báo cáo.'),
    note: z.string().trim().max(2000, 'Nội dung dài quá 2.000 ký tự.').default(''),
  })
  .transform(({ dueOn, kinds, note, ...period }, context) => {
    const asked = periodField(period, context)
    return asked ? { ...asked, dueOn, kinds, note } : z.NEVER
  })
export type AskInput = z.output<typeof askInput>

export const beginInput = z.object({
  requestId: textField('Không rõ yêu cầu nào.'),
  unitId: textField('Không rõ đơn vị nào.'),
})
export type BeginInput = z.output<typeof beginInput>

export const sendInput = reportInput

export const answerInput = z
  .object({
    reportId: textField('Không rõ báo cáo nào.'),
    answer: z.enum(['accepted', 'returned'], { error: 'Chọn nhận hay trả lại.' }),
    remarks: z.string().trim().max(4000, 'Nội dung dài quá 4.000 ký tự.').default(''),
  })
  .refine(({ answer, remarks }) => answer === 'accepted' || remarks !== '', {
    path: ['remarks'],
    message: 'Ghi nội dung cần sửa để đơn vị biết.',
  })
export type AnswerInput = z.output<typeof answerInput>
