import type { Grade, RatingSubject, RewardLevel, RewardNature } from '@/db/schema/appraisals'
import type { DisciplineNature } from '@/db/schema/movements'

export const RATING_SUBJECTS: Record<RatingSubject, string> = {
  cadre: 'Cán bộ, công chức',
  member: 'Đảng viên',
}

/** From the highest. What a grade was called in a period stands in the vocabulary of its regulation. */
export const GRADES: Record<Grade, string> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  completed: 'Hoàn thành nhiệm vụ',
  failed: 'Không hoàn thành nhiệm vụ',
}

/** At the head of a column. */
export const SHORT_GRADES: Record<Grade, string> = {
  excellent: 'Xuất sắc',
  good: 'Tốt',
  completed: 'Hoàn thành',
  failed: 'Không hoàn thành',
}

export const RATED: Record<Grade | 'none', string> = { ...GRADES, none: 'Chưa xếp loại' }

export const REWARD_NATURES: Record<RewardNature, string> = {
  reward: 'Hình thức khen thưởng',
  title: 'Danh hiệu thi đua',
}

export const REWARD_LEVELS: Record<RewardLevel, string> = {
  state: 'Nhà nước',
  province: 'Thành phố, bộ, ngành',
  district: 'Huyện',
  commune: 'Xã, cơ quan, đơn vị',
}

export const DISCIPLINE_NATURES: Record<DisciplineNature, string> = {
  party: 'Kỷ luật Đảng',
  state: 'Kỷ luật hành chính',
  mass: 'Kỷ luật đoàn thể',
}

export const CLASSIFIED = 'classified'

/** A form with its nature: «Khiển trách (kỷ luật Đảng)»; of a classified case neither is known. */
export const formName = (row: { name: string | null; nature: DisciplineNature | null }): string =>
  row.name && row.nature
    ? `${row.name} (${DISCIPLINE_NATURES[row.nature].replace(/^K/, 'k')})`
    : 'Văn bản mật, sổ không ghi nội dung'

export const FIELD_NAMES = {
  period: 'Kỳ đánh giá',
  ratingOf: 'Đánh giá với tư cách',
  grade: 'Mức xếp loại',
  grades: 'Kết quả xếp loại',
  levelId: 'Mức xếp loại',
  body: 'Cơ quan quyết định',
  paper: 'Số văn bản',
  batchId: 'Lần ghi',
  merit: 'Thành tích',
  violation: 'Nội dung vi phạm',
  restored: 'Kết quả trước được lấy lại',
} as const
