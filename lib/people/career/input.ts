import { z } from 'zod'
import { earliestDay, latestDay, parsePartial } from '../../partial-date'
import { tidy } from '../../search-text'

const said = (text: unknown) => (typeof text === 'string' ? tidy(text) : '')

const partial = (message: string) =>
  z.preprocess(said, z.string()).transform((text, context) => {
    const date = text === '' ? null : parsePartial(text)
    if (text !== '' && date === null) context.addIssue({ code: 'custom', message })
    return date
  })

export const addCareerEntryInput = z
  .object({
    personId: z.string(),
    from: partial('Thời gian bắt đầu chưa đúng: ghi 09/1996 hoặc 1996.').refine(
      (date) => date !== null,
      'Hãy nhập thời gian bắt đầu.',
    ),
    until: partial('Thời gian kết thúc chưa đúng: ghi 12/2005 hoặc 2005.'),
    text: z.preprocess(
      said,
      z
        .string()
        .min(3, 'Hãy ghi chức danh, chức vụ, đơn vị như trong lý lịch.')
        .max(300, 'Nội dung dài quá 300 ký tự.'),
    ),
  })
  .superRefine(({ from, until }, context) => {
    if (from && until && latestDay(until) < earliestDay(from))
      context.addIssue({ code: 'custom', path: ['until'], message: 'Thời gian kết thúc ở trước thời gian bắt đầu.' })
  })

export const removeCareerEntryInput = z.object({
  entryId: z.string(),
  reason: z.preprocess(
    said,
    z.string().min(3, 'Hãy ghi lý do: sai ở đâu, theo giấy tờ nào.').max(300, 'Lý do dài quá 300 ký tự.'),
  ),
})

export type AddCareerEntryInput = z.output<typeof addCareerEntryInput>
export type RemoveCareerEntryInput = z.output<typeof removeCareerEntryInput>
