import { z } from 'zod'
import { parseDay } from '../civil-date'
import { listOf, optional, optionalDay, required, requiredDay, ticked } from '../form-fields'
import { listState, many, one, type SearchParams } from '../list-state'
import { CLASS_STATES, PARTS, type Part } from './labels'
import type { ClassState } from './rules'

export const CLASS_SORTS = ['closesOn', 'title', 'counted'] as const

const known = <T extends string>(words: Record<T, string>, text: string | undefined) =>
  (Object.keys(words) as T[]).find((code) => code === text) ?? null

/** What the list of classes is asked for in its address; the newest stand first unless sorted. */
export function classFilter(params: SearchParams) {
  const state = listState(params, CLASS_SORTS)
  return {
    ...state,
    descending: one(params, 'sort') ? state.descending : true,
    kinds: many(params, 'kind'),
    audiences: many(params, 'audience'),
    organiser: one(params, 'organiser') ?? null,
    from: parseDay(one(params, 'from') ?? ''),
    to: parseDay(one(params, 'to') ?? ''),
    state: known<ClassState>(CLASS_STATES, one(params, 'state')),
  }
}
export type ClassFilter = ReturnType<typeof classFilter>

/** Which learners of a class are listed. */
export function learnerFilter(params: SearchParams) {
  const { q, page } = listState(params, ['name'])
  return { q, page, line: one(params, 'line') ?? null }
}

const described = {
  title: required(300, 'Ghi tên lớp.'),
  kind: required(60, 'Chọn loại lớp.'),
  organiserUnitId: optional(40),
  organiser: optional(200),
  opensOn: requiredDay('Ghi ngày khai giảng.'),
  closesOn: optionalDay,
  venue: optional(200),
  isOnline: ticked,
  basis: optional(300),
}

type Dated = { opensOn: string; closesOn: string | null; organiser: string | null; organiserUnitId: string | null }
type Issues = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void }

function inOrder({ opensOn, closesOn, organiser, organiserUnitId }: Dated, context: Issues): void {
  const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (closesOn && closesOn < opensOn) issue('closesOn', 'Ngày bế giảng ở trước ngày khai giảng.')
  if (!organiser && !organiserUnitId) issue('organiserUnitId', 'Chọn đơn vị mở lớp, hoặc ghi tên ở ô bên.')
}

export const openClassInput = z
  .object({
    ...described,
    audiences: listOf(20).refine((codes) => codes.length > 0, 'Chọn ít nhất một đối tượng.'),
    parts: listOf(3).transform((codes) => codes.filter((code): code is Part => code in PARTS)),
    withWeekend: ticked,
  })
  .superRefine(inOrder)
export type OpenClassInput = z.output<typeof openClassInput>

export const changeClassInput = z.object({ ...described, classId: required(40, 'Thiếu lớp.') }).superRefine(inOrder)
export type ChangeClassInput = z.output<typeof changeClassInput>

export const cancelClassInput = z.object({
  classId: required(40, 'Thiếu lớp.'),
  reason: required(300, 'Ghi lý do hủy lớp.'),
})

export const copyClassInput = z.object({
  classId: required(40, 'Thiếu lớp.'),
  title: required(300, 'Ghi tên lớp mới.'),
  opensOn: requiredDay('Ghi ngày khai giảng của lớp mới.'),
  withLearners: ticked,
})
export type CopyClassInput = z.output<typeof copyClassInput>
