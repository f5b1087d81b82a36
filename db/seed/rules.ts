import type { CivilDate } from '@/lib/civil-date'
import type { RuleCode } from '@/lib/movements/checks/labels'
import type { rules } from '../schema/movements'

type Row = typeof rules.$inferInsert & { code: RuleCode }

const QD65 = 'Quy định 65-QĐ/TW ngày 28/4/2022'
const QD80 = 'Quy định 80-QĐ/TW ngày 18/8/2022'
const QD50 = 'Quy định 50-QĐ/TW ngày 30/12/2021'
const HD16 = 'Hướng dẫn 16-HD/BTCTW ngày 15/02/2022'
const QD377 = 'Quy định 377-QĐ/TW ngày 08/10/2025'
const ND46 = 'Nghị định 46/2010/NĐ-CP'
const ND59 = 'Nghị định 59/2019/NĐ-CP'
const ND138 = 'Nghị định 138/2020/NĐ-CP'

/** Posts in Party committees, which people are elected or designated to. */
const COMMITTEES = [
  'district-secretary',
  'district-deputy-secretary',
  'standing-committee-member',
  'executive-committee-member',
  'commune-secretary',
  'commune-standing-deputy',
  'commune-deputy-secretary',
  'grassroots-secretary',
]

/** Heads whom QĐ 65-QĐ/TW, Điều 4 names, as far as a kind of post tells them; chief inspectors and heads of finance are not told apart. */
const HEADS = ['district-secretary', 'district-chair', 'branch-head', 'commune-secretary', 'commune-chair']

const APPOINTED = [
  'council-board-head',
  'council-board-deputy',
  'party-body-head',
  'party-body-deputy',
  'inspection-member',
  'department-head',
  'department-deputy',
  'public-unit-head',
  'public-unit-deputy',
  'mass-body-head',
  'mass-body-deputy',
  'branch-head',
  'district-council-chair',
  'district-council-deputy',
  'district-chair',
  'district-vice-chair',
  'commune-council-chair',
  'commune-council-deputy',
  'commune-chair',
  'commune-vice-chair',
]

/** Posts for which people are planned one by one; memberships of committees are planned in number. */
const SINGLE_POSTS = [
  ...APPOINTED,
  'district-secretary',
  'district-deputy-secretary',
  'commune-secretary',
  'commune-standing-deputy',
  'commune-deputy-secretary',
]

type Figures = { atLeast?: number; atMost?: number; postKinds?: string[] }
type Time = readonly [from: string, basis: string, verified?: 'verified']

/** One rule through its times: each begins where the one before ends, with the same figures. */
function rule(code: RuleCode, title: string, figures: Figures, ...times: Time[]): Row[] {
  return times.map(([from, basis, verified], at) => ({
    id: at === 0 ? `rule-${code}` : `rule-${code}-${from.slice(0, 4)}`,
    ...{ code, title, ...figures, basis, isUnverified: verified === undefined },
    from: from as CivilDate,
    until: (times[at + 1]?.[0] ?? null) as CivilDate | null,
  }))
}

/** Figures and sources of the rules; those not read in the original are marked. */
export const RULES: readonly Row[] = [
  ...rule('retirement', 'Tuổi nghỉ hưu', {}, [
    '2021-01-01',
    'Bộ luật Lao động 2019, Điều 169; Nghị định 135/2020/NĐ-CP',
    'verified',
  ]),
  ...rule('term', 'Thời hạn giữ chức vụ', { atMost: 60 }, ['2016-01-01', `${ND138}, Điều 42`]),
  ...rule(
    'appointment-age',
    'Tuổi giữ chức vụ lần đầu, chức vụ cao hơn',
    { atLeast: 60, postKinds: APPOINTED },
    ['2022-08-18', QD80],
    ['2025-10-08', QD377],
  ),
  ...rule(
    'committee-first',
    'Tuổi tham gia cấp ủy lần đầu',
    { atLeast: 60, postKinds: COMMITTEES },
    ['2019-05-30', 'Chỉ thị 35-CT/TW ngày 30/5/2019'],
    ['2024-06-14', 'Chỉ thị 35-CT/TW ngày 14/6/2024'],
    ['2025-04-14', 'Chỉ thị 45-CT/TW ngày 14/4/2025', 'verified'],
  ),
  ...rule(
    'committee-again',
    'Tuổi tái cử cấp ủy',
    { atLeast: 48, postKinds: COMMITTEES },
    ['2019-05-30', 'Chỉ thị 35-CT/TW ngày 30/5/2019'],
    ['2024-06-14', 'Chỉ thị 35-CT/TW ngày 14/6/2024'],
    ['2025-04-14', 'Chỉ thị 45-CT/TW ngày 14/4/2025', 'verified'],
  ),
  ...rule('extension-maximum', 'Kéo dài thời gian giữ chức vụ', { atMost: 24 }, ['2020-12-01', ND138]),
  ...rule('head-terms', 'Người đứng đầu không quá hai nhiệm kỳ liên tiếp', { atMost: 2, postKinds: HEADS }, [
    '2022-04-28',
    `${QD65}, Điều 4`,
    'verified',
  ]),
  ...rule(
    'promotion-minimum',
    'Thời gian giữ chức vụ trước khi bổ nhiệm chức vụ cao hơn',
    { atLeast: 24 },
    ['2022-08-18', QD80],
    ['2025-10-08', QD377],
  ),
  ...(
    [
      ['wait-reprimand', 'Thời gian sau kỷ luật khiển trách', 24],
      ['wait-warning', 'Thời gian sau kỷ luật cảnh cáo', 36],
      ['wait-dismissal', 'Thời gian sau cách chức', 60],
    ] as const
  ).flatMap(([code, title, atLeast]) =>
    rule(
      code,
      title,
      { atLeast },
      ['2022-08-18', `${QD80} (con số lấy theo Quy định 377-QĐ/TW)`],
      ['2025-10-08', QD377, 'verified'],
    ),
  ),
  ...rule('rotation-minimum', 'Thời gian luân chuyển ít nhất', { atLeast: 36 }, ['2022-04-28', QD65]),
  ...rule('rotation-remaining', 'Thời gian công tác còn lại khi luân chuyển', { atLeast: 120 }, [
    '2022-04-28',
    QD65,
    'verified',
  ]),
  ...rule('periodic-change', 'Định kỳ chuyển đổi vị trí công tác', { atLeast: 24, atMost: 60 }, [
    '2019-08-15',
    `${ND59}, Điều 38`,
    'verified',
  ]),
  ...rule('periodic-exemption', 'Không chuyển đổi vị trí khi sắp nghỉ hưu', { atLeast: 18 }, [
    '2019-08-15',
    `${ND59}, Điều 35–39`,
    'verified',
  ]),
  ...rule('periodic-notice', 'Báo trước khi chuyển đổi vị trí công tác', { atLeast: 30 }, ['2019-08-15', ND59]),
  ...rule(
    'secondment-maximum',
    'Thời hạn biệt phái',
    { atMost: 36 },
    ['2020-12-01', `${ND138}, Điều 27`],
    ['2025-07-01', 'Nghị định 170/2025/NĐ-CP, Điều 26', 'verified'],
  ),
  ...rule('retirement-notice', 'Thông báo trước khi nghỉ hưu', { atLeast: 6 }, ['2016-01-01', ND46]),
  ...rule('retirement-decision', 'Ra quyết định trước khi nghỉ hưu', { atLeast: 3 }, ['2016-01-01', ND46]),
  ...rule('reappointment-notice', 'Xem xét bổ nhiệm lại trước khi hết thời hạn', { atLeast: 90 }, [
    '2016-01-01',
    ND138,
  ]),
  ...rule('acting-maximum', 'Thời gian giao quyền, giao phụ trách', { atMost: 6 }, [
    '2016-01-01',
    'Chưa xác định được văn bản quy định',
  ]),
  ...rule('party-probation', 'Thời kỳ dự bị của đảng viên', { atLeast: 12 }, ['2011-01-19', 'Điều lệ Đảng, Điều 5']),
  ...rule(
    'deciding-body',
    'Cơ quan quyết định',
    {},
    ['2017-12-19', 'Quy định 105-QĐ/TW ngày 19/12/2017'],
    ['2022-08-18', QD80],
  ),
  ...rule(
    'planning-term',
    'Tuổi quy hoạch: làm việc trọn một nhiệm kỳ',
    { atLeast: 60 },
    ['2021-12-30', QD50],
    ['2025-10-08', QD377],
  ),
  ...rule(
    'planning-discipline',
    'Quy hoạch: thời hạn của quyết định kỷ luật',
    { atLeast: 12 },
    ['2021-12-30', QD50],
    ['2025-10-08', QD377],
  ),
  ...rule('planning-per-post', 'Quy hoạch: số người cho một chức danh', { atMost: 3, postKinds: SINGLE_POSTS }, [
    '2022-02-15',
    HD16,
  ]),
  ...rule('planning-per-person', 'Quy hoạch: số chức danh của một người', { atMost: 3 }, ['2022-02-15', HD16]),
  ...rule('planning-women', 'Quy hoạch: tỷ lệ cán bộ nữ', { atLeast: 25 }, ['2021-12-30', QD50], ['2025-10-08', QD377]),
  ...rule(
    'planning-young',
    'Quy hoạch: tỷ lệ cán bộ trẻ',
    { atLeast: 15 },
    ['2021-12-30', QD50],
    ['2025-10-08', QD377],
  ),
  ...rule(
    'planning-young-age',
    'Quy hoạch: tuổi cán bộ trẻ',
    { atMost: 40 },
    ['2021-12-30', QD50],
    ['2025-10-08', QD377],
  ),
  ...rule('planning-minority', 'Quy hoạch: tỷ lệ cán bộ dân tộc thiểu số', { atLeast: 1 }, [
    '2021-12-30',
    `${QD50} (phù hợp với địa bàn; mức do cấp ủy đặt)`,
  ]),
]
