import { SEX_NAMES } from '../../people/labels'
import type { Figure } from '../relation/queries'
import { plannedPersons, plannedTurns } from './queries'

const planning = {
  subject: 'planning',
  rowKind: 'person',
  time: 'on',
  needs: 'planning.read',
  isConfidential: true,
} as const

const TIME = 'Tính những người đã đưa vào và chưa đưa ra đến ngày xem, của các nhiệm kỳ chưa kết thúc.'

export const PLANNING_FIGURES: readonly Figure[] = [
  {
    ...planning,
    id: 'planned-turns',
    title: 'Lượt quy hoạch',
    unit: 'lượt',
    groupName: 'Nhiệm kỳ',
    definition: `Mỗi người tính một lượt cho mỗi chức danh và mỗi nhiệm kỳ được quy hoạch. ${TIME}`,
    relation: plannedTurns,
  },
  {
    ...planning,
    id: 'planned-people',
    title: 'Người được quy hoạch',
    unit: 'người',
    groups: SEX_NAMES,
    groupName: 'Giới tính',
    definition: `Mỗi người tính một lần, dù được quy hoạch bao nhiêu chức danh và nhiệm kỳ. ${TIME}`,
    relation: plannedPersons,
  },
]
