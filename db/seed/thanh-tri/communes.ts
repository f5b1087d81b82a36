import type { CivilDate } from '@/lib/civil-date'
import { day } from '../calendar'

/** The town and the fifteen communes in the official order: code, catalogue code, name, Party members. */
const ROWS = [
  ['VANDIEN', '00640', 'thị trấn Văn Điển', 812],
  ['DAIANG', '00679', 'xã Đại Áng', 498],
  ['DONGMY', '00685', 'xã Đông Mỹ', 476],
  ['DUYENHA', '00670', 'xã Duyên Hà', 352],
  ['HUUHOA', '00652', 'xã Hữu Hòa', 447],
  ['LIENNINH', '00682', 'xã Liên Ninh', 651],
  ['NGOCHOI', '00673', 'xã Ngọc Hồi', 683],
  ['NGUHIEP', '00667', 'xã Ngũ Hiệp', 742],
  ['TATHANHOAI', '00649', 'xã Tả Thanh Oai', 806],
  ['TAMHIEP', '00655', 'xã Tam Hiệp', 664],
  ['TANTRIEU', '00643', 'xã Tân Triều', 891],
  ['THANHLIET', '00646', 'xã Thanh Liệt', 588],
  ['TUHIEP', '00658', 'xã Tứ Hiệp', 724],
  ['VANPHUC', '00676', 'xã Vạn Phúc', 471],
  ['VINHQUYNH', '00664', 'xã Vĩnh Quỳnh', 492],
  ['YENMY', '00661', 'xã Yên Mỹ', 303],
] as const

export type CommuneCode = (typeof ROWS)[number][0]

export type Commune = {
  readonly code: CommuneCode
  /** Code in the catalogue of administrative units. */
  readonly place: string
  readonly name: string
  readonly members: number
  /** Congresses of the commune's Party committee. */
  readonly congresses: readonly CivilDate[]
  /** First sessions of the commune's council, which elect its chairs. */
  readonly sessions: readonly CivilDate[]
  /** Congresses of its cells, every thirty months. */
  readonly cellCongresses: readonly CivilDate[]
}

const CONGRESS_DAYS = ['12', '13', '14', '15', '18', '19', '20', '21', '22', '25', '26', '27', '28', '29', '20', '21']
const SESSION_DAYS = ['22', '23', '24', '28', '29']

export const COMMUNES: readonly Commune[] = ROWS.map(([code, place, name, members], at) => {
  const congress = CONGRESS_DAYS[at] ?? '20'
  const session = SESSION_DAYS[at % SESSION_DAYS.length] ?? '24'
  return {
    code,
    place,
    name,
    members,
    congresses: [day(`2015-05-${congress}`), day(`2020-05-${congress}`)],
    sessions: [day(`2011-06-${session}`), day(`2016-06-${session}`), day(`2021-06-${session}`)],
    cellCongresses: [day('2015-02-26'), day('2017-09-14'), day('2020-03-12'), day('2022-09-22')],
  }
})

export const communeOf = (code: string): Commune => {
  const commune = COMMUNES.find((one) => one.code === code)
  if (!commune) throw new Error(`No commune ${code}`)
  return commune
}

export const PARTY = (code: string) => `DU-${code}`
export const GOVERNMENT = (code: string) => `UBND-${code}`
export const COUNCIL = (code: string) => `HDND-${code}`
export const MASS = (code: string) => `MTTQ-${code}`

/** The commune that a unit belongs to, told by its code; null above the commune. */
export function communeOfUnit(unitCode: string): CommuneCode | null {
  const code = /^(?:DU|UBND|HDND|MTTQ)-([A-Z]+)/.exec(unitCode)?.[1]
  return COMMUNES.find((one) => one.code === code)?.code ?? null
}
