import { AGE_BANDS } from '../labels'
import type { Figure } from '../relation/queries'
import { managedMeeting, organisersMeeting } from '../standards/queries'
import { committeeMembers, managedCadres, managedCadresWith, managedJoined, managedLeft, managedWomen } from './queries'

const cadres = {
  subject: 'cadres',
  rowKind: 'person',
  time: 'on',
  needs: 'people.read',
  groups: AGE_BANDS,
  groupName: 'Độ tuổi',
} as const

export const CADRES_FIGURES: readonly Figure[] = [
  {
    ...cadres,
    id: 'executive-committee-members',
    title: '{executive}',
    rowKind: 'seat',
    unit: 'người',
    definition: 'Người giữ vị trí ủy viên trong ngày.',
    relation: committeeMembers,
  },
  {
    ...cadres,
    id: 'managed-cadres',
    title: 'Cán bộ diện {own}',
    unit: 'người',
    definition:
      'Người giữ chức danh thuộc diện quản lý trong ngày, ở bất kỳ khối nào, mỗi người tính một lần. Người được giao quyền, phụ trách không tính là người giữ.',
    relation: managedCadres,
  },
  {
    ...cadres,
    id: 'managed-cadres-degree',
    title: 'Cán bộ diện {own} có trình độ đại học trở lên',
    unit: '%',
    definition: 'Người có bằng đại học hoặc cao hơn, cấp đến ngày xem, trên tổng số cán bộ thuộc diện quản lý.',
    sides: { part: 'có trình độ đại học trở lên', whole: 'cán bộ' },
    relation: managedCadresWith('degree'),
  },
  {
    ...cadres,
    id: 'managed-cadres-theory',
    title: 'Cán bộ diện {own} có trình độ lý luận chính trị trung cấp trở lên',
    unit: '%',
    definition:
      'Người có trình độ lý luận chính trị trung cấp hoặc cao hơn, cấp đến ngày xem, trên tổng số cán bộ thuộc diện quản lý.',
    sides: { part: 'có lý luận chính trị trung cấp trở lên', whole: 'cán bộ' },
    relation: managedCadresWith('theory'),
  },
  {
    ...cadres,
    id: 'managed-cadres-standard',
    title: 'Cán bộ diện {own} đạt tiêu chuẩn chức danh',
    unit: '%',
    definition:
      'Người đạt mọi yêu cầu của tiêu chuẩn chức danh có hiệu lực trong ngày, đối với từng chức danh thuộc diện quản lý đang giữ, trên tổng số cán bộ thuộc diện quản lý. Chức danh chưa có tiêu chuẩn thì không yêu cầu gì.',
    sides: { part: 'đạt tiêu chuẩn chức danh', whole: 'cán bộ' },
    isJudged: true,
    relation: managedMeeting,
  },
  {
    ...cadres,
    id: 'organisation-staff-qualified',
    title: 'Cán bộ làm công tác tổ chức xây dựng Đảng đáp ứng khung năng lực vị trí',
    unit: '%',
    definition:
      'Người giữ chức danh ở cơ quan tổ chức của cấp ủy đạt mọi yêu cầu của tiêu chuẩn chức danh có hiệu lực trong ngày, trên tổng số người giữ chức danh ở cơ quan ấy.',
    sides: { part: 'đáp ứng khung năng lực', whole: 'cán bộ' },
    isJudged: true,
    relation: organisersMeeting,
  },
  {
    ...cadres,
    id: 'managed-cadres-women',
    title: 'Cán bộ nữ diện {own}',
    unit: '%',
    definition: 'Cán bộ nữ trên tổng số cán bộ thuộc diện quản lý trong ngày.',
    sides: { part: 'nữ', whole: 'cán bộ' },
    relation: managedWomen,
  },
  {
    ...cadres,
    id: 'managed-cadres-joined',
    hangsOn: 'managed-cadres',
    isDifference: true,
    title: 'Cán bộ vào diện {own}',
    unit: 'người',
    time: 'over',
    definition:
      'Người thuộc diện quản lý vào ngày cuối kỳ mà không thuộc vào ngày trước kỳ. Số đầu kỳ, cộng số vào diện, trừ số ra khỏi diện là số cuối kỳ.',
    relation: managedJoined,
  },
  {
    ...cadres,
    id: 'managed-cadres-left',
    hangsOn: 'managed-cadres',
    isDifference: true,
    title: 'Cán bộ ra khỏi diện {own}',
    unit: 'người',
    time: 'over',
    definition: 'Người thuộc diện quản lý vào ngày trước kỳ mà không thuộc vào ngày cuối kỳ.',
    relation: managedLeft,
  },
]
