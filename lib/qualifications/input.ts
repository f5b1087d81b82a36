import { z } from 'zod'
import { earliestDay, latestDay, parsePartial } from '../partial-date'
import { tidy } from '../search-text'

const said = (text: unknown) => (typeof text === 'string' ? tidy(text) : '')

const optional = (message: string) => z.preprocess(said, z.string().max(160, message)).transform((text) => text || null)

const partial = (message: string) =>
  z.preprocess(said, z.string()).transform((text, context) => {
    const date = text === '' ? null : parsePartial(text)
    if (text !== '' && date === null) context.addIssue({ code: 'custom', message })
    return date
  })

const qualification = {
  personId: z.string(),
  level: z.preprocess(said, z.string().min(1, 'Hãy chọn loại và trình độ.')),
  field: optional('Chuyên ngành dài quá 160 ký tự.'),
  school: optional('Tên cơ sở đào tạo dài quá 160 ký tự.'),
  form: optional('Hình thức đào tạo dài quá 160 ký tự.'),
  from: partial('Thời gian bắt đầu chưa đúng: ghi 09/2001 hoặc 2001.'),
  issuedOn: partial('Ngày cấp chưa đúng: ghi 30/06/2005, 06/2005 hoặc 2005.').refine(
    (date) => date !== null,
    'Hãy nhập ngày hoặc năm được cấp văn bằng, chứng chỉ.',
  ),
  certificateNumber: optional('Số hiệu văn bằng dài quá 160 ký tự.'),
}

type Dated = { from: ReturnType<typeof parsePartial>; issuedOn: ReturnType<typeof parsePartial> }
type Issues = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void }

function inOrder({ from, issuedOn }: Dated, context: Issues): void {
  if (from && issuedOn && latestDay(issuedOn) < earliestDay(from))
    context.addIssue({ code: 'custom', path: ['issuedOn'], message: 'Ngày cấp ở trước thời gian bắt đầu học.' })
}

const reason = z.preprocess(
  said,
  z.string().min(3, 'Hãy ghi lý do: sai ở đâu, theo giấy tờ nào.').max(300, 'Lý do dài quá 300 ký tự.'),
)

export const addQualificationInput = z.object(qualification).superRefine(inOrder)
export const correctQualificationInput = z
  .object({ ...qualification, qualificationId: z.string(), reason })
  .superRefine(inOrder)
export const removeQualificationInput = z.object({ qualificationId: z.string(), reason })

export type AddQualificationInput = z.output<typeof addQualificationInput>
export type CorrectQualificationInput = z.output<typeof correctQualificationInput>
export type RemoveQualificationInput = z.output<typeof removeQualificationInput>
