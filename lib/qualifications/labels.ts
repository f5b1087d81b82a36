import type { QualificationKind } from '@/db/schema/qualifications'

/** In the order of the paper file. */
export const QUALIFICATION_KINDS = {
  education: 'Chuyên môn',
  'political-theory': 'Lý luận chính trị',
  'state-management': 'Quản lý nhà nước',
  language: 'Ngoại ngữ',
  informatics: 'Tin học',
  defence: 'Quốc phòng – an ninh',
} as const satisfies Record<QualificationKind, string>

export const STUDY_FORMS = [
  'Chính quy',
  'Vừa làm vừa học',
  'Tập trung',
  'Không tập trung',
  'Từ xa',
  'Liên thông',
  'Chuyên tu',
  'Bồi dưỡng',
] as const
