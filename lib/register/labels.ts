import type { MovementKind } from '@/db/schema/movements'
import type { Track } from '@/db/schema/organisation'

/** In the order of papers. */
export const TRACK_NAMES = {
  party: 'Đảng',
  government: 'Chính quyền',
  elected: 'Dân cử',
  mass: 'Đoàn thể',
} as const satisfies Record<Track, string>

export const AGE_BANDS = ['to-40', 'to-50', 'over-50'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

/** The bands of the statistical forms on leaders. */
export const AGE_BAND_NAMES = {
  'to-40': 'Từ 40 trở xuống',
  'to-50': 'Trên 40 đến 50',
  'over-50': 'Trên 50',
} as const satisfies Record<AgeBand, string>

export const HOLDING_NAMES = { held: 'Đang giữ chức vụ', none: 'Không giữ chức vụ' } as const
export type Holding = keyof typeof HOLDING_NAMES

export const FILTER_NAMES = {
  q: 'Tìm',
  unit: 'Đơn vị',
  kind: 'Chức vụ',
  level: 'Diện quản lý',
  track: 'Khối công tác',
  holding: 'Tình trạng',
  sex: 'Giới tính',
  age: 'Độ tuổi',
  degree: 'Chuyên môn',
  theory: 'Lý luận chính trị',
  local: 'Địa phương',
  retire: 'Nghỉ hưu trong',
} as const

export type FilterName = keyof typeof FILTER_NAMES

/** How somebody came into a post, where the list says so beside the name. */
export const HELD_BY: Partial<Record<MovementKind, string>> = {
  rotation: 'luân chuyển',
  secondment: 'biệt phái',
}

/** In the order of the paper file. */
export const FILE_TABS = {
  facts: 'Chung',
  course: 'Quá trình công tác',
  qualifications: 'Trình độ',
  standards: 'Đối chiếu tiêu chuẩn',
  training: 'Đào tạo, bồi dưỡng',
  planning: 'Quy hoạch',
  appraisals: 'Đánh giá, khen thưởng, kỷ luật',
  proposals: 'Đề nghị',
  log: 'Nhật ký',
} as const

export type FileTab = keyof typeof FILE_TABS
