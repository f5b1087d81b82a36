import { z } from 'zod'
import { optional, optionalDay, required, requiredDay, ticked } from '../../form-fields'
import { one, type SearchParams } from '../../list-state'
import { DOCUMENT_STATES, GOVERNING_KINDS } from './labels'
import { type DocumentState, type GoverningKind, linesOf } from './rules'

const known = <T extends string>(words: Record<T, string>, text: string | undefined) =>
  (Object.keys(words) as T[]).find((code) => code === text) ?? null

export function documentFilter(params: SearchParams) {
  return {
    q: (one(params, 'q') ?? '').slice(0, 200),
    kind: known<GoverningKind>(GOVERNING_KINDS, one(params, 'kind')),
    state: known<DocumentState>(DOCUMENT_STATES, one(params, 'state')),
  }
}
export type DocumentFilter = ReturnType<typeof documentFilter>

const described = {
  kind: z.enum(Object.keys(GOVERNING_KINDS) as [GoverningKind], 'Chọn loại văn bản.'),
  number: optional(60),
  title: required(500, 'Ghi trích yếu.'),
  issuer: required(200, 'Ghi cơ quan ban hành.'),
  signedOn: optionalDay,
  from: optionalDay,
  isUnverified: ticked,
  isTermProgramme: ticked,
  note: optional(1000),
}

type Dated = { signedOn: string | null; from: string | null }
type Issues = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void }

function inOrder({ signedOn, from }: Dated, context: Issues): void {
  if (signedOn && from && from < signedOn)
    context.addIssue({ code: 'custom', path: ['from'], message: 'Ngày có hiệu lực ở trước ngày ký.' })
}

export const addDocumentInput = z.object(described).superRefine(inOrder)
export type AddDocumentInput = z.output<typeof addDocumentInput>

const documentId = required(40, 'Thiếu văn bản.')

export const changeDocumentInput = z.object({ ...described, documentId }).superRefine(inOrder)
export type ChangeDocumentInput = z.output<typeof changeDocumentInput>

export const endDocumentInput = z.object({
  documentId,
  until: requiredDay('Ghi ngày thôi áp dụng.'),
  replacedById: optional(40),
})
export type EndDocumentInput = z.output<typeof endDocumentInput>

/** One line, one point; the lines are not tidied into one. */
const points = z
  .string()
  .default('')
  .transform(linesOf)
  .pipe(z.array(z.string().max(500, 'Mỗi dòng nhiều nhất 500 ký tự.')).max(99, 'Nhiều nhất 99 dòng.'))

export const setPointsInput = z.object({ documentId, breakthroughs: points, tasks: points })
export type SetPointsInput = z.output<typeof setPointsInput>

export const attachFileInput = z.object({
  documentId,
  file: z.instanceof(File, { message: 'Chọn tệp.' }).refine((file) => file.size > 0, 'Chọn tệp.'),
})
