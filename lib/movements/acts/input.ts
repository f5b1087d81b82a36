import { z } from 'zod'
import type { MovementKind } from '@/db/schema/movements'
import { optional, optionalDay, required, requiredDay, ticked } from '../../form-fields'
import { codes, months } from '../decisions/input'
import { MOVEMENT_KINDS } from '../labels'

const movementId = z.string().min(1, 'Thiếu biến động.')
const reason = required(500, 'Ghi lý do.')
/** Every act of the decision at once: those who changed places can only go back together. */
const whole = ticked.optional()

export const cancelInput = z.object({ movementId, reason, whole })
export const correctInput = z.object({
  movementId,
  on: requiredDay('Ghi ngày đúng, như 05/09/2023.'),
  /** The act as its paper has it; what is not said stays. With `whole` the day alone is put right. */
  kind: z.enum(codes<MovementKind>(MOVEMENT_KINDS), 'Chọn hình thức.').optional(),
  seatId: optional(40),
  termMonths: months,
  endsOn: optionalDay,
  reason,
  whole,
})
export const confirmInput = z.object({
  movementId,
  on: requiredDay('Ghi ngày bầu hoặc phê chuẩn, như 05/09/2023.'),
  role: z.enum(['election', 'ratification'], 'Chọn loại kết quả.'),
  issuingBodyId: z.string().default('').pipe(z.string().min(1, 'Chọn cơ quan ban hành.')),
  kind: z.enum(['NQ', 'QĐ', 'TB'], 'Chọn loại văn bản.'),
  number: z.coerce
    .number('Ghi số văn bản.')
    .int('Số là số nguyên.')
    .min(1, 'Ghi số văn bản.')
    .max(99_999, 'Số quá lớn.'),
})

export type CancelInput = z.output<typeof cancelInput>
export type CorrectInput = z.output<typeof correctInput>
export type ConfirmInput = z.output<typeof confirmInput>
