import type { Manner, MovementKind } from '@/db/schema/movements'
import type { Authority } from '../../paper'

/** How an article begins: «Luân chuyển đồng chí …». */
export const LEADS: Record<MovementKind, string> = {
  appointment: 'Bổ nhiệm',
  reappointment: 'Bổ nhiệm lại',
  transfer: 'Điều động',
  rotation: 'Luân chuyển',
  'position-change': 'Chuyển đổi vị trí công tác đối với',
  secondment: 'Biệt phái',
  designation: 'Chỉ định',
  nomination: 'Giới thiệu',
  election: 'Công nhận kết quả bầu đối với',
  endorsement: 'Chuẩn y kết quả bầu đối với',
  ratification: 'Phê chuẩn kết quả bầu đối với',
  acting: 'Giao',
  'in-charge': 'Giao',
  concurrent: 'Phân công kiêm nhiệm đối với',
  extension: 'Kéo dài thời gian giữ chức vụ đối với',
  'secondment-end': 'Kết thúc thời gian biệt phái đối với',
  'rotation-end': 'Kết thúc thời gian luân chuyển đối với',
  relief: 'Miễn nhiệm',
  resignation: 'Đồng ý để',
  release: 'Cho',
  dismissal: 'Cách chức đối với',
  suspension: 'Tạm đình chỉ chức vụ đối với',
  retirement: 'Cho nghỉ hưu đối với',
  'early-retirement': 'Cho nghỉ hưu trước tuổi đối với',
}

/** What somebody does with a post that begins; some acts have words of their own. */
export const HOLDS: Record<Manner, string> = { main: 'giữ chức vụ', concurrent: 'kiêm chức vụ', acting: 'phụ trách' }
export const OWN_HOLDS: Partial<Record<MovementKind, string>> = { nomination: 'ứng cử chức vụ', acting: 'giữ quyền' }

/** Kinds of papers that decide, with the word over their articles. */
export const RESOLVES: Readonly<Record<string, string>> = { QĐ: 'quyết định', NQ: 'quyết nghị' }

/** HD 36-HD/VPTW writes «T/M», NĐ 30/2020/NĐ-CP «TM.» */
export const STATE_AUTHORITIES: Partial<Record<Authority, Authority>> = { 'T/M': 'TM.', 'K/T': 'KT.', 'T/L': 'TL.' }
