import { z } from 'zod'
import { decimal, optional, optionalDay, required, requiredDay, ticked } from '../form-fields'
import { DIRECTIONS, MEASURES } from './labels'

type Issues = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void }

const NUMBER = 'Ghi một số, như 50 hoặc 8,5.'
const target = { targetId: required(40, 'Thiếu chỉ tiêu.') }
const measures = Object.keys(MEASURES) as [keyof typeof MEASURES]
const directions = Object.keys(DIRECTIONS) as [keyof typeof DIRECTIONS]

/** One milestone a line. */
const lines = z
  .string()
  .default('')
  .transform((text) => text.split(/\r?\n/).flatMap((line) => line.trim() || []))

type Asked = {
  measure: keyof typeof MEASURES
  figureId: string | null
  unit: string | null
  milestones: string[]
}

/** What a target needs is given by what measures it. */
function hasItsMeasure({ measure, figureId, unit, milestones }: Asked, context: Issues): void {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (measure === 'figure' && figureId === null) refuse('figureId', 'Chọn số liệu dùng để tính chỉ tiêu.')
  if (measure === 'stated' && unit === null) refuse('unit', 'Ghi đơn vị tính.')
  if (measure === 'milestones' && milestones.length === 0)
    refuse('milestones', 'Ghi ít nhất một mốc, mỗi mốc một dòng.')
}

export const setTargetInput = z
  .object({
    title: required(300, 'Ghi tên chỉ tiêu như trong văn bản.'),
    documentId: required(40, 'Chọn văn bản giao chỉ tiêu.'),
    measure: z.enum(measures, 'Chọn cách tính.'),
    figureId: optional(80),
    direction: z.enum(directions, 'Chọn chiều của mức phải đạt.').default('at-least'),
    threshold: decimal(NUMBER),
    unit: optional(60),
    milestones: lines,
    dueOn: optionalDay,
    ownerUnitId: optional(40),
    isOfCongress: ticked,
    from: requiredDay('Ghi ngày bắt đầu có hiệu lực.'),
  })
  .superRefine(hasItsMeasure)

export const adjustTargetInput = z.object({
  ...target,
  threshold: decimal(NUMBER),
  dueOn: optionalDay,
  from: requiredDay('Ghi ngày áp dụng mức mới.'),
  basis: required(300, 'Ghi văn bản điều chỉnh: số, ngày.'),
})

export const endTargetInput = z.object({
  ...target,
  until: requiredDay('Ghi ngày thôi theo dõi.'),
  basis: required(300, 'Ghi căn cứ: văn bản nào.'),
})

export const stateValueInput = z.object({
  ...target,
  on: requiredDay('Ghi ngày của kết quả.'),
  value: decimal(NUMBER),
  outOf: optional(4)
    .pipe(z.string().regex(/^\d+$/, 'Ghi số đơn vị được xếp hạng.').nullable())
    .transform((text) => (text === null ? null : Number(text))),
  proof: required(300, 'Ghi kết quả này lấy từ đâu.'),
  paper: required(120, 'Ghi số, ký hiệu của văn bản.'),
})

export const reachMilestoneInput = z.object({
  milestoneId: required(40, 'Thiếu mốc.'),
  reachedOn: requiredDay('Ghi ngày hoàn thành.'),
  proof: required(300, 'Ghi văn bản chứng minh.'),
})

export type SetTargetInput = z.output<typeof setTargetInput>
export type AdjustTargetInput = z.output<typeof adjustTargetInput>
export type EndTargetInput = z.output<typeof endTargetInput>
export type StateValueInput = z.output<typeof stateValueInput>
export type ReachMilestoneInput = z.output<typeof reachMilestoneInput>
