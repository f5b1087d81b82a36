import { z } from 'zod'
import { optional, required, wholeNumber } from '../../form-fields'

const reportedCount = wholeNumber(99_999, 'Ghi số người, từ 0 đến 99.999.')

export const addLineInput = z.object({
  classId: required(40, 'Thiếu lớp.'),
  audience: required(60, 'Chọn đối tượng.'),
  reportedCount,
  note: optional(300),
})
export type AddLineInput = z.output<typeof addLineInput>

export const reportLineInput = z.object({
  lineId: required(40, 'Thiếu đối tượng.'),
  reportedCount,
  note: optional(300),
})
export type ReportLineInput = z.output<typeof reportLineInput>

export const removeLineInput = z.object({ lineId: required(40, 'Thiếu đối tượng.') })
