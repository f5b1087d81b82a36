import { z } from 'zod'
import { parseDay } from '../../civil-date'
import { tidy } from '../../search-text'

const movementId = z.string().min(1, 'Thiếu biến động.')
const reason = z
  .string()
  .default('')
  .transform(tidy)
  .pipe(z.string().min(3, 'Ghi lý do.').max(500, 'Lý do nhiều nhất 500 ký tự.'))
const day = (message: string) =>
  z
    .string()
    .default('')
    .transform((value, ctx) => {
      const found = parseDay(value)
      if (!found) ctx.addIssue({ code: 'custom', message })
      return found ?? z.NEVER
    })

export const cancelInput = z.object({ movementId, reason })
export const correctInput = z.object({ movementId, on: day('Ghi ngày đúng, như 05/09/2023.'), reason })
export const confirmInput = z.object({
  movementId,
  on: day('Ghi ngày bầu hoặc phê chuẩn, như 05/09/2023.'),
  role: z.enum(['election', 'ratification'], 'Chọn loại kết quả.'),
  issuingBodyId: z.string().default('').pipe(z.string().min(1, 'Chọn cơ quan ban hành.')),
  kind: z.enum(['NQ', 'QĐ', 'TB'], 'Chọn loại văn bản.'),
  number: z.coerce
    .number('Ghi số văn bản.')
    .int('Số là số nguyên.')
    .min(1, 'Ghi số văn bản.')
    .max(99_999, 'Số quá lớn.'),
})

export type CancelInput = z.output<typeof cancelInput>
export type CorrectInput = z.output<typeof correctInput>
export type ConfirmInput = z.output<typeof confirmInput>
