import { z } from 'zod'
import { required, requiredDay } from '../../form-fields'
import { PARTS, type Part } from '../labels'

const parts = Object.keys(PARTS) as [Part, ...Part[]]

export const addSessionInput = z.object({
  classId: required(40, 'Thiếu lớp.'),
  on: requiredDay('Ghi ngày của buổi học.'),
  part: z.enum(parts, 'Chọn buổi.'),
})
export type AddSessionInput = z.output<typeof addSessionInput>

export const removeSessionInput = z.object({ sessionId: required(40, 'Thiếu buổi học.') })
