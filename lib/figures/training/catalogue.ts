import { AGE_BANDS } from '../labels'
import type { Figure } from '../relation/queries'
import { yearToDate } from '../rules'
import { attendancesOf, attendanceTally, type Course, classesOf, leadersUpdated } from './queries'

const training = { subject: 'training', time: 'over', needs: 'training.read', groupName: 'Loại lớp' } as const
const classes = { ...training, rowKind: 'class', unit: 'lớp' } as const
const attendances = { ...training, rowKind: 'learner', unit: 'lượt' } as const

const UPDATE: Course = { topic: 'knowledge-update', group: 'managed' }
const PARTY_BUILDING: Course = { topic: 'party-building', group: 'party-building' }

const LUOT =
  'Mỗi nhóm đối tượng của một lớp lấy số lớn hơn giữa số học viên có tên đã có mặt ít nhất một buổi và số báo cáo, không cộng hai số. Lớp tính vào ngày bế giảng.'

export const TRAINING_FIGURES: readonly Figure[] = [
  {
    ...classes,
    id: 'training-classes',
    title: 'Lớp bồi dưỡng đã mở',
    definition: 'Các lớp bế giảng trong kỳ, trừ lớp đã hủy.',
    relation: classesOf(),
  },
  {
    ...attendances,
    id: 'training-attendances',
    title: 'Lượt học viên bồi dưỡng',
    definition: LUOT,
    relation: attendancesOf(),
    tally: attendanceTally(),
  },
  {
    ...classes,
    id: 'knowledge-update-classes',
    title: 'Lớp cập nhật kiến thức mới cho cán bộ diện {own}',
    definition: 'Lớp cập nhật kiến thức bế giảng trong kỳ, có nhóm đối tượng là cán bộ thuộc diện quản lý.',
    relation: classesOf(UPDATE),
  },
  {
    ...attendances,
    id: 'knowledge-update-attendances',
    title: 'Lượt cán bộ diện {own} được cập nhật kiến thức mới',
    definition: LUOT,
    relation: attendancesOf(UPDATE),
    tally: attendanceTally(UPDATE),
  },
  {
    ...classes,
    id: 'party-building-classes',
    title: 'Lớp nghiệp vụ xây dựng Đảng cho cơ sở {span}',
    definition:
      'Lớp nghiệp vụ xây dựng Đảng bế giảng trong năm của ngày cuối kỳ (phần nằm trong kỳ), mở cho người làm công tác xây dựng Đảng ở cơ sở.',
    period: yearToDate,
    relation: classesOf(PARTY_BUILDING),
  },
  {
    ...attendances,
    id: 'party-building-attendances',
    title: 'Lượt học viên nghiệp vụ xây dựng Đảng ở cơ sở {span}',
    definition: LUOT,
    period: yearToDate,
    relation: attendancesOf(PARTY_BUILDING),
    tally: attendanceTally(PARTY_BUILDING),
  },
  {
    ...training,
    id: 'leaders-updated',
    title: 'Cán bộ lãnh đạo, quản lý được cập nhật kiến thức mới',
    rowKind: 'person',
    unit: '%',
    groups: AGE_BANDS,
    groupName: 'Độ tuổi',
    definition:
      'Mẫu số là người giữ chức danh lãnh đạo, quản lý trong ngày cuối kỳ. Tử số là người trong số đó đã có mặt ít nhất một buổi ở một lớp cập nhật kiến thức mới bế giảng trong kỳ.',
    sides: { part: 'đã được cập nhật', whole: 'cán bộ lãnh đạo, quản lý' },
    drawnFrom: 'knowledge-update-classes',
    relation: leadersUpdated,
  },
]
