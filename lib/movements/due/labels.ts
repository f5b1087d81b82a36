import type { DueKind } from './rules'

export const DUE_KINDS: Record<DueKind, string> = {
  retirement: 'Đến tuổi nghỉ hưu',
  term: 'Hết thời hạn giữ chức vụ',
  mandate: 'Hết nhiệm kỳ',
  secondment: 'Hết thời hạn biệt phái',
  rotation: 'Đủ thời gian luân chuyển',
  'periodic-change': 'Định kỳ chuyển đổi vị trí',
}

/** What is to be done about a case. */
export const DUE_ACTIONS: Record<DueKind, string> = {
  retirement: 'Ra quyết định nghỉ hưu',
  term: 'Xem xét bổ nhiệm lại',
  mandate: 'Chuẩn bị nhân sự nhiệm kỳ mới',
  secondment: 'Kết thúc hoặc gia hạn biệt phái',
  rotation: 'Nhận xét sau luân chuyển, bố trí tiếp',
  'periodic-change': 'Chuyển đổi vị trí công tác',
}
