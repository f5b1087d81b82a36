import type { MovementKind } from '@/db/schema/movements'
import type { FallReason } from './rules'

export const FALL_REASON_NAMES: Record<FallReason, string> = {
  decision: 'Theo quyết định đã ký',
  closing: 'Vị trí kết thúc',
  retirement: 'Đến tuổi nghỉ hưu',
  mandate: 'Hết nhiệm kỳ',
  term: 'Hết thời hạn giữ chức vụ',
  secondment: 'Hết thời hạn biệt phái',
  rotation: 'Đủ thời gian luân chuyển',
}

/** «sau khi đồng chí … nghỉ hưu»: what the last holder did, by the act that ended the holding. */
export const LEFT_BY: Record<MovementKind, string> = {
  appointment: 'được bổ nhiệm chức vụ khác',
  reappointment: 'được bổ nhiệm lại chức vụ khác',
  transfer: 'được điều động',
  rotation: 'được luân chuyển',
  'position-change': 'chuyển đổi vị trí công tác',
  secondment: 'được biệt phái',
  designation: 'được chỉ định giữ chức vụ khác',
  nomination: 'được giới thiệu giữ chức vụ khác',
  election: 'được bầu giữ chức vụ khác',
  endorsement: 'được chuẩn y chức vụ khác',
  ratification: 'được phê chuẩn chức vụ khác',
  acting: 'được giao quyền chức vụ khác',
  'in-charge': 'được giao phụ trách việc khác',
  concurrent: 'được phân công kiêm nhiệm việc khác',
  extension: 'hết thời gian kéo dài',
  'secondment-end': 'kết thúc biệt phái',
  'rotation-end': 'kết thúc luân chuyển',
  relief: 'được miễn nhiệm',
  resignation: 'từ chức',
  release: 'thôi giữ chức vụ',
  dismissal: 'bị cách chức',
  suspension: 'bị tạm đình chỉ',
  retirement: 'nghỉ hưu',
  'early-retirement': 'nghỉ trước tuổi',
}

export const VIEWS = { vacant: 'Đang khuyết', falling: 'Sắp khuyết' } as const
export const GROUPINGS = { day: 'Theo ngày', month: 'Theo tháng', unit: 'Theo đơn vị' } as const

/** «do Hà Sơn phụ trách», «do Hà Sơn giữ quyền» */
export const actingWords = ({ name, beganBy }: { name: string; beganBy: MovementKind }) =>
  `do ${name} ${beganBy === 'acting' ? 'giữ quyền' : 'phụ trách'}`
