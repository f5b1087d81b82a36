import type { Measure } from '../measures/labels'

/** What a plan of cadres is judged by; no act breaks these. */
export const PLANNING_CODES = [
  'planning-term',
  'planning-discipline',
  'planning-per-post',
  'planning-per-person',
  'planning-women',
  'planning-young',
  'planning-young-age',
  'planning-minority',
] as const

export const PLANNING_MEASURES: Record<(typeof PLANNING_CODES)[number], Measure> = {
  'planning-term': {
    unit: 'tháng',
    atLeast: 'còn ít nhất',
    means: 'Thời gian công tác còn lại đến tuổi nghỉ hưu, tính từ ngày đầu của nhiệm kỳ được quy hoạch.',
  },
  'planning-discipline': {
    unit: 'tháng',
    atLeast: 'ít nhất',
    means: 'Từ ngày bị kỷ luật (khiển trách trở lên); chưa đủ thời gian này thì xem xét đưa ra khỏi quy hoạch.',
  },
  'planning-per-post': {
    unit: 'người',
    atMost: 'nhiều nhất',
    means: 'Số người được quy hoạch cho một chức danh trong một nhiệm kỳ.',
  },
  'planning-per-person': {
    unit: 'chức danh',
    atMost: 'nhiều nhất',
    means: 'Số chức danh mà một người được quy hoạch trong một nhiệm kỳ.',
  },
  'planning-women': {
    unit: '%',
    atLeast: 'ít nhất',
    means: 'Tỷ lệ cán bộ nữ trong số người được quy hoạch của một nhiệm kỳ, mỗi người tính một lần.',
  },
  'planning-young': {
    unit: '%',
    atLeast: 'ít nhất',
    means: 'Tỷ lệ cán bộ trẻ trong số người được quy hoạch của một nhiệm kỳ, mỗi người tính một lần.',
  },
  'planning-young-age': {
    unit: 'tuổi',
    atMost: 'dưới',
    means: 'Tuổi của cán bộ trẻ trong quy hoạch, tính đến ngày đầu của nhiệm kỳ.',
  },
  'planning-minority': {
    unit: '%',
    atLeast: 'ít nhất',
    means: 'Tỷ lệ cán bộ là người dân tộc thiểu số trong số người được quy hoạch của một nhiệm kỳ.',
  },
}
