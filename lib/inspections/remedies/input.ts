import { z } from 'zod'
import { optional, optionalDay, required } from '../../form-fields'

export const addRemedyInput = z.object({
  inspectionId: required(40, 'Thiếu cuộc kiểm tra, giám sát.'),
  subjectId: optional(40),
  text: required(500, 'Ghi việc phải khắc phục.'),
  dueOn: optionalDay,
})
export type AddRemedyInput = z.output<typeof addRemedyInput>

const remedyId = required(40, 'Thiếu việc phải khắc phục.')

export const settleRemedyInput = z.object({ remedyId, doneOn: optionalDay, doneNote: optional(300) })
export type SettleRemedyInput = z.output<typeof settleRemedyInput>

export const removeRemedyInput = z.object({ remedyId })
