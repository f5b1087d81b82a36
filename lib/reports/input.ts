import { z } from 'zod'
import { type CivilDate, civilDate, isCivilDate, parseDay } from '../civil-date'
import type { Format } from './labels'

const id = (sentence: string) => z.string({ error: sentence }).trim().min(1, sentence)

const day = (sentence: string) =>
  z.string({ error: sentence }).transform((text, context): CivilDate => {
    const found = parseDay(text)
    if (found) return found
    context.addIssue({ code: 'custom', message: sentence })
    return z.NEVER
  })

/** `2023-04-01..2023-06-30`: a period that was offered. */
function offered(text: string): { from: CivilDate; to: CivilDate } | null {
  const [from = '', to = ''] = text.split('..')
  return isCivilDate(from) && isCivilDate(to) ? { from: civilDate(from), to: civilDate(to) } : null
}

/** A ready period, or first and last day by hand. */
export const openReportInput = z
  .object({
    period: z.string().default('other'),
    from: z.string().default(''),
    to: z.string().default(''),
    unitId: id('Hãy chọn đơn vị được báo cáo.'),
    issuer: z.enum(['organising', 'committee'], { error: 'Hãy chọn cơ quan ban hành.' }),
    keepsText: z.string().optional(),
  })
  .transform((input, context) => {
    const ready = offered(input.period)
    const [from, to] = ready ? [ready.from, ready.to] : [parseDay(input.from), parseDay(input.to)]
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (!from) refuse('from', 'Ghi ngày đầu kỳ, ví dụ 01/06/2021.')
    if (!to) refuse('to', 'Ghi ngày cuối kỳ, ví dụ 30/06/2023.')
    if (from && to && from > to) refuse('to', 'Ngày cuối kỳ phải từ ngày đầu kỳ trở đi.')
    if (!from || !to || from > to) return z.NEVER
    return { from, to, unitId: input.unitId, issuer: input.issuer, keepsText: input.keepsText === 'on' }
  })

export type OpenReportInput = z.output<typeof openReportInput>

const report = { reportId: id('Không rõ báo cáo nào.') }
const revision = { revision: z.coerce.number({ error: 'Hãy tải lại trang.' }).int() }

export const reportInput = z.object({ ...report, ...revision })
export type ReportInput = z.output<typeof reportInput>

export const saveTextInput = z.object({
  ...report,
  key: id('Không rõ câu nào.').max(80),
  text: z
    .string()
    .default('')
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .refine((text) => text.length <= 8000, 'Đoạn văn dài quá 8.000 ký tự; hãy chia thành nhiều đoạn.'),
})
export type SaveTextInput = z.output<typeof saveTextInput>

export const restoreTextInput = z.object({ ...report, key: id('Không rõ câu nào.') })
export type RestoreTextInput = z.output<typeof restoreTextInput>

export const issueReportInput = z.object({
  ...report,
  ...revision,
  number: z.coerce
    .number({ error: 'Ghi số của báo cáo, ví dụ 86.' })
    .int('Số của báo cáo là số nguyên.')
    .min(1, 'Ghi số của báo cáo, ví dụ 86.')
    .max(99_999, 'Số của báo cáo quá lớn.'),
  issuedOn: day('Ghi ngày ban hành, ví dụ 05/07/2023.'),
  signatory: id('Ghi họ và tên người ký.').max(120, 'Tên người ký dài quá 120 ký tự.'),
  signatoryTitle: id('Ghi chức vụ của người ký.').max(120, 'Chức vụ dài quá 120 ký tự.'),
  /** The office's own layout; the product's unless one is chosen. */
  templateId: z
    .string()
    .default('')
    .transform((text) => text.trim() || null),
})
/** Which template lays it out is said where its files are made. */
export type IssueReportInput = Omit<z.output<typeof issueReportInput>, 'templateId'>

const FORMAT = z.enum(['docx', 'xlsx', 'json'])

/** The format asked for in an address; Word unless said otherwise. */
export const reportFormat = (text: string | null): Format | null => {
  const parsed = FORMAT.safeParse(text ?? 'docx')
  return parsed.success ? parsed.data : null
}
