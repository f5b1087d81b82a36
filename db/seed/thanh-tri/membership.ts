import { COMMUNES, GOVERNMENT, PARTY } from './communes'
import { type SeatKey, seatKey } from './posts'
import { cellCodeOf, committeeCode, DISTRICT_COUNCIL, DISTRICT_GOVERNMENT, DISTRICT_PARTY } from './units'

/** The pair of communes whose secretaries do not sit on the district's Executive Committee: they came last. */
export const OUTSIDE_EXECUTIVE = ['VANPHUC', 'YENMY'] as const

const head = (unit: string) => seatKey('party-body-head', unit)

/** The thirteen of the Standing Committee, by main post. */
export const STANDING_COMMITTEE: readonly SeatKey[] = [
  seatKey('district-secretary', DISTRICT_PARTY),
  seatKey('district-deputy-secretary', DISTRICT_PARTY, 1),
  seatKey('district-chair', DISTRICT_GOVERNMENT),
  ...['BTC', 'BTG', 'BDV', 'UBKT'].map(head),
  seatKey('district-council-deputy', DISTRICT_COUNCIL),
  seatKey('district-vice-chair', DISTRICT_GOVERNMENT, 1),
  seatKey('district-vice-chair', DISTRICT_GOVERNMENT, 2),
  seatKey('branch-head', 'NG-QUANSU'),
  seatKey('branch-head', 'NG-CONGAN'),
  seatKey('mass-body-head', 'MTTQ'),
]

/** The 41 of the Executive Committee, by main post. */
export const EXECUTIVE: readonly SeatKey[] = [
  ...STANDING_COMMITTEE,
  seatKey('branch-head', 'NG-TOAAN'),
  seatKey('branch-head', 'NG-VKS'),
  ...COMMUNES.filter(({ code }) => !OUTSIDE_EXECUTIVE.some((outside) => outside === code)).map(({ code }) =>
    seatKey('commune-secretary', PARTY(code)),
  ),
  ...['P-VP', 'P-NOIVU', 'P-THANHTRA', 'P-TCKH', 'P-QLDT', 'P-TNMT'].map((unit) => seatKey('department-head', unit)),
  ...['VP', 'TTCT'].map(head),
  ...['LDLD', 'ND', 'PN', 'DOAN'].map((unit) => seatKey('mass-body-head', unit)),
]

export const EXECUTIVE_SEATS: readonly SeatKey[] = EXECUTIVE.map((_, at) =>
  seatKey('executive-committee-member', DISTRICT_PARTY, at + 1),
)

export const isOfExecutive = (key: SeatKey) => EXECUTIVE.includes(key)

const BESIDES = new Map<SeatKey, SeatKey[]>()
const beside = (main: SeatKey, ...others: SeatKey[]) => BESIDES.set(main, [...(BESIDES.get(main) ?? []), ...others])

STANDING_COMMITTEE.forEach((key, at) => {
  beside(key, seatKey('standing-committee-member', DISTRICT_PARTY, at + 1))
})
beside(seatKey('district-chair', DISTRICT_GOVERNMENT), seatKey('district-deputy-secretary', DISTRICT_PARTY, 2))
for (const { code } of COMMUNES)
  beside(seatKey('commune-chair', GOVERNMENT(code)), seatKey('commune-deputy-secretary', PARTY(code)))

const organisation = (unit: string) => seatKey('grassroots-secretary', unit)
beside(seatKey('district-secretary', DISTRICT_PARTY), organisation(committeeCode('QUANSU')))
beside(seatKey('branch-head', 'NG-CONGAN'), organisation(committeeCode('CONGAN')))
beside(seatKey('district-deputy-secretary', DISTRICT_PARTY, 1), organisation(committeeCode('CQHU')))
beside(seatKey('district-vice-chair', DISTRICT_GOVERNMENT, 1), organisation(committeeCode('CQUBND')))
beside(seatKey('public-unit-head', 'BQLDA'), organisation(committeeCode('BQLDA')))
beside(head('TTCT'), organisation(cellCodeOf('Trung tâm Chính trị huyện')))
beside(seatKey('branch-head', 'NG-TOAAN'), organisation(cellCodeOf('Tòa án nhân dân huyện')))
beside(seatKey('branch-head', 'NG-VKS'), organisation(cellCodeOf('Viện Kiểm sát nhân dân huyện')))
beside(seatKey('public-unit-head', 'TTVH'), organisation(cellCodeOf('Trung tâm Văn hóa – Thông tin và Thể thao huyện')))
beside(seatKey('public-unit-head', 'QLTTXD'), organisation(cellCodeOf('Đội Quản lý trật tự xây dựng đô thị huyện')))

/** Posts that come and go with a main post. */
export const besides = (key: SeatKey): readonly SeatKey[] => BESIDES.get(key) ?? []

/** Seats that are only held beside another. */
export const IS_BESIDE: ReadonlySet<SeatKey> = new Set([...BESIDES.values()].flat())
