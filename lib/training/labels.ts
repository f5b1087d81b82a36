import type { attendances, classSessions } from '@/db/schema/training'
import type { ClassState } from './rules'

export type Part = (typeof classSessions.$inferSelect)['part']
export type Attendance = (typeof attendances.$inferSelect)['status']

export const PARTS = { morning: 'Sáng', afternoon: 'Chiều', evening: 'Tối' } satisfies Record<Part, string>

export const ATTENDANCES = {
  present: 'Có mặt',
  excused: 'Vắng có phép',
  absent: 'Vắng không phép',
} satisfies Record<Attendance, string>

export const CLASS_STATES = {
  planned: 'Sắp mở',
  running: 'Đang học',
  held: 'Đã bế giảng',
  cancelled: 'Đã hủy',
} satisfies Record<ClassState, string>

export const RESULTS = ['Giỏi', 'Khá', 'Đạt', 'Không đạt'] as const
