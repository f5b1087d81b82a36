import type { Direction, Measure } from '@/db/schema/targets'

/** Kinds of governing paper, by the letters in their number. */
export const PAPER_KINDS: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  CTr: 'Chương trình',
  ĐA: 'Đề án',
}

export const DIRECTIONS = {
  'at-least': 'Ít nhất',
  'at-most': 'Nhiều nhất',
  rank: 'Xếp hạng từ',
} satisfies Record<Direction, string>

export const MEASURES = {
  figure: 'Số liệu tính từ hồ sơ',
  stated: 'Giá trị ghi theo văn bản',
  milestones: 'Các mốc công việc',
} satisfies Record<Measure, string>

/** How a target stands on a day, in the order in which they are listed: what is not met on top. */
export const STANDINGS = {
  missed: 'Chưa đạt',
  unknown: 'Thiếu số',
  pending: 'Chưa đến hạn',
  met: 'Đạt',
  passed: 'Vượt',
} as const

export type Standing = keyof typeof STANDINGS

/** What the log calls the fields of targets, of findings and of facts that are stated. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  threshold: 'Mức phải đạt',
  direction: 'Chiều của mức phải đạt',
  measure: 'Cách tính',
  figureId: 'Số liệu',
  unit: 'Đơn vị tính',
  ownerUnitId: 'Đơn vị theo dõi',
  isOfCongress: 'Của nghị quyết đại hội',
  value: 'Kết quả',
  outOf: 'Trong số',
  proof: 'Nguồn chứng minh',
  paper: 'Số văn bản',
  reachedOn: 'Hoàn thành ngày',
  isMet: 'Đạt',
  standards: 'Tiêu chuẩn',
  milestones: 'Mốc',
  source: 'Nguồn',
}
