import { z } from 'zod'
import { listOf, required } from '../../form-fields'
import { ATTENDANCES, type Attendance } from '../labels'

const statuses = Object.keys(ATTENDANCES) as [Attendance, ...Attendance[]]

/** One mark for one learner or for many in one session; an empty mark takes it away. */
export const markInput = z
  .object({
    sessionId: required(40, 'Thiếu buổi học.'),
    status: z.enum(statuses, 'Chọn có mặt hoặc vắng.').or(z.literal('').transform(() => null)),
    'enrolmentIds[]': listOf(2000).refine((ids) => ids.length > 0, 'Chọn ít nhất một học viên.'),
  })
  .transform(({ 'enrolmentIds[]': enrolmentIds, ...mark }) => ({ ...mark, enrolmentIds }))
export type MarkInput = z.output<typeof markInput>
