import { lowerFirst } from '../../first-letter'
import { INSPECTION_KINDS, PLAN_OUTCOMES } from '../../inspections/labels'
import type { InspectionKind } from '../../inspections/rules'
import { OCCURRENCES } from '../labels'
import type { Figure } from '../relation/queries'
import { sinceTerm } from '../rules'
import { type Asked, membersOf, organisationsOf, plansOf, roundsOf } from './queries'

const common = {
  subject: 'inspections',
  time: 'over',
  needs: 'inspections.read',
  period: sinceTerm,
} as const

const TIME = 'Tính từ ngày đầu nhiệm kỳ đến ngày cuối kỳ, theo ngày kết luận.'

const TOPICS = { 'cadre-work': 'Về công tác cán bộ', other: 'Về nội dung khác' }

const IDS: Record<InspectionKind, { rounds: string; past: string }> = {
  inspection: { rounds: 'inspections', past: 'inspected' },
  supervision: { rounds: 'supervisions', past: 'supervised' },
}

/** Rounds, organisations and members of a kind: three figures, and the same three of those on cadre work. */
function figuresOf(kind: InspectionKind, isOnCadreWork?: true): Figure[] {
  const asked: Asked = { kind, isOnCadreWork }
  const { rounds, past } = IDS[kind]
  const [tail, about] = isOnCadreWork ? ['-on-cadre-work', ' về công tác cán bộ'] : ['', '']
  const name = INSPECTION_KINDS[kind]
  const passive = `được ${lowerFirst(name)} chuyên đề${about}`
  return [
    {
      ...common,
      id: `${rounds}${tail}`,
      ...(isOnCadreWork && { hangsOn: rounds }),
      title: `Cuộc ${lowerFirst(name)} chuyên đề${about}`,
      rowKind: 'inspection',
      unit: 'cuộc',
      groups: TOPICS,
      groupName: 'Nội dung',
      definition: `Các cuộc đã có kết luận, chưa bị hủy; không tính ${lowerFirst(name)} thường xuyên và hình thức khác. ${TIME}`,
      relation: roundsOf(asked),
    },
    {
      ...common,
      id: `${past}-organisations${tail}`,
      hangsOn: rounds,
      title: `Lượt tổ chức đảng ${passive}`,
      rowKind: 'subject',
      unit: 'lượt',
      groups: OCCURRENCES,
      groupName: 'Số lần',
      definition: `Mỗi tổ chức đảng tính một lượt trong mỗi cuộc; số «lần đầu» là số tổ chức, mỗi tổ chức tính một lần. ${TIME}`,
      relation: organisationsOf(asked),
    },
    {
      ...common,
      id: `${past}-members${tail}`,
      hangsOn: rounds,
      title: `Đảng viên ${passive}`,
      rowKind: 'subject',
      unit: 'đảng viên',
      groups: OCCURRENCES,
      groupName: 'Số lần',
      definition: `Mỗi đảng viên tính một lượt trong mỗi cuộc; đảng viên chỉ báo số lượng tính theo số đã báo. ${TIME}`,
      relation: membersOf(asked),
    },
  ]
}

export const INSPECTIONS_FIGURES: readonly Figure[] = [
  ...figuresOf('inspection'),
  ...figuresOf('supervision'),
  ...figuresOf('inspection', true),
  ...figuresOf('supervision', true),
  {
    ...common,
    id: 'inspection-plans-met',
    title: 'Chỉ tiêu kiểm tra, giám sát đạt và vượt kế hoạch năm',
    rowKind: 'plan',
    unit: '%',
    groups: PLAN_OUTCOMES,
    groupName: 'Kết quả',
    sides: { part: 'đạt và vượt kế hoạch', whole: 'chỉ tiêu của các năm đã hết' },
    definition:
      'Mỗi chỉ tiêu là số cuộc của một hình thức trong kế hoạch một năm của nhiệm kỳ; chỉ tính những năm đã hết vào ngày cuối kỳ.',
    relation: plansOf,
  },
]
