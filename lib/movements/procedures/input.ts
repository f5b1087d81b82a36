import { z } from 'zod'
import type { MovementKind } from '@/db/schema/movements'
import { listOf, optional, optionalDay, required, requiredDay, ticked } from '../../form-fields'
import { nest } from '../../form-rows'
import { codes } from '../decisions/input'
import { MOVEMENT_KINDS } from '../labels'

const step = z.object({ title: required(200, 'Ghi tên bước.'), asksVotes: ticked })

export const procedureInput = z.preprocess(
  nest,
  z.object({
    procedureId: optional(40),
    name: required(200, 'Ghi tên quy trình.'),
    kinds: listOf(30).pipe(
      z.array(z.enum(codes<MovementKind>(MOVEMENT_KINDS))).min(1, 'Chọn ít nhất một hình thức dùng quy trình này.'),
    ),
    steps: z.array(step).min(1, 'Thêm ít nhất một bước.').max(20, 'Nhiều nhất 20 bước.').prefault([]),
    basis: optional(300),
    from: requiredDay('Ghi ngày bắt đầu áp dụng, như 01/01/2024.'),
    until: optionalDay,
  }),
)

const votes = (message: string) =>
  z
    .string()
    .default('')
    .transform((text, ctx) => {
      if (!text.trim()) return null
      const number = Number(text)
      if (!Number.isInteger(number) || number < 0 || number > 9999) ctx.addIssue({ code: 'custom', message })
      return number
    })

export const takeUpInput = z.object({
  decisionId: z.string().min(1, 'Thiếu văn bản.'),
  procedureId: z.string().default('').pipe(z.string().min(1, 'Chọn quy trình.')),
})

export const stepInput = z
  .object({
    stepId: z.string().min(1, 'Thiếu bước.'),
    doneOn: optionalDay,
    minutes: optional(200),
    votesFor: votes('Ghi số phiếu đồng ý bằng số.'),
    votesCast: votes('Ghi tổng số phiếu bằng số.'),
    note: optional(500),
  })
  .superRefine(({ doneOn, votesFor, votesCast, minutes }, ctx) => {
    const refuse = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if ((votesFor === null) !== (votesCast === null))
      refuse(votesFor === null ? 'votesFor' : 'votesCast', 'Ghi cả số phiếu đồng ý và tổng số phiếu.')
    if (votesFor !== null && votesCast !== null && votesFor > votesCast)
      refuse('votesFor', 'Số phiếu đồng ý không thể nhiều hơn tổng số phiếu.')
    if (!doneOn && (minutes || votesCast !== null)) refuse('doneOn', 'Ghi ngày thực hiện bước này.')
  })

export type ProcedureInput = z.output<typeof procedureInput>
export type StepInput = z.output<typeof stepInput>
