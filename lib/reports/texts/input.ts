import { z } from 'zod'
import { textField } from '../input'

const report = { reportId: textField('Không rõ báo cáo nào.') }

const words = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
  .refine((text) => text.length <= 8000, 'Đoạn văn dài quá 8.000 ký tự; hãy chia thành nhiều đoạn.')

/** `basis`: the words that the author had before them, none where it was the automatic sentence. */
const basis = {
  basis: words.optional().transform((text) => text ?? null),
  /** The words of colleagues that stood beside them, by id. */
  seen: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean)),
}

export const saveTextInput = z.object({
  ...report,
  ...basis,
  key: textField('Không rõ câu nào.', 80),
  text: z.string().default('').pipe(words),
})
export type SaveTextInput = z.output<typeof saveTextInput>

export const restoreTextInput = z.object({ ...report, ...basis, key: textField('Không rõ câu nào.', 80) })
export type RestoreTextInput = z.output<typeof restoreTextInput>

const OWNER = 'owner.'

/** `owner.situation`: who writes that section, empty for nobody. */
export const assignSectionsInput = z.looseObject(report).transform(({ reportId, ...fields }) => ({
  reportId,
  owners: Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith(OWNER) && typeof value === 'string' ? [{ key: name.slice(OWNER.length), ownerId: value }] : [],
  ),
}))
export type AssignSectionsInput = z.output<typeof assignSectionsInput>
