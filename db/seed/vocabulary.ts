import type { CivilDate } from '@/lib/civil-date'
import type { Db } from '../client'
import { governingDocuments, issuingBodies, terms } from '../schema/documents'
import { procedures, retirementAges, rules } from '../schema/movements'
import { managementRules, managingLevels, postKinds, type Tier, unitBlocks, unitKinds } from '../schema/organisation'
import { type Band, postStandards, qualificationLevels } from '../schema/qualifications'
import { reportIssuers } from '../schema/reports'
import { audiences, classKinds } from '../schema/training'
import { addAppraisalWords } from './appraisals'
import { addFormLines } from './form-lines'
import { managementOf } from './management'
import { POST_STANDARDS } from './post-standards'
import { PROCEDURES } from './procedures'
import { retirementTable } from './retirement-table'
import { RULES } from './rules'

const day = (text: string) => text as CivilDate

/** Who signs papers here. Numbers run per kind of paper within a body's term. */
export const BODIES = {
  committee: {
    id: 'body-committee',
    name: 'Ban Thường vụ Huyện ủy',
    abbreviation: 'HU',
    style: 'party',
    rank: 1,
  },
  organising: {
    id: 'body-organising',
    name: 'Ban Tổ chức Huyện ủy',
    abbreviation: 'BTCHU',
    style: 'party',
    rank: 2,
  },
  council: {
    id: 'body-council',
    name: 'Hội đồng nhân dân huyện',
    abbreviation: 'HĐND',
    style: 'state',
    rank: 3,
  },
  government: {
    id: 'body-government',
    name: 'Ủy ban nhân dân huyện',
    abbreviation: 'UBND',
    style: 'state',
    rank: 4,
  },
  city: {
    id: 'body-city',
    name: 'Ban Thường vụ Thành ủy',
    abbreviation: 'TU',
    style: 'party',
    rank: 5,
  },
} as const

const TERMS = [
  ['committee', 'Nhiệm kỳ 2015–2020', '2015-07-28', '2020-07-10'],
  ['committee', 'Nhiệm kỳ 2020–2025', '2020-07-10', null],
  ['organising', 'Nhiệm kỳ 2015–2020', '2015-07-28', '2020-07-10'],
  ['organising', 'Nhiệm kỳ 2020–2025', '2020-07-10', null],
  ['city', 'Nhiệm kỳ 2015–2020', '2015-11-01', '2020-10-11'],
  ['city', 'Nhiệm kỳ 2020–2025', '2020-10-11', null],
  ['council', 'Nhiệm kỳ 2016–2021', '2016-05-22', '2021-05-23'],
  ['council', 'Nhiệm kỳ 2021–2026', '2021-05-23', null],
  ['government', 'Nhiệm kỳ 2016–2021', '2016-05-22', '2021-05-23'],
  ['government', 'Nhiệm kỳ 2021–2026', '2021-05-23', null],
] as const

const KINDS = [
  ['district-committee', 'Đảng bộ huyện', 'party', 'district', null, false],
  ['organising-body', 'Ban Tổ chức, Ban Xây dựng Đảng của cấp ủy', 'party', 'department', null, false, true],
  ['party-body', 'Cơ quan tham mưu, giúp việc của cấp ủy', 'party', 'department', null, false],
  ['commune-committee', 'Đảng bộ xã, thị trấn', 'party', 'commune', 'committee', false],
  ['grassroots-committee', 'Đảng bộ cơ sở', 'party', 'grassroots', 'committee', false],
  ['grassroots-cell', 'Chi bộ cơ sở', 'party', 'grassroots', 'cell', false],
  ['subordinate-cell', 'Chi bộ trực thuộc', 'party', 'cell', null, false],
  ['district-council', 'Hội đồng nhân dân huyện', 'state', 'district', null, false],
  ['district-government', 'Ủy ban nhân dân huyện', 'state', 'district', null, false],
  ['department', 'Phòng, cơ quan chuyên môn', 'state', 'department', null, false],
  ['public-unit', 'Đơn vị sự nghiệp, ban quản lý', 'state', 'department', null, false],
  ['branch-agency', 'Cơ quan ngành dọc', 'state', 'department', null, false],
  ['commune-council', 'Hội đồng nhân dân xã, thị trấn', 'state', 'commune', null, false],
  ['commune-government', 'Ủy ban nhân dân xã, thị trấn', 'state', 'commune', null, true],
  ['mass-body', 'Mặt trận Tổ quốc, đoàn thể huyện', 'mass', 'department', null, false],
  ['commune-mass-body', 'Mặt trận Tổ quốc, đoàn thể xã, thị trấn', 'mass', 'commune', null, false],
] as const

/** Kinds that name their level of administration. */
const TIERS: Readonly<Record<string, Tier>> = {
  'district-committee': 'district',
  'commune-committee': 'commune',
  'district-council': 'district',
  'district-government': 'district',
  'branch-agency': 'district',
  'commune-council': 'commune',
  'commune-government': 'commune',
  'commune-mass-body': 'commune',
}

/** In which column of the statistical forms a level counts. */
const BANDS: Readonly<Record<string, Band>> = {
  vocational: 'vocational',
  college: 'college',
  bachelor: 'university',
  master: 'postgraduate',
  doctor: 'postgraduate',
  'theory-elementary': 'elementary',
  'theory-intermediate': 'intermediate',
  'theory-advanced': 'advanced',
  'theory-bachelor': 'advanced',
}

const BLOCKS = [
  ['commune', 'Xã, thị trấn'],
  ['armed-forces', 'Lực lượng vũ trang'],
  ['administrative', 'Hành chính, sự nghiệp'],
  ['enterprise', 'Doanh nghiệp'],
] as const

const LEVELS = [
  ['city', 'Ban Thường vụ Thành ủy quản lý', false, 'body-city'],
  ['standing-committee', 'Ban Thường vụ Huyện ủy quản lý', true, 'body-committee'],
  ['branch', 'Ngành dọc quản lý', false, null],
  ['unit', 'Cấp ủy cơ sở, thủ trưởng đơn vị quản lý', false, null],
] as const

type PostKind = typeof postKinds.$inferInsert
const leads = {
  isLeader: true,
  managingLevel: 'standing-committee',
  termMonths: 60,
} as const

/**
 * Shared by every installation whose posts are those of a district and its communes; each row can be changed there. Grades
 * follow the allowances of leading posts (NĐ 204/2004/NĐ-CP, QĐ 128-QĐ/TW), roughly: not read in the originals.
 */
export const POST_KINDS: readonly PostKind[] = [
  {
    code: 'district-secretary',
    name: 'Bí thư Huyện ủy',
    track: 'party',
    ...leads,
    managingLevel: 'city',
    rank: 10,
    grade: 1,
  },
  {
    code: 'district-deputy-secretary',
    name: 'Phó Bí thư Huyện ủy',
    track: 'party',
    ...leads,
    managingLevel: 'city',
    rank: 11,
    grade: 2,
  },
  {
    code: 'standing-committee-member',
    name: 'Ủy viên Ban Thường vụ',
    track: 'party',
    managingLevel: 'city',
    termMonths: 60,
    rank: 12,
  },
  {
    code: 'executive-committee-member',
    name: 'Ủy viên Ban Chấp hành',
    track: 'party',
    termMonths: 60,
    isExecutiveCommittee: true,
    rank: 13,
  },
  {
    code: 'district-council-chair',
    name: 'Chủ tịch HĐND huyện',
    track: 'elected',
    ...leads,
    managingLevel: 'city',
    isElected: true,
    rank: 14,
    grade: 2,
  },
  {
    code: 'district-council-deputy',
    name: 'Phó Chủ tịch HĐND huyện',
    track: 'elected',
    ...leads,
    managingLevel: 'city',
    isElected: true,
    rank: 15,
    grade: 3,
  },
  {
    code: 'district-chair',
    name: 'Chủ tịch UBND huyện',
    track: 'government',
    ...leads,
    managingLevel: 'city',
    isElected: true,
    rank: 16,
    grade: 2,
  },
  {
    code: 'district-vice-chair',
    name: 'Phó Chủ tịch UBND huyện',
    track: 'government',
    ...leads,
    managingLevel: 'city',
    isElected: true,
    rank: 17,
    grade: 3,
  },
  {
    code: 'council-board-head',
    name: 'Trưởng ban HĐND huyện',
    track: 'elected',
    ...leads,
    isElected: true,
    rank: 20,
    grade: 4,
  },
  {
    code: 'council-board-deputy',
    name: 'Phó Trưởng ban HĐND huyện',
    track: 'elected',
    ...leads,
    isElected: true,
    rank: 21,
    grade: 5,
  },
  {
    code: 'party-body-head',
    name: 'Trưởng ban, Chủ nhiệm, Chánh Văn phòng cấp ủy',
    track: 'party',
    ...leads,
    rank: 22,
    grade: 4,
  },
  {
    code: 'party-body-deputy',
    name: 'Phó Trưởng ban, Phó Chủ nhiệm, Phó Chánh Văn phòng cấp ủy',
    track: 'party',
    ...leads,
    rank: 23,
    grade: 5,
  },
  {
    code: 'inspection-member',
    name: 'Ủy viên Ủy ban Kiểm tra',
    track: 'party',
    ...leads,
    rank: 24,
    grade: 5,
  },
  {
    code: 'department-head',
    name: 'Trưởng phòng',
    track: 'government',
    ...leads,
    rank: 30,
    grade: 4,
  },
  {
    code: 'department-deputy',
    name: 'Phó Trưởng phòng',
    track: 'government',
    ...leads,
    rank: 31,
    grade: 5,
  },
  {
    code: 'public-unit-head',
    name: 'Giám đốc đơn vị sự nghiệp',
    track: 'government',
    ...leads,
    rank: 32,
    grade: 4,
  },
  {
    code: 'public-unit-deputy',
    name: 'Phó Giám đốc đơn vị sự nghiệp',
    track: 'government',
    ...leads,
    rank: 33,
    grade: 5,
  },
  {
    code: 'mass-body-head',
    name: 'Chủ tịch MTTQ, người đứng đầu đoàn thể',
    track: 'mass',
    ...leads,
    isElected: true,
    rank: 34,
    grade: 4,
  },
  {
    code: 'mass-body-deputy',
    name: 'Phó Chủ tịch MTTQ, cấp phó đoàn thể',
    track: 'mass',
    ...leads,
    isElected: true,
    rank: 35,
    grade: 5,
  },
  {
    code: 'branch-head',
    name: 'Thủ trưởng cơ quan ngành dọc',
    track: 'government',
    isLeader: true,
    managingLevel: 'branch',
    termMonths: 60,
    rank: 36,
    grade: 4,
  },
  {
    code: 'commune-secretary',
    name: 'Bí thư Đảng ủy xã, thị trấn',
    track: 'party',
    ...leads,
    nonLocal: 'secretary',
    rank: 40,
    grade: 4,
  },
  {
    code: 'commune-standing-deputy',
    name: 'Phó Bí thư Thường trực Đảng ủy xã, thị trấn',
    track: 'party',
    ...leads,
    rank: 41,
    grade: 5,
  },
  {
    code: 'commune-deputy-secretary',
    name: 'Phó Bí thư Đảng ủy xã, thị trấn',
    track: 'party',
    ...leads,
    rank: 42,
    grade: 5,
  },
  {
    code: 'commune-council-chair',
    name: 'Chủ tịch HĐND xã, thị trấn',
    track: 'elected',
    ...leads,
    isElected: true,
    rank: 43,
    grade: 5,
  },
  {
    code: 'commune-council-deputy',
    name: 'Phó Chủ tịch HĐND xã, thị trấn',
    track: 'elected',
    ...leads,
    isElected: true,
    rank: 44,
    grade: 6,
  },
  {
    code: 'commune-chair',
    name: 'Chủ tịch UBND xã, thị trấn',
    track: 'government',
    ...leads,
    isElected: true,
    nonLocal: 'chair',
    rank: 45,
    grade: 5,
  },
  {
    code: 'commune-vice-chair',
    name: 'Phó Chủ tịch UBND xã, thị trấn',
    track: 'government',
    ...leads,
    isElected: true,
    rank: 46,
    grade: 6,
  },
  {
    code: 'grassroots-secretary',
    name: 'Bí thư tổ chức cơ sở đảng',
    track: 'party',
    isLeader: true,
    managingLevel: 'unit',
    termMonths: 60,
    rank: 50,
  },
  {
    code: 'cell-secretary',
    name: 'Bí thư chi bộ trực thuộc',
    track: 'party',
    managingLevel: 'unit',
    termMonths: 30,
    rank: 52,
  },
  {
    code: 'specialist',
    name: 'Chuyên viên',
    track: 'government',
    managingLevel: 'unit',
    rank: 60,
    grade: 7,
  },
  {
    code: 'party-specialist',
    name: 'Chuyên viên cơ quan Đảng',
    track: 'party',
    managingLevel: 'unit',
    rank: 61,
    grade: 7,
  },
  {
    code: 'sensitive-specialist',
    name: 'Chuyên viên vị trí phải định kỳ chuyển đổi',
    track: 'government',
    managingLevel: 'unit',
    isSensitive: true,
    rank: 62,
    grade: 7,
  },
  {
    code: 'commune-official',
    name: 'Công chức xã, thị trấn',
    track: 'government',
    managingLevel: 'unit',
    rank: 63,
    grade: 7,
  },
  {
    code: 'sensitive-commune-official',
    name: 'Công chức xã, thị trấn phải định kỳ chuyển đổi',
    track: 'government',
    managingLevel: 'unit',
    isSensitive: true,
    rank: 64,
    grade: 7,
  },
  {
    code: 'commune-mass-head',
    name: 'Người đứng đầu MTTQ, đoàn thể xã, thị trấn',
    track: 'mass',
    managingLevel: 'unit',
    isElected: true,
    rank: 65,
    grade: 7,
  },
  {
    code: 'public-employee',
    name: 'Viên chức',
    track: 'government',
    managingLevel: 'unit',
    rank: 66,
    grade: 7,
  },
]

const QUALIFICATION_LEVELS = [
  ['lower-secondary', 'education', 'Trung học cơ sở', 1, null],
  ['upper-secondary', 'education', 'Trung học phổ thông', 2, null],
  ['vocational', 'education', 'Trung cấp', 3, null],
  ['college', 'education', 'Cao đẳng', 4, null],
  ['bachelor', 'education', 'Đại học', 5, 'degree'],
  ['master', 'education', 'Thạc sĩ', 6, 'degree'],
  ['doctor', 'education', 'Tiến sĩ', 7, 'degree'],
  ['theory-elementary', 'political-theory', 'Sơ cấp', 1, null],
  ['theory-intermediate', 'political-theory', 'Trung cấp', 2, 'theory'],
  ['theory-advanced', 'political-theory', 'Cao cấp', 3, 'theory'],
  ['theory-bachelor', 'political-theory', 'Cử nhân', 4, 'theory'],
  ['state-officer', 'state-management', 'Cán sự', 1, null],
  ['state-specialist', 'state-management', 'Chuyên viên', 2, null],
  ['state-principal', 'state-management', 'Chuyên viên chính', 3, null],
  ['state-senior', 'state-management', 'Chuyên viên cao cấp', 4, null],
  ['language-a', 'language', 'Trình độ A', 1, null],
  ['language-b', 'language', 'Trình độ B', 2, null],
  ['language-c', 'language', 'Trình độ C', 3, null],
  ['language-degree', 'language', 'Đại học ngoại ngữ', 4, null],
  ['informatics-basic', 'informatics', 'Cơ bản', 1, null],
  ['informatics-advanced', 'informatics', 'Nâng cao', 2, null],
  ['informatics-degree', 'informatics', 'Đại học công nghệ thông tin', 3, null],
  ['defence-4', 'defence', 'Đối tượng 4', 1, null],
  ['defence-3', 'defence', 'Đối tượng 3', 2, null],
  ['defence-2', 'defence', 'Đối tượng 2', 3, null],
] as const

const CLASS_KINDS = [
  ['party-building', 'Nghiệp vụ xây dựng Đảng', 'party-building'],
  ['mass-work', 'Nghiệp vụ đoàn thể chính trị', null],
  ['state-management', 'Quản lý nhà nước', null],
  ['economic-management', 'Quản lý kinh tế', null],
  ['language', 'Ngoại ngữ', null],
  ['informatics', 'Tin học, chuyển đổi số', null],
  ['knowledge-update', 'Cập nhật kiến thức mới', 'knowledge-update'],
  ['defence', 'Quốc phòng – an ninh', null],
  ['job-skills', 'Chuyên môn theo vị trí việc làm', null],
  ['council-delegates', 'Đại biểu Hội đồng nhân dân', null],
  ['other', 'Khác', null],
] as const

const AUDIENCES = [
  ['managed', 'Cán bộ diện Ban Thường vụ Huyện ủy quản lý', 'managed'],
  ['other-leaders', 'Cán bộ lãnh đạo, quản lý khác của huyện và cơ sở', null],
  ['commune-party-leaders', 'Bí thư, Phó Bí thư, Văn phòng Đảng ủy xã, thị trấn', 'party-building'],
  [
    'party-building-officers',
    'Người phụ trách xây dựng Đảng ở chi, đảng bộ hành chính, sự nghiệp, doanh nghiệp',
    'party-building',
  ],
  ['cell-leaders', 'Bí thư, Phó Bí thư chi bộ trực thuộc', 'party-building'],
  ['committee-members', 'Cấp ủy viên, ủy ban kiểm tra cơ sở', null],
  ['party-staff', 'Cán bộ làm công tác tổ chức, tuyên giáo, dân vận', null],
  ['mass-staff', 'Cán bộ Mặt trận Tổ quốc và đoàn thể', null],
  ['civil-servants', 'Công chức', null],
  ['part-time', 'Người hoạt động không chuyên trách', null],
  ['public-employees', 'Viên chức', null],
  ['party-members', 'Đảng viên', null],
  ['delegates', 'Đại biểu Hội đồng nhân dân xã, thị trấn', null],
  ['others', 'Đối tượng khác', null],
] as const

/** Where the people of an audience work, as far as its name tells. */
const AUDIENCE_TIERS: Readonly<Record<string, Tier>> = {
  managed: 'district',
  'other-leaders': 'district',
  'party-staff': 'district',
  'public-employees': 'district',
  'commune-party-leaders': 'commune',
  'cell-leaders': 'commune',
  'committee-members': 'commune',
  'part-time': 'commune',
  delegates: 'commune',
}
const LEADING_AUDIENCES: readonly string[] = ['managed', 'other-leaders', 'commune-party-leaders']

export type Letterhead = {
  /** «THÀNH ỦY HÀ NỘI» */
  above: string
  /** «HUYỆN ỦY THANH TRÌ» */
  committee: string
  /** «Thanh Trì», before the day of a paper. */
  place: string
}

const issuersOf = ({ above, committee, place }: Letterhead): (typeof reportIssuers.$inferInsert)[] => [
  {
    id: 'issuer-organising',
    code: 'organising',
    name: 'Ban Tổ chức',
    upperBody: committee,
    body: 'BAN TỔ CHỨC',
    symbol: 'BC/BTCHU',
    place,
    authority: '',
    authorityOf: '',
    signatoryTitle: 'TRƯỞNG BAN',
    recipients: ['Thường trực Huyện ủy (để báo cáo),', 'Ban Tổ chức Thành ủy (để báo cáo),', 'Lưu Ban Tổ chức.'],
    from: day('2015-07-28'),
  },
  {
    id: 'issuer-committee',
    code: 'committee',
    name: 'Huyện ủy',
    upperBody: above,
    body: committee,
    symbol: 'BC/HU',
    place,
    authority: 'T/M',
    authorityOf: 'BAN THƯỜNG VỤ',
    signatoryTitle: 'BÍ THƯ',
    recipients: [
      'Thường trực Thành ủy (để báo cáo),',
      'Ban Tổ chức Thành ủy (để báo cáo),',
      'Các đồng chí Ủy viên Ban Chấp hành,',
      'Các ban, cơ quan của Huyện ủy,',
      'Lưu Văn phòng Huyện ủy.',
    ],
    from: day('2015-07-28'),
  },
]

/** The words that every installation starts from: kinds, levels, bodies, rules with their sources. All of it is data and may be changed. */
export function loadVocabulary(db: Db, letterhead: Letterhead): void {
  db.insert(procedures)
    .values([...PROCEDURES])
    .run()
  db.insert(issuingBodies).values(Object.values(BODIES)).run()
  db.insert(terms)
    .values(
      TERMS.map(([body, name, from, until]) => ({
        id: `term-${body}-${from.slice(0, 4)}`,
        issuingBodyId: BODIES[body].id,
        name,
        from: day(from),
        until: until && day(until),
      })),
    )
    .run()
  db.insert(unitKinds)
    .values(
      KINDS.map(([code, name, tree, level, grassroots, isCommuneGovernment, isOrganising], rank) => ({
        code,
        name,
        tree,
        level,
        grassroots,
        isCommuneGovernment,
        isOrganising: isOrganising === true,
        tier: TIERS[code] ?? null,
        rank,
      })),
    )
    .run()
  db.insert(unitBlocks)
    .values(BLOCKS.map(([code, name], rank) => ({ code, name, rank })))
    .run()
  db.insert(managingLevels)
    .values(
      LEVELS.map(([code, name, isOwn, decidedBy], rank) => ({
        code,
        name,
        isOwn,
        decidedBy,
        rank,
      })),
    )
    .run()
  db.insert(postKinds)
    .values([...POST_KINDS])
    .run()
  db.insert(managementRules).values(managementOf(POST_KINDS)).run()
  db.insert(qualificationLevels)
    .values(
      QUALIFICATION_LEVELS.map(([code, kind, name, rank, meets]) => ({
        code,
        kind,
        name,
        rank,
        meets,
        band: BANDS[code] ?? null,
      })),
    )
    .run()
  db.insert(classKinds)
    .values(
      CLASS_KINDS.map(([code, name, topic], rank) => ({
        code,
        name,
        topic,
        rank,
      })),
    )
    .run()
  db.insert(audiences)
    .values(
      AUDIENCES.map(([code, name, group], rank) => ({
        code,
        name,
        group,
        tier: AUDIENCE_TIERS[code] ?? null,
        isLeaders: LEADING_AUDIENCES.includes(code),
        rank,
      })),
    )
    .run()
  db.insert(rules)
    .values([...RULES])
    .run()
  db.insert(postStandards)
    .values([...POST_STANDARDS])
    .run()
  db.insert(retirementAges).values(retirementTable()).run()
  db.insert(governingDocuments)
    .values([
      {
        id: 'document-nq04',
        kind: 'resolution',
        number: '04-NQ/TU',
        title: 'Nghị quyết về công tác cán bộ',
        issuer: 'Thành ủy Hà Nội',
        signedOn: day('2021-05-31'),
        from: day('2021-05-31'),
      },
    ])
    .run()
  db.insert(reportIssuers).values(issuersOf(letterhead)).run()
  addFormLines(db)
  addAppraisalWords(db)
}
