import { COMMUNES, COUNCIL, type Commune, GOVERNMENT, MASS, PARTY } from './communes'
import { DEPARTMENTS, MANAGED_PUBLIC_UNITS, OTHER_PUBLIC_UNITS } from './unit-names'
import { DISTRICT_COUNCIL, DISTRICT_GOVERNMENT, DISTRICT_PARTY, UNITS, villageCellCode } from './units'

export type PostPlan = {
  readonly unit: string
  readonly kind: string
  readonly title: string
  readonly fullTitle: string
  readonly seats: number
  /** Where it differs from the kind's own managing level. */
  readonly level?: string
  /** One of the fields that the work of the post before it is divided into. */
  readonly isField?: boolean
}

const post = (unit: string, kind: string, title: string, fullTitle: string, seats = 1, level?: string): PostPlan => ({
  ...{ unit, kind, title, fullTitle, seats },
  ...(level && { level }),
})

const CITY = 'city'

const DISTRICT: readonly PostPlan[] = [
  post(DISTRICT_PARTY, 'district-secretary', 'Bí thư', 'Bí thư Huyện ủy'),
  post(DISTRICT_PARTY, 'district-deputy-secretary', 'Phó Bí thư Thường trực', 'Phó Bí thư Thường trực Huyện ủy'),
  post(DISTRICT_PARTY, 'district-deputy-secretary', 'Phó Bí thư', 'Phó Bí thư Huyện ủy'),
  post(DISTRICT_PARTY, 'standing-committee-member', 'Ủy viên Ban Thường vụ', 'Ủy viên Ban Thường vụ Huyện ủy', 13),
  post(
    DISTRICT_PARTY,
    'executive-committee-member',
    'Ủy viên Ban Chấp hành',
    'Ủy viên Ban Chấp hành Đảng bộ huyện',
    41,
  ),
  post(DISTRICT_COUNCIL, 'district-council-chair', 'Chủ tịch', 'Chủ tịch HĐND huyện'),
  post(DISTRICT_COUNCIL, 'district-council-deputy', 'Phó Chủ tịch', 'Phó Chủ tịch HĐND huyện'),
  ...['Ban Pháp chế', 'Ban Kinh tế – Xã hội'].flatMap((board) => [
    post(DISTRICT_COUNCIL, 'council-board-head', `Trưởng ${board}`, `Trưởng ${board} HĐND huyện`),
    post(DISTRICT_COUNCIL, 'council-board-deputy', `Phó Trưởng ${board}`, `Phó Trưởng ${board} HĐND huyện`),
  ]),
  post(DISTRICT_GOVERNMENT, 'district-chair', 'Chủ tịch', 'Chủ tịch UBND huyện'),
  post(DISTRICT_GOVERNMENT, 'district-vice-chair', 'Phó Chủ tịch', 'Phó Chủ tịch UBND huyện', 2),
  post('BTC', 'party-body-head', 'Trưởng ban', 'Trưởng ban Tổ chức Huyện ủy', 1, CITY),
  post('BTC', 'party-body-deputy', 'Phó Trưởng ban', 'Phó Trưởng ban Tổ chức Huyện ủy', 2),
  post('UBKT', 'party-body-head', 'Chủ nhiệm', 'Chủ nhiệm Ủy ban Kiểm tra Huyện ủy', 1, CITY),
  post('UBKT', 'party-body-deputy', 'Phó Chủ nhiệm', 'Phó Chủ nhiệm Ủy ban Kiểm tra Huyện ủy', 2),
  post('UBKT', 'inspection-member', 'Ủy viên', 'Ủy viên Ủy ban Kiểm tra Huyện ủy', 2),
  post('BTG', 'party-body-head', 'Trưởng ban', 'Trưởng ban Tuyên giáo Huyện ủy', 1, CITY),
  post('BTG', 'party-body-deputy', 'Phó Trưởng ban', 'Phó Trưởng ban Tuyên giáo Huyện ủy', 2),
  post('BDV', 'party-body-head', 'Trưởng ban', 'Trưởng ban Dân vận Huyện ủy', 1, CITY),
  post('BDV', 'party-body-deputy', 'Phó Trưởng ban', 'Phó Trưởng ban Dân vận Huyện ủy', 2),
  post('VP', 'party-body-head', 'Chánh Văn phòng', 'Chánh Văn phòng Huyện ủy'),
  post('VP', 'party-body-deputy', 'Phó Chánh Văn phòng', 'Phó Chánh Văn phòng Huyện ủy', 2),
  post('TTCT', 'party-body-head', 'Giám đốc', 'Giám đốc Trung tâm Chính trị huyện'),
  post('TTCT', 'party-body-deputy', 'Phó Giám đốc', 'Phó Giám đốc Trung tâm Chính trị huyện', 2),
  post('MTTQ', 'mass-body-head', 'Chủ tịch', 'Chủ tịch Ủy ban MTTQ Việt Nam huyện', 1, CITY),
  post('MTTQ', 'mass-body-deputy', 'Phó Chủ tịch', 'Phó Chủ tịch Ủy ban MTTQ Việt Nam huyện', 2),
  post('LDLD', 'mass-body-head', 'Chủ tịch', 'Chủ tịch Liên đoàn Lao động huyện'),
  post('LDLD', 'mass-body-deputy', 'Phó Chủ tịch', 'Phó Chủ tịch Liên đoàn Lao động huyện', 2),
  post('ND', 'mass-body-head', 'Chủ tịch', 'Chủ tịch Hội Nông dân huyện'),
  post('ND', 'mass-body-deputy', 'Phó Chủ tịch', 'Phó Chủ tịch Hội Nông dân huyện', 2),
  post('PN', 'mass-body-head', 'Chủ tịch', 'Chủ tịch Hội Liên hiệp Phụ nữ huyện'),
  post('PN', 'mass-body-deputy', 'Phó Chủ tịch', 'Phó Chủ tịch Hội Liên hiệp Phụ nữ huyện', 2),
  post('CCB', 'mass-body-head', 'Chủ tịch', 'Chủ tịch Hội Cựu chiến binh huyện'),
  post('CCB', 'mass-body-deputy', 'Phó Chủ tịch', 'Phó Chủ tịch Hội Cựu chiến binh huyện'),
  post('DOAN', 'mass-body-head', 'Bí thư', 'Bí thư Huyện đoàn'),
  post('DOAN', 'mass-body-deputy', 'Phó Bí thư', 'Phó Bí thư Huyện đoàn', 2),
  post('CTD', 'mass-body-head', 'Chủ tịch', 'Chủ tịch Hội Chữ thập đỏ huyện'),
  post('NG-CONGAN', 'branch-head', 'Trưởng Công an', 'Trưởng Công an huyện'),
  post('NG-QUANSU', 'branch-head', 'Chỉ huy trưởng', 'Chỉ huy trưởng Ban Chỉ huy Quân sự huyện'),
  post('NG-TOAAN', 'branch-head', 'Chánh án', 'Chánh án Tòa án nhân dân huyện'),
  post('NG-VKS', 'branch-head', 'Viện trưởng', 'Viện trưởng Viện Kiểm sát nhân dân huyện'),
]

/** Fields of work that nobody keeps for long: those who work in them change places (NĐ 59/2019/NĐ-CP, Điều 35–39). */
const SENSITIVE_FIELDS = ['thẩm định hồ sơ', 'giải quyết thủ tục hành chính', 'quản lý tài chính, tài sản']

function ofDepartment([unit, name]: (typeof DEPARTMENTS)[number]): PostPlan[] {
  const [head, body] =
    unit === 'P-VP'
      ? ['Chánh Văn phòng', name.replace('Văn phòng ', '')]
      : unit === 'P-THANHTRA'
        ? ['Chánh Thanh tra', 'huyện']
        : ['Trưởng phòng', name.replace('Phòng ', '')]
  return [
    post(unit, 'department-head', head, `${head} ${body}`),
    post(unit, 'department-deputy', `Phó ${head}`, `Phó ${head} ${body}`, 2),
    post(unit, 'specialist', 'Chuyên viên', `Chuyên viên ${name}`, 4),
    ...SENSITIVE_FIELDS.map((field, at) => ({
      ...post(unit, 'sensitive-specialist', `Chuyên viên ${field}`, `Chuyên viên ${field}, ${name}`),
      isField: at > 0,
    })),
  ]
}

function ofPublicUnit([unit, name]: (typeof MANAGED_PUBLIC_UNITS)[number]): PostPlan[] {
  const head = unit === 'QLTTXD' ? 'Đội trưởng' : 'Giám đốc'
  return [
    post(unit, 'public-unit-head', head, `${head} ${name}`),
    post(unit, 'public-unit-deputy', `Phó ${head}`, `Phó ${head} ${name}`, unit === 'BQLDA' ? 3 : 2),
    post(unit, 'public-employee', 'Viên chức', `Viên chức ${name}`, 6),
  ]
}

const EMPLOYEES = { health: ['Bác sĩ', 'Điều dưỡng'], school: ['Giáo viên', 'Nhân viên hành chính'] } as const

const ofOtherPublicUnit = ([unit, name, sort]: (typeof OTHER_PUBLIC_UNITS)[number]): PostPlan[] =>
  EMPLOYEES[sort].map((title, at) => post(unit, 'public-employee', title, `${title} ${name}`, at === 0 ? 9 : 3))

const PARTY_STAFF = [
  ['BTC', 'Ban Tổ chức Huyện ủy', 6],
  ['UBKT', 'Ủy ban Kiểm tra Huyện ủy', 6],
  ['BTG', 'Ban Tuyên giáo Huyện ủy', 4],
  ['BDV', 'Ban Dân vận Huyện ủy', 3],
  ['VP', 'Văn phòng Huyện ủy', 7],
  ['TTCT', 'Trung tâm Chính trị huyện', 4],
  ['MTTQ', 'Ủy ban MTTQ Việt Nam huyện', 3],
  ['LDLD', 'Liên đoàn Lao động huyện', 4],
  ['ND', 'Hội Nông dân huyện', 3],
  ['PN', 'Hội Liên hiệp Phụ nữ huyện', 3],
  ['CCB', 'Hội Cựu chiến binh huyện', 1],
  ['DOAN', 'Huyện đoàn', 4],
  ['CTD', 'Hội Chữ thập đỏ huyện', 1],
] as const

const OFFICIALS = [
  ['commune-official', 'Công chức Văn phòng – Thống kê', 2],
  ['commune-official', 'Công chức Tư pháp – Hộ tịch', 2],
  ['commune-official', 'Công chức Văn hóa – Xã hội', 2],
  ['commune-official', 'Chỉ huy trưởng Quân sự', 1],
  ['sensitive-commune-official', 'Công chức Tài chính – Kế toán', 1],
  ['sensitive-commune-official', 'Công chức Địa chính – Xây dựng – Đô thị và Môi trường', 2],
] as const

export const COMMUNE_MASS = [
  ['Chủ tịch Ủy ban MTTQ', 'Chủ tịch Ủy ban MTTQ Việt Nam'],
  ['Chủ tịch Hội Liên hiệp Phụ nữ', 'Chủ tịch Hội Liên hiệp Phụ nữ'],
  ['Chủ tịch Hội Nông dân', 'Chủ tịch Hội Nông dân'],
  ['Chủ tịch Hội Cựu chiến binh', 'Chủ tịch Hội Cựu chiến binh'],
  ['Bí thư Đoàn Thanh niên', 'Bí thư Đoàn TNCS Hồ Chí Minh'],
] as const

function ofCommune(commune: Commune): PostPlan[] {
  const { code, name } = commune
  const [party, council, government] = [PARTY(code), COUNCIL(code), GOVERNMENT(code)]
  return [
    post(party, 'commune-secretary', 'Bí thư Đảng ủy', `Bí thư Đảng ủy ${name}`),
    post(party, 'commune-standing-deputy', 'Phó Bí thư Thường trực Đảng ủy', `Phó Bí thư Thường trực Đảng ủy ${name}`),
    post(party, 'commune-deputy-secretary', 'Phó Bí thư Đảng ủy', `Phó Bí thư Đảng ủy ${name}`),
    post(party, 'commune-official', 'Công chức Văn phòng Đảng ủy', `Công chức Văn phòng Đảng ủy ${name}`),
    post(council, 'commune-council-chair', 'Chủ tịch HĐND', `Chủ tịch HĐND ${name}`),
    post(council, 'commune-council-deputy', 'Phó Chủ tịch HĐND', `Phó Chủ tịch HĐND ${name}`),
    post(government, 'commune-chair', 'Chủ tịch UBND', `Chủ tịch UBND ${name}`),
    post(government, 'commune-vice-chair', 'Phó Chủ tịch UBND', `Phó Chủ tịch UBND ${name}`, 2),
    ...OFFICIALS.map(([kind, title, seats]) => post(government, kind, title, `${title} ${name}`, seats)),
    ...COMMUNE_MASS.map(([title, full]) => post(MASS(code), 'commune-mass-head', title, `${full} ${name}`)),
    ...UNITS.filter(({ parent }) => parent === party).map((cell, at) =>
      post(villageCellCode(commune, at), 'cell-secretary', 'Bí thư Chi bộ', `Bí thư ${cell.name}`),
    ),
  ]
}

export const POSTS: readonly PostPlan[] = [
  ...DISTRICT,
  ...DEPARTMENTS.flatMap(ofDepartment),
  ...MANAGED_PUBLIC_UNITS.flatMap(ofPublicUnit),
  ...OTHER_PUBLIC_UNITS.flatMap(ofOtherPublicUnit),
  ...PARTY_STAFF.map(([unit, name, seats]) =>
    post(unit, 'party-specialist', 'Chuyên viên', `Chuyên viên ${name}`, seats),
  ),
  ...UNITS.filter(({ block }) => block && block !== 'commune').map(({ code, name }) =>
    post(code, 'grassroots-secretary', 'Bí thư', `Bí thư ${name}`),
  ),
  ...COMMUNES.flatMap(ofCommune),
]
