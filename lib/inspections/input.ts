import { z } from 'zod'
import { optional, optionalDay, required, requiredDay, ticked } from '../form-fields'
import { listState, one, type SearchParams } from '../list-state'
import { INSPECTION_FORMS, INSPECTION_KINDS, INSPECTION_STATES } from './labels'
import { formFits, type InspectionForm, type InspectionKind, type InspectionState } from './rules'

export const INSPECTION_SORTS = ['from', 'concludedOn'] as const

const known = <T extends string>(words: Record<T, string>, text: string | undefined) =>
  (Object.keys(words) as T[]).find((code) => code === text) ?? null

const FIRST_YEAR = 1945
export const LAST_YEAR = 2999
export const isYear = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR

/** What the list is asked for in its address; the newest stand first unless sorted. */
export function inspectionFilter(params: SearchParams) {
  const state = listState(params, INSPECTION_SORTS)
  const year = Number(one(params, 'year'))
  return {
    ...state,
    descending: one(params, 'sort') ? state.descending : true,
    kind: known<InspectionKind>(INSPECTION_KINDS, one(params, 'kind')),
    form: known<InspectionForm>(INSPECTION_FORMS, one(params, 'form')),
    state: known<InspectionState>(INSPECTION_STATES, one(params, 'state')),
    isOnCadreWork: one(params, 'topic') === 'cadre-work',
    year: isYear(year) ? year : null,
  }
}
export type InspectionFilter = ReturnType<typeof inspectionFilter>

export const kind = z.enum(Object.keys(INSPECTION_KINDS) as [InspectionKind], 'Chọn kiểm tra hay giám sát.')
export const form = z.enum(Object.keys(INSPECTION_FORMS) as [InspectionForm], 'Chọn hình thức.')

const described = {
  kind,
  form,
  topic: optional(500),
  isOnCadreWork: ticked,
  isClassified: ticked,
  leadBody: required(200, 'Ghi cơ quan chủ trì.'),
  decisionNumber: optional(60),
  decidedOn: optionalDay,
  from: requiredDay('Ghi ngày bắt đầu.'),
  lastOn: optionalDay,
  isPlanned: ticked,
  note: optional(1000),
}

type Described = z.output<z.ZodObject<typeof described>>
type Issues = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void }

function fits(input: Described, context: Issues): void {
  const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (!formFits(input.kind, input.form)) issue('form', 'Giám sát chỉ có hình thức thường xuyên và chuyên đề.')
  if (input.lastOn && input.lastOn < input.from) issue('lastOn', 'Ngày kết thúc ở trước ngày bắt đầu.')
  if (input.decidedOn && input.decidedOn > input.from)
    issue('decidedOn', 'Quyết định, thông báo phải có trước khi bắt đầu.')
  if (!input.isClassified && !input.topic) issue('topic', 'Ghi nội dung kiểm tra, giám sát.')
  if (input.isClassified && input.topic) issue('topic', 'Vụ việc mật chỉ ghi số và ngày, không ghi nội dung.')
  if (input.isClassified && input.note) issue('note', 'Vụ việc mật chỉ ghi số và ngày, không ghi chú gì thêm.')
  if (input.isClassified && !input.decisionNumber) issue('decisionNumber', 'Ghi số văn bản của vụ việc mật.')
}

export const recordInspectionInput = z.object(described).superRefine(fits)
export type RecordInspectionInput = z.output<typeof recordInspectionInput>

const inspectionId = required(40, 'Thiếu cuộc kiểm tra, giám sát.')

export const changeInspectionInput = z.object({ ...described, inspectionId }).superRefine(fits)
export type ChangeInspectionInput = z.output<typeof changeInspectionInput>

export const concludeInspectionInput = z.object({
  inspectionId,
  conclusionNumber: required(60, 'Ghi số kết luận, thông báo kết quả.'),
  concludedOn: requiredDay('Ghi ngày kết luận.'),
})
export type ConcludeInspectionInput = z.output<typeof concludeInspectionInput>

export const cancelInspectionInput = z.object({ inspectionId, reason: required(300, 'Ghi lý do hủy.') })
export type CancelInspectionInput = z.output<typeof cancelInspectionInput>
