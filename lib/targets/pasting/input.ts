import { z } from 'zod'
import { requiredDay } from '../../form-fields'

export const MOST_LINES = 200

export const pasteInput = z.object({
  text: z
    .string()
    .default('')
    .pipe(
      z
        .string()
        .trim()
        .min(1, 'Dán danh sách vào đây, mỗi chỉ tiêu một dòng.')
        .max(60_000, 'Danh sách quá dài; hãy chia làm nhiều lần.')
        .refine((text) => text.split('\n').length <= MOST_LINES, `Nhiều nhất ${MOST_LINES} dòng mỗi lần dán.`),
    ),
  from: requiredDay('Ghi ngày bắt đầu có hiệu lực.'),
})

export type PasteInput = z.output<typeof pasteInput>
