import { LOCAL_STATUS_NAMES } from '../movements/local/labels'
import type { AgeBand, RowKind } from './rules'

export const AGE_BANDS: Record<AgeBand, string> = {
  young: 'Từ 40 trở xuống',
  middle: 'Trên 40 đến 50',
  senior: 'Trên 50',
  unknown: 'Chưa rõ ngày sinh',
}

export const SEAT_STATUSES: Record<string, string> = {
  ...LOCAL_STATUS_NAMES,
  vacant: 'Còn khuyết',
}

export const VACANCY: Record<'empty' | 'acting', string> = {
  empty: 'Còn khuyết',
  acting: 'Còn khuyết, có người được giao quyền, phụ trách',
}

export const SEAT_STATES: Record<'held' | keyof typeof VACANCY, string> = { held: 'Có người giữ', ...VACANCY }

/** Each subject counts as often as it was inspected; told apart so that each can be counted once. */
export const OCCURRENCES: Record<'first' | 'again' | 'unnamed', string> = {
  first: 'Lần đầu',
  again: 'Lần sau',
  unnamed: 'Chỉ báo số lượng',
}

export const REPORTED: Record<'reported' | 'missing', string> = {
  reported: 'Đã báo số',
  missing: 'Chưa báo số',
}

/** What one row of a list is. */
export const ROW_KINDS: Record<RowKind, string> = {
  person: 'Cán bộ',
  seat: 'Người giữ, chức danh',
  unit: 'Tổ chức',
  class: 'Lớp',
  learner: 'Học viên',
  movement: 'Biến động',
  rating: 'Kết quả xếp loại',
  reward: 'Khen thưởng, danh hiệu',
  discipline: 'Kỷ luật',
  inspection: 'Cuộc kiểm tra, giám sát',
  subject: 'Đối tượng',
  plan: 'Chỉ tiêu kế hoạch',
  point: 'Nội dung',
  standard: 'Tiêu chuẩn',
  target: 'Chỉ tiêu',
}

export const SUBJECTS = {
  area: 'Địa bàn, dân số',
  party: 'Tổ chức đảng, đảng viên',
  cadres: 'Đội ngũ cán bộ',
  planning: 'Quy hoạch cán bộ',
  local: 'Bố trí không là người địa phương',
  training: 'Đào tạo, bồi dưỡng',
  movements: 'Biến động công tác',
  appraisals: 'Đánh giá, khen thưởng, kỷ luật',
  inspections: 'Kiểm tra, giám sát',
  documents: 'Nghị quyết, chương trình của nhiệm kỳ',
  targets: 'Chỉ tiêu, tiêu chuẩn',
} as const

export type Subject = keyof typeof SUBJECTS

/** What is lacking when a target is missed. */
export const LACKING: Record<RowKind, string> = {
  person: 'người',
  seat: 'người',
  unit: 'đơn vị',
  class: 'lớp',
  learner: 'lượt',
  movement: 'lượt',
  rating: 'lượt',
  reward: 'lượt',
  discipline: 'lượt',
  inspection: 'cuộc',
  subject: 'lượt',
  plan: 'chỉ tiêu',
  point: 'nội dung',
  standard: 'tiêu chuẩn',
  target: 'chỉ tiêu',
}

/** The posts that the non-local policy binds, in short. */
export const BOUND_POSTS = { secretary: 'Bí thư Đảng ủy', chair: 'Chủ tịch UBND' } as const
