import { z } from 'zod'
import { optional, optionalDay, required, requiredDay, ticked } from '../../form-fields'
import { CLASSIFIED } from '../labels'

const discipline = {
  form: optional(40),
  isClassified: ticked,
  body: optional(160),
  basis: required(60, 'Ghi số quyết định.'),
  on: requiredDay('Ghi ngày quyết định.'),
  violation: optional(500),
  until: optionalDay,
}

type Discipline = z.output<ReturnType<typeof z.object<typeof discipline>>>
type Issues = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void }

const SILENT = 'Văn bản mật chỉ ghi số và ngày: để trống ô này.'

/** Of a classified case nothing but number and day may be written down; of any other the form and the body must be. */
function whole({ isClassified, form, body, violation, on, until }: Discipline, context: Issues): void {
  const refuse = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
  if (isClassified) {
    if (form) refuse('form', SILENT)
    if (body) refuse('body', SILENT)
    if (violation) refuse('violation', SILENT)
  } else {
    if (!form) refuse('form', 'Chọn hình thức kỷ luật.')
    if (!body) refuse('body', 'Ghi cơ quan, tổ chức quyết định.')
  }
  if (until && on && until <= on) refuse('until', 'Ngày hết hiệu lực ở trước ngày quyết định.')
}

const kept = <T extends Discipline>({ isClassified, form, ...rest }: T) => ({
  ...rest,
  form: isClassified ? CLASSIFIED : (form ?? ''),
})

const disciplineId = required(40, 'Thiếu quyết định kỷ luật.')
const reason = required(300, 'Ghi lý do: sai ở đâu, theo giấy tờ nào.')

export const recordDisciplineInput = z
  .object({ personId: required(40, 'Chọn cán bộ trong danh sách gợi ý.'), ...discipline })
  .superRefine(whole)
  .transform(kept)
export type RecordDisciplineInput = z.output<typeof recordDisciplineInput>

export const correctDisciplineInput = z
  .object({ disciplineId, ...discipline, reason })
  .superRefine(whole)
  .transform(kept)
export type CorrectDisciplineInput = z.output<typeof correctDisciplineInput>

export const cancelDisciplineInput = z.object({ disciplineId, reason })
export type CancelDisciplineInput = z.output<typeof cancelDisciplineInput>
