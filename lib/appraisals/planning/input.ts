import { z } from 'zod'
import type { PlanningAct, RemovalReason } from '@/db/schema/appraisals'
import { optional, required, requiredDay } from '../../form-fields'
import { one, pageNumber, type SearchParams } from '../../list-state'
import { PLANNING_ACTS, REMOVAL_REASONS, SHOWN_NAMES } from './labels'
import type { Shown } from './rules'

const codes = <C extends string>(names: Record<C, string>) => Object.keys(names) as [C, ...C[]]

export const PLANNING_VIEWS = ['posts', 'unplanned', 'people', 'removed'] as const

/** What the address asks of a plan: `?term=`, `?view=`, of its people `?show=`, and the page. */
export function planningQuery(params: SearchParams) {
  const show = codes<Shown>(SHOWN_NAMES).find((code) => code === one(params, 'show')) ?? null
  const view = PLANNING_VIEWS.find((name) => name === one(params, 'view')) ?? (show ? 'people' : 'posts')
  return { term: one(params, 'term') ?? null, view, show, page: pageNumber(params) }
}
export type PlanningQuery = ReturnType<typeof planningQuery>

const votes = (message: string) =>
  optional(6).transform((text, context) => {
    if (text === null) return null
    const number = Number(text)
    if (!Number.isInteger(number) || number < 0 || number > 9999) context.addIssue({ code: 'custom', message })
    return number
  })

const paper = {
  number: required(60, 'Ghi số văn bản phê duyệt.'),
  on: requiredDay('Ghi ngày của văn bản, như 15/06/2023.'),
  issuer: required(200, 'Ghi cơ quan ban hành văn bản.'),
}

export const planInput = z
  .object({
    termId: required(40, 'Chọn nhiệm kỳ.'),
    postId: optional(40),
    seatId: optional(40),
    personId: required(40, 'Chọn cán bộ trong danh sách.'),
    act: z.enum(codes<PlanningAct>(PLANNING_ACTS), 'Chọn quy hoạch mới hay bổ sung.'),
    ...paper,
    votesFor: votes('Ghi số phiếu đồng ý bằng số.'),
    votesCast: votes('Ghi tổng số phiếu bằng số.'),
    note: optional(500),
  })
  .superRefine(({ postId, seatId, votesFor, votesCast }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (!postId && !seatId) refuse('seatId', 'Chọn chức danh trong danh sách.')
    if ((votesFor === null) !== (votesCast === null))
      refuse(votesFor === null ? 'votesFor' : 'votesCast', 'Ghi cả số phiếu đồng ý và tổng số phiếu.')
    if (votesFor !== null && votesCast !== null && votesFor > votesCast)
      refuse('votesFor', 'Số phiếu đồng ý không thể nhiều hơn tổng số phiếu.')
  })
export type PlanInput = z.output<typeof planInput>

const plannedId = required(40, 'Thiếu người được quy hoạch.')

/** A review that keeps needs its day alone; one that takes out needs the paper and why. */
export const reviewInput = z
  .object({
    plannedId,
    reviewedOn: requiredDay('Ghi ngày rà soát.'),
    verdict: z.enum(['keep', 'remove'], 'Chọn giữ hay đưa ra khỏi quy hoạch.'),
    note: optional(500),
    reason: z.enum(['', ...codes<RemovalReason>(REMOVAL_REASONS)]).default(''),
    number: optional(60),
    issuer: optional(200),
    on: optional(10),
  })
  .transform(({ verdict, reason, number, issuer, on, ...rest }, context) => {
    if (verdict === 'keep') return { ...rest, removal: null }
    const removal = z.object({ ...paper, reason: z.enum(codes(REMOVAL_REASONS), 'Chọn lý do đưa ra.') })
    const parsed = removal.safeParse({ reason, number: number ?? '', issuer: issuer ?? '', on: on ?? '' })
    for (const { path, message } of parsed.error?.issues ?? [])
      context.addIssue({ code: 'custom', path: [...path], message })
    return parsed.success ? { ...rest, removal: parsed.data } : z.NEVER
  })
export type ReviewInput = z.output<typeof reviewInput>

export const keepAllInput = z.object({
  termId: required(40, 'Thiếu nhiệm kỳ.'),
  reviewedOn: requiredDay('Ghi ngày rà soát.'),
})
export type KeepAllInput = z.output<typeof keepAllInput>

export const dropInput = z.object({ plannedId, reason: required(300, 'Ghi lý do: ghi nhầm ở đâu.') })
export type DropInput = z.output<typeof dropInput>

export const termInput = z
  .object({
    name: required(40, 'Ghi tên nhiệm kỳ, như 2025–2030.'),
    from: requiredDay('Ghi ngày đầu nhiệm kỳ.'),
    lastOn: requiredDay('Ghi ngày cuối nhiệm kỳ.'),
  })
  .refine(({ from, lastOn }) => lastOn > from, {
    path: ['lastOn'],
    message: 'Ngày cuối nhiệm kỳ phải sau ngày đầu.',
  })
export type TermInput = z.output<typeof termInput>
