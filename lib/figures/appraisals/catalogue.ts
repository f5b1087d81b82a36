import { DISCIPLINE_NATURES, GRADES, RATING_SUBJECTS } from '../../appraisals/labels'
import type { RatingSubject } from '../../appraisals/rules'
import { lowerFirst } from '../../first-letter'
import { AGE_BANDS } from '../labels'
import type { Figure } from '../relation/queries'
import { disciplinesOf, managedRated, ratingsOf, rewardsOf } from './queries'

const common = { subject: 'appraisals', needs: 'appraisals.read' } as const

const rated = (id: string, subject: RatingSubject, whom: string): Figure => ({
  ...common,
  id,
  hangsOn: `${subject}-ratings`,
  title: `${whom} diện {own} đã được xếp loại năm`,
  rowKind: 'person',
  unit: '%',
  time: 'on',
  groups: AGE_BANDS,
  groupName: 'Độ tuổi',
  sides: { part: 'đã được xếp loại', whole: lowerFirst(whom) },
  definition: `Của năm gần nhất đã hết vào ngày xem: người giữ chức danh thuộc diện quản lý vào ngày cuối năm ấy${
    subject === 'member' ? ', là đảng viên' : ''
  }, có kết quả xếp loại ${lowerFirst(RATING_SUBJECTS[subject])} cả năm đến ngày xem, trên tổng số. Phần còn lại là người chưa xếp loại.`,
  relation: managedRated(subject),
})

const ratings = (id: string, subject: RatingSubject): Figure => ({
  ...common,
  id,
  title: `Kết quả xếp loại ${lowerFirst(RATING_SUBJECTS[subject])} của các năm kết thúc trong kỳ`,
  rowKind: 'rating',
  unit: 'lượt',
  time: 'over',
  groups: GRADES,
  groupName: 'Mức xếp loại',
  definition:
    'Kết quả xếp loại của những năm kết thúc trong kỳ, theo văn bản mới nhất, chưa bị hủy; mỗi người mỗi năm tính một lượt.',
  relation: ratingsOf(subject),
})

export const APPRAISALS_FIGURES: readonly Figure[] = [
  rated('managed-cadres-rated', 'cadre', 'Cán bộ'),
  rated('managed-members-rated', 'member', 'Đảng viên'),
  ratings('cadre-ratings', 'cadre'),
  ratings('member-ratings', 'member'),
  {
    ...common,
    id: 'rewards',
    title: 'Lượt cán bộ được khen thưởng',
    rowKind: 'reward',
    unit: 'lượt',
    time: 'over',
    groupName: 'Hình thức',
    definition:
      'Huân chương, huy chương, bằng khen, giấy khen có quyết định trong kỳ, chưa bị hủy; không tính danh hiệu thi đua.',
    relation: rewardsOf('reward'),
  },
  {
    ...common,
    id: 'emulation-titles',
    title: 'Lượt cán bộ được tặng danh hiệu thi đua',
    rowKind: 'reward',
    unit: 'lượt',
    time: 'over',
    groupName: 'Danh hiệu',
    definition: 'Danh hiệu thi đua có quyết định trong kỳ, chưa bị hủy; không tính hình thức khen thưởng.',
    relation: rewardsOf('title'),
  },
  {
    ...common,
    id: 'disciplines',
    title: 'Lượt cán bộ bị kỷ luật',
    rowKind: 'discipline',
    unit: 'lượt',
    time: 'over',
    groups: { ...DISCIPLINE_NATURES, classified: 'Văn bản mật' },
    groupName: 'Loại',
    definition: 'Quyết định kỷ luật có ngày trong kỳ, chưa bị hủy; văn bản mật chỉ tính số và ngày.',
    relation: disciplinesOf,
  },
]
