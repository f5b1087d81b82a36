import type { Manner, MovementKind } from '@/db/schema/movements'

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
  acting: 'Giao quyền đối với',
  'in-charge': 'Giao phụ trách đối với',
  concurrent: 'Phân công kiêm nhiệm đối với',
  relief: 'Miễn nhiệm',
  release: 'Cho thôi giữ chức vụ đối với',
  retirement: 'Cho nghỉ hưu đối với',
}

/** What somebody does with a post that begins. */
export const HOLDS: Record<Manner, string> = { main: 'giữ chức vụ', concurrent: 'kiêm chức vụ', acting: 'phụ trách' }
