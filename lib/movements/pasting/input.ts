import { z } from 'zod'

export const MOST_LINES = 60

export const pasteInput = z.object({
  text: z
    .string()
    .default('')
    .pipe(
      z
        .string()
        .trim()
        .min(1, 'Dán danh sách vào đây, mỗi người một dòng.')
        .max(20_000, 'Danh sách quá dài; hãy chia làm nhiều văn bản.')
        .refine((text) => text.split('\n').length <= MOST_LINES, `Nhiều nhất ${MOST_LINES} dòng mỗi lần dán.`),
    ),
})
