import type { Manner, MovementKind, PaperRole } from '@/db/schema/movements'

export const MOVEMENT_KINDS: Record<MovementKind, string> = {
  appointment: 'Bổ nhiệm',
  reappointment: 'Bổ nhiệm lại',
  transfer: 'Điều động',
  rotation: 'Luân chuyển',
  'position-change': 'Chuyển đổi vị trí công tác',
  secondment: 'Biệt phái',
  designation: 'Chỉ định',
  nomination: 'Giới thiệu ứng cử',
  election: 'Bầu',
  endorsement: 'Chuẩn y',
  ratification: 'Phê chuẩn',
  acting: 'Giao quyền',
  'in-charge': 'Giao phụ trách',
  concurrent: 'Phân công kiêm nhiệm',
  extension: 'Kéo dài thời gian giữ chức vụ',
  'secondment-end': 'Kết thúc biệt phái',
  'rotation-end': 'Kết thúc luân chuyển',
  relief: 'Miễn nhiệm',
  resignation: 'Từ chức',
  release: 'Cho thôi giữ chức vụ',
  dismissal: 'Cách chức',
  suspension: 'Tạm đình chỉ',
  retirement: 'Nghỉ hưu',
  'early-retirement': 'Nghỉ trước tuổi',
}

export const MANNERS: Record<Manner, string> = {
  main: 'Chức vụ chính',
  concurrent: 'Kiêm nhiệm',
  acting: 'Quyền, phụ trách',
}

export const PAPER_ROLES: Record<PaperRole, string> = {
  policy: 'Chủ trương',
  transfer: 'Điều động, chỉ định',
  election: 'Kết quả bầu',
  ratification: 'Phê chuẩn',
}

export const PURPOSES: Record<string, string> = {
  planning: 'Đào tạo theo quy hoạch',
  'non-local': 'Bố trí không là người địa phương',
  'two-terms': 'Đã giữ chức vụ quá hai nhiệm kỳ',
  duty: 'Yêu cầu nhiệm vụ',
  periodic: 'Định kỳ chuyển đổi',
  reorganisation: 'Do sắp xếp tổ chức bộ máy',
}

export const STATES = {
  draft: 'Nháp',
  submitted: 'Đã trình',
  registered: 'Đã vào sổ',
  cancelled: 'Đã hủy',
} as const

export type DecisionState = keyof typeof STATES
