import { z } from 'zod'
import type { MovementKind } from '@/db/schema/movements'
import { LEADS } from '../decisions/labels'
import { dayField } from '../input'

const orNull = z
  .string()
  .default('')
  .transform((text) => text.trim() || null)

const isKind = (text: string): text is MovementKind => Object.hasOwn(LEADS, text)

/** Lines as they are to be printed, one a line; a dash or a semicolon typed around them is taken off. */
export const setBasesInput = z.object({
  issuingBodyId: orNull,
  movementKind: orNull.transform((text, context): MovementKind | null => {
    if (text === null || isKind(text)) return text
    context.addIssue({ code: 'custom', message: 'Chọn loại việc trong danh sách.' })
    return z.NEVER
  }),
  lines: z
    .string({ error: 'Ghi ít nhất một căn cứ.' })
    .transform((text) =>
      text
        .normalize('NFC')
        .split(/\r?\n/)
        .map((line) => line.replace(/^[\s\-–•]+/, '').replace(/[\s;.,]+$/, ''))
        .filter(Boolean),
    )
    .refine((lines) => lines.length > 0, 'Ghi ít nhất một căn cứ.')
    .refine((lines) => lines.length <= 30, 'Nhiều nhất 30 căn cứ.')
    .refine((lines) => lines.every((line) => line.length <= 400), 'Mỗi căn cứ không quá 400 ký tự.'),
  from: dayField('Ghi ngày bắt đầu áp dụng, ví dụ 01/07/2023.'),
})
export type SetBasesInput = z.output<typeof setBasesInput>

export const endBasesInput = z.object({
  basesId: z.string().min(1, 'Không rõ dòng nào.'),
  until: dayField('Ghi ngày thôi áp dụng, ví dụ 01/07/2023.'),
})
export type EndBasesInput = z.output<typeof endBasesInput>
