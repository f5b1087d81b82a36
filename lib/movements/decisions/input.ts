import { z } from 'zod'
import type { Manner, MovementKind, PaperRole } from '@/db/schema/movements'
import { DECISION_KINDS } from '../../documents/labels'
import { listOf, optional, optionalDay, required, requiredDay, ticked } from '../../form-fields'
import { nest } from '../../form-rows'
import { MANNERS, MOVEMENT_KINDS, PAPER_ROLES, PURPOSES } from '../labels'
import { ACT_SHAPES } from './rules'

export const codes = <T extends string>(words: Record<T, string>) => Object.keys(words) as [T, ...T[]]

/** A number of months, or none. */
export const months = z
  .string()
  .default('')
  .transform((value, ctx) => {
    if (!value.trim()) return null
    const number = Number(value)
    if (!Number.isInteger(number) || number < 1 || number > 240)
      ctx.addIssue({ code: 'custom', message: 'Ghi số tháng từ 1 đến 240.' })
    return number
  })

export const actInput = z
  .object({
    personId: z.string().default('').pipe(z.string().min(1, 'Chọn cán bộ trong danh sách gợi ý.')),
    kind: z.enum(codes<MovementKind>(MOVEMENT_KINDS), 'Chọn hình thức.'),
    seatId: optional(40),
    /** A second post begun with the first, beside it. */
    besideSeatId: optional(40),
    ends: listOf(40),
    /** Set when the posts to end were shown to the person, so that none chosen means none. */
    endsShown: ticked,
    awaited: ticked,
    on: optionalDay,
    manner: z
      .enum(codes<Manner>(MANNERS))
      .or(z.literal('').transform(() => null))
      .nullish(),
    termMonths: months,
    endsOn: optionalDay,
    purpose: z
      .enum(codes(PURPOSES))
      .or(z.literal('').transform(() => null))
      .nullish(),
    note: optional(500),
    /** Reason for going on in spite of a rule, by the rule's code. */
    override: z.record(z.string().max(40), optional(500)).default({}),
  })
  .superRefine((row, ctx) => {
    if (ACT_SHAPES[row.kind].begins === 'required' && !row.seatId)
      ctx.addIssue({ code: 'custom', path: ['seatId'], message: 'Chọn chức danh mới trong danh sách gợi ý.' })
    if (ACT_SHAPES[row.kind].needsTerm && row.termMonths === null && row.endsOn === null)
      ctx.addIssue({
        code: 'custom',
        path: ['endsOn'],
        message: `«${MOVEMENT_KINDS[row.kind]}» ghi rõ đến hết ngày nào, hoặc bao nhiêu tháng.`,
      })
    if (row.awaited && ACT_SHAPES[row.kind].awaits === 'never')
      ctx.addIssue({ code: 'custom', path: ['awaited'], message: 'Hình thức này không chờ bầu hoặc phê chuẩn.' })
  })

export const draftInput = z.preprocess(
  nest,
  z
    .object({
      decisionId: optional(40),
      revision: z.coerce.number().int().min(0).default(0),
      kind: z.enum(codes(DECISION_KINDS), 'Chọn loại văn bản.').default('QĐ'),
      issuingBodyId: z.string().default('').pipe(z.string().min(1, 'Chọn cơ quan ban hành.')),
      subject: required(500, 'Ghi trích yếu của văn bản.'),
      effectiveOn: optionalDay,
      proposedNumber: optional(40),
      proposedOn: optionalDay,
      papers: z
        .array(
          z.object({
            role: z.enum(codes<PaperRole>(PAPER_ROLES), 'Chọn vai trò của văn bản.'),
            decisionId: optional(40),
          }),
        )
        .max(10)
        .default([]),
      rows: z
        .array(actInput)
        .min(1, 'Thêm ít nhất một cán bộ.')
        .max(200, 'Nhiều nhất 200 người trong một văn bản.')
        .default([]),
    })
    .superRefine((draft, ctx) => {
      if (draft.rows.length === 0) ctx.addIssue({ code: 'custom', path: ['form'], message: 'Thêm ít nhất một cán bộ.' })
      if (!draft.effectiveOn && draft.rows.some((row) => !row.on && !row.awaited))
        ctx.addIssue({
          code: 'custom',
          path: ['effectiveOn'],
          message: 'Ghi ngày có hiệu lực, hoặc chọn «chờ bầu, phê chuẩn».',
        })
    }),
)

export type DraftInput = z.output<typeof draftInput>
export type ActInput = z.output<typeof actInput>

const decisionId = z.string().min(1, 'Thiếu văn bản.')
const revision = z.coerce.number().int().min(0)
export const submitInput = z.object({ decisionId, revision })
export const returnInput = submitInput.extend({
  reason: required(500, 'Ghi lý do trả lại, để người soạn biết phải sửa gì.'),
})
export const discardInput = z.object({ decisionId })

export const registerInput = z.object({
  decisionId,
  revision,
  number: z.coerce
    .number('Ghi số của văn bản.')
    .int('Số là số nguyên.')
    .min(1, 'Ghi số của văn bản.')
    .max(99_999, 'Số quá lớn.'),
  signedOn: requiredDay('Ghi ngày ký, như 05/09/2023.'),
  signatory: required(100, 'Ghi họ tên người ký.'),
  signatoryTitle: required(100, 'Ghi chức vụ người ký.'),
  authority: z.enum(['', 'T/M', 'K/T', 'T/L', 'Q.'], 'Chọn thẩm quyền ký.').default(''),
  /** The registrar answers for it: numbers missing before this one are used elsewhere; number and day are as printed. */
  skipped: ticked,
  disordered: ticked,
})

export type RegisterInput = z.output<typeof registerInput>
