import { z } from 'zod'
import { type CivilDate, civilDate, isCivilDate, parseDay } from '../civil-date'
import { ticked } from '../form-fields'
import type { Format } from './labels'

/** Words that must be there. */
export const textField = (sentence: string, most = 1000) =>
  z
    .string({ error: sentence })
    .trim()
    .min(1, sentence)
    .max(most, `Nội dung dài quá ${most} ký tự.`)
    .transform((text) => text.normalize('NFC'))

export const dayField = (sentence: string) =>
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

type PeriodAsked = { readonly period: string; readonly from: string; readonly to: string }

/** A ready period, or first and last day by hand; what is wrong with it is said beside its fields. */
export function periodField(input: PeriodAsked, context: z.RefinementCtx): { from: CivilDate; to: CivilDate } | null {
  const ready = offered(input.period)
  const [from, to] = ready ? [ready.from, ready.to] : [parseDay(input.from), parseDay(input.to)]
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (!from) refuse('from', 'Ghi ngày đầu kỳ, ví dụ 01/06/2021.')
  if (!to) refuse('to', 'Ghi ngày cuối kỳ, ví dụ 30/06/2023.')
  if (from && to && from > to) refuse('to', 'Ngày cuối kỳ phải từ ngày đầu kỳ trở đi.')
  return from && to && from <= to ? { from, to } : null
}

export const openReportInput = z
  .object({
    period: z.string().default('other'),
    from: z.string().default(''),
    to: z.string().default(''),
    unitId: textField('Hãy chọn đơn vị được báo cáo.'),
    issuer: z.enum(['organising', 'committee'], { error: 'Hãy chọn cơ quan ban hành.' }),
    keepsText: z.string().optional(),
    /** Whoever begins a second report of a period answers for it. */
    isAgain: ticked,
  })
  .transform((input, context) => {
    const period = periodField(input, context)
    if (!period) return z.NEVER
    const { unitId, issuer, isAgain } = input
    return { ...period, unitId, issuer, isAgain, keepsText: input.keepsText === 'on' }
  })

export type OpenReportInput = z.output<typeof openReportInput>

const report = { reportId: textField('Không rõ báo cáo nào.') }
const revision = { revision: z.coerce.number({ error: 'Hãy tải lại trang.' }).int() }

export const reportInput = z.object({ ...report, ...revision })
export type ReportInput = z.output<typeof reportInput>

/** Why it goes on in spite of warnings; asked for only where there are any. */
export const checkReportInput = reportInput.extend({ reason: z.string().trim().max(1000).default('') })
export type CheckReportInput = z.output<typeof checkReportInput>

export const issueReportInput = z.object({
  ...report,
  ...revision,
  number: z.coerce
    .number({ error: 'Ghi số của báo cáo, ví dụ 86.' })
    .int('Số của báo cáo là số nguyên.')
    .min(1, 'Ghi số của báo cáo, ví dụ 86.')
    .max(99_999, 'Số của báo cáo quá lớn.'),
  issuedOn: dayField('Ghi ngày ban hành, ví dụ 05/07/2023.'),
  signatory: textField('Ghi họ và tên người ký.', 120),
  signatoryTitle: textField('Ghi chức vụ của người ký.', 120),
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
