import { z } from 'zod'
import { LIMITS } from '../../word-package'
import { dayField } from '../input'
import { PAPERS } from './rules'

const id = (sentence: string) => z.string({ error: sentence }).trim().min(1, sentence)

const file = z
  .instanceof(File, { message: 'Chọn tệp mẫu (.docx).' })
  .refine(({ size }) => size > 0, 'Chọn tệp mẫu (.docx).')
  .refine(({ size }) => size <= LIMITS.packed, 'Tệp mẫu quá 5 MB. Hãy thu nhỏ hình ảnh trong mẫu.')

export const addTemplateInput = z.object({
  paper: z.enum(PAPERS, { error: 'Chọn loại văn bản.' }),
  name: id('Ghi tên mẫu, ví dụ: Báo cáo quý.')
    .max(80, 'Tên mẫu dài quá 80 ký tự.')
    .transform((name) => name.normalize('NFC')),
  file,
})
export type AddTemplateInput = Omit<z.output<typeof addTemplateInput>, 'file'>

const templateId = id('Không rõ mẫu nào.')

export const addVersionInput = z.object({ templateId, file })
export type AddVersionInput = Omit<z.output<typeof addVersionInput>, 'file'>

export const applyVersionInput = z.object({
  versionId: id('Không rõ phiên bản nào.'),
  from: dayField('Ghi ngày bắt đầu áp dụng, ví dụ 01/07/2023.'),
})
export type ApplyVersionInput = z.output<typeof applyVersionInput>

export const retireTemplateInput = z.object({ templateId, until: dayField('Ghi ngày thôi áp dụng, ví dụ 01/07/2023.') })
export type RetireTemplateInput = z.output<typeof retireTemplateInput>

/** The paper that an address asks for. */
export const paperAsked = (text: string | null) => z.enum(PAPERS).safeParse(text).data ?? null
