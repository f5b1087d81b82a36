import type { Measure } from './measures/labels'
import { PLANNING_CODES, PLANNING_MEASURES } from './planning/labels'

/** The rules that the product knows how to check or to remind of. Their figures, scope and basis are data; what they measure is here. */
export const RULE_CODES = [
  'retirement',
  'term',
  'appointment-age',
  'committee-first',
  'committee-again',
  'extension-maximum',
  'head-terms',
  'promotion-minimum',
  'wait-reprimand',
  'wait-warning',
  'wait-dismissal',
  'rotation-minimum',
  'rotation-remaining',
  'periodic-change',
  'periodic-exemption',
  'periodic-notice',
  'secondment-maximum',
  'retirement-notice',
  'retirement-decision',
  'reappointment-notice',
  'acting-maximum',
  'party-probation',
  'deciding-body',
  ...PLANNING_CODES,
] as const

export type RuleCode = (typeof RULE_CODES)[number]

export const MEASURES: Record<RuleCode, Measure> = {
  retirement: {
    unit: 'tháng',
    instead: 'theo bảng tháng sinh',
    means:
      'Ngày giữ chức, giữ tiếp phải ở trước ngày nghỉ hưu; ngày nghỉ hưu tính theo bảng tháng sinh, chỉ biết năm sinh thì lấy ngày 01/01.',
  },
  term: { unit: 'tháng', atMost: 'nhiều nhất', means: 'Thời hạn giữ chức vụ ghi trong văn bản.' },
  'appointment-age': {
    unit: 'tháng',
    atLeast: 'còn ít nhất',
    means:
      'Thời gian công tác còn lại đến tuổi nghỉ hưu khi giữ chức vụ lãnh đạo lần đầu hoặc chức vụ cao hơn; chức vụ tương đương, thấp hơn không tính.',
  },
  'committee-first': {
    unit: 'tháng',
    atLeast: 'còn ít nhất',
    means: 'Thời gian công tác còn lại đến tuổi nghỉ hưu khi tham gia cấp ủy lần đầu.',
  },
  'committee-again': {
    unit: 'tháng',
    atLeast: 'còn ít nhất',
    means: 'Thời gian công tác còn lại đến tuổi nghỉ hưu khi tái cử cấp ủy.',
  },
  'extension-maximum': {
    unit: 'tháng',
    atMost: 'dưới',
    means: 'Thời gian còn lại đến tuổi nghỉ hưu khi kéo dài thời gian giữ chức vụ; còn nhiều hơn thì bổ nhiệm lại.',
  },
  'head-terms': {
    unit: 'nhiệm kỳ',
    atMost: 'nhiều nhất',
    means:
      'Số nhiệm kỳ liên tiếp giữ cùng một chức danh đứng đầu ở một đơn vị; nhiệm kỳ giữ quá nửa thời gian mới tính.',
  },
  'promotion-minimum': {
    unit: 'tháng',
    atLeast: 'ít nhất',
    means: 'Thời gian giữ chức vụ hiện tại và tương đương trước khi giữ chức vụ cao hơn, được cộng dồn.',
  },
  'wait-reprimand': {
    unit: 'tháng',
    atLeast: 'ít nhất',
    means: 'Từ ngày bị kỷ luật khiển trách đến ngày giữ chức vụ cao hơn.',
  },
  'wait-warning': {
    unit: 'tháng',
    atLeast: 'ít nhất',
    means: 'Từ ngày bị kỷ luật cảnh cáo đến ngày giữ chức vụ cao hơn.',
  },
  'wait-dismissal': {
    unit: 'tháng',
    atLeast: 'ít nhất',
    means: 'Từ ngày bị cách chức đến ngày giữ chức vụ cao hơn.',
  },
  'rotation-minimum': {
    unit: 'tháng',
    atLeast: 'ít nhất',
    means: 'Thời hạn của một lần luân chuyển, và thời gian đã luân chuyển khi thôi chức vụ ấy.',
  },
  'rotation-remaining': {
    unit: 'tháng',
    atLeast: 'còn ít nhất',
    means:
      'Thời gian công tác còn lại đến tuổi nghỉ hưu khi đi luân chuyển; không tính khi bố trí không là người địa phương hoặc đã quá hai nhiệm kỳ.',
  },
  'periodic-change': {
    unit: 'tháng',
    atLeast: 'ít nhất',
    atMost: 'nhiều nhất',
    means: 'Thời gian ở vị trí phải định kỳ chuyển đổi, đến ngày chuyển đổi.',
  },
  'periodic-exemption': {
    unit: 'tháng',
    atLeast: 'còn ít nhất',
    means:
      'Thời gian còn lại đến tuổi nghỉ hưu khi chuyển đổi vị trí; còn ít hơn, hoặc đang biệt phái, thì không chuyển.',
  },
  'periodic-notice': {
    unit: 'ngày',
    atLeast: 'ít nhất',
    means: 'Từ ngày ký (hoặc dự kiến ký) văn bản đến ngày chuyển đổi vị trí, để báo trước cho người được chuyển.',
  },
  'secondment-maximum': { unit: 'tháng', atMost: 'nhiều nhất', means: 'Thời hạn biệt phái.' },
  'retirement-notice': {
    unit: 'tháng',
    atLeast: 'trước',
    means: 'Việc «thông báo nghỉ hưu» đến hạn trước ngày nghỉ hưu ngần ấy.',
  },
  'retirement-decision': {
    unit: 'tháng',
    atLeast: 'trước',
    means: 'Việc «ra quyết định nghỉ hưu» đến hạn trước ngày nghỉ hưu ngần ấy.',
  },
  'reappointment-notice': {
    unit: 'ngày',
    atLeast: 'trước',
    means: 'Việc xem xét bổ nhiệm lại đến hạn trước ngày hết thời hạn giữ chức vụ ngần ấy.',
  },
  'acting-maximum': {
    unit: 'tháng',
    atMost: 'nhiều nhất',
    means: 'Thời gian giao quyền, giao phụ trách; quá thời gian này việc đến hạn được nhắc.',
  },
  'party-probation': {
    unit: 'tháng',
    atLeast: 'đủ',
    means: 'Đảng viên dự bị đủ ngần ấy thì được xét công nhận chính thức; đến hạn được nhắc.',
  },
  'deciding-body': {
    unit: 'tháng',
    instead: 'theo phân cấp quản lý',
    means:
      'Cơ quan ban hành phải là cơ quan quyết định theo phân cấp quản lý; giữ nhiều chức danh thì theo chức danh cao nhất. Nghị quyết bầu, quyết định của chính quyền về chức danh nhà nước không tính.',
  },
  ...PLANNING_MEASURES,
}

/** «ít nhất 24 tháng, nhiều nhất 60 tháng» */
export const figureWords = (rule: { code: string; atLeast: number | null; atMost: number | null }): string => {
  const measure = MEASURES[rule.code as RuleCode]
  if (!measure) return ''
  const said = (['atLeast', 'atMost'] as const).flatMap((side) =>
    measure[side] && rule[side] !== null ? [`${measure[side]} ${rule[side]} ${measure.unit}`] : [],
  )
  return said.join(', ') || (measure.instead ?? '')
}
