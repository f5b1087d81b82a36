import type { DueKind, togetherProblem } from './kinds/rules'

export const DUE_KINDS: Record<DueKind, string> = {
  'retirement-notice': 'Thông báo nghỉ hưu',
  retirement: 'Quyết định nghỉ hưu',
  reappointment: 'Bổ nhiệm lại',
  extension: 'Kéo dài thời gian giữ chức vụ',
  mandate: 'Hết nhiệm kỳ',
  secondment: 'Hết thời hạn biệt phái',
  rotation: 'Đủ thời gian luân chuyển',
  'periodic-change': 'Định kỳ chuyển đổi vị trí',
  acting: 'Quyền, phụ trách kéo dài',
  'party-probation': 'Hết thời kỳ dự bị',
}

/** What is to be done about a case. */
export const DUE_ACTIONS: Record<DueKind, string> = {
  'retirement-notice': 'Gửi thông báo thời điểm nghỉ hưu',
  retirement: 'Ra quyết định nghỉ hưu',
  reappointment: 'Xem xét bổ nhiệm lại',
  extension: 'Xem xét kéo dài đến khi nghỉ hưu',
  mandate: 'Chuẩn bị nhân sự nhiệm kỳ mới',
  secondment: 'Kết thúc hoặc gia hạn biệt phái',
  rotation: 'Nhận xét sau luân chuyển, bố trí tiếp',
  'periodic-change': 'Chuyển đổi vị trí công tác',
  acting: 'Bổ nhiệm hoặc kiện toàn chức danh',
  'party-probation': 'Xét công nhận đảng viên chính thức, ghi vào hồ sơ',
}

/** What happens on the day itself. */
export const DUE_EVENTS: Record<DueKind, string> = {
  'retirement-notice': 'Đến tuổi nghỉ hưu',
  retirement: 'Đến tuổi nghỉ hưu',
  reappointment: 'Hết thời hạn giữ chức vụ',
  extension: 'Hết thời hạn giữ chức vụ',
  mandate: 'Hết nhiệm kỳ',
  secondment: 'Hết thời hạn biệt phái',
  rotation: 'Đủ thời gian luân chuyển',
  'periodic-change': 'Đến kỳ chuyển đổi vị trí',
  acting: 'Hết thời gian giao quyền, phụ trách',
  'party-probation': 'Đủ thời kỳ dự bị',
}

/** How the day of the step is said before its date. */
export const DUE_STEPS: Partial<Record<DueKind, string>> = {
  'retirement-notice': 'trước',
  retirement: 'trước',
  reappointment: 'từ',
  extension: 'từ',
  'periodic-change': 'báo trước',
}

export const TOGETHER_PROBLEMS: Record<NonNullable<ReturnType<typeof togetherProblem>> | 'gone', string> = {
  mixed: 'Các việc đã chọn khác loại nhau: mỗi quyết định lập cho một loại việc.',
  notice:
    'Thông báo nghỉ hưu, xét đảng viên chính thức không phải là quyết định về chức danh: làm xong thì ghi «Không cần, vì …».',
  gone: 'Có việc đã chọn không còn trong danh sách: đã giải quyết xong, hoặc hồ sơ vừa thay đổi.',
}

export const DUE_STATES = {
  open: 'Cần làm',
  drafted: 'Đang làm',
  dismissed: 'Đã bỏ qua',
} as const

export type DueState = keyof typeof DUE_STATES

export const DUE_GROUPINGS = { month: 'Theo tháng', unit: 'Theo đơn vị' } as const

export type DueGrouping = keyof typeof DUE_GROUPINGS
