import type { Tree } from '../../schema/organisation'
import { COMMUNES, COUNCIL, type Commune, GOVERNMENT, MASS, PARTY } from './communes'
import {
  BRANCHES,
  CELLS,
  COMMITTEES,
  DEPARTMENTS,
  MANAGED_PUBLIC_UNITS,
  MASS_BODIES,
  OF_COMMITTEE,
  OTHER_PUBLIC_UNITS,
} from './unit-names'

export type UnitPlan = {
  readonly code: string
  readonly tree: Tree
  readonly kind: string
  readonly parent: string | null
  readonly name: string
  readonly shortName?: string
  /** Code of its place in the catalogue. */
  readonly place?: string
  readonly block?: string
  readonly members?: number
  /** What it was called before a day. */
  readonly formerly?: readonly [name: string, until: string, basis: string]
}

export const DISTRICT_PLACE = '020'
export const DISTRICT_PARTY = 'HU-THANHTRI'
export const DISTRICT_GOVERNMENT = 'UBND-THANHTRI'
export const DISTRICT_COUNCIL = 'HDND-THANHTRI'

export const cellCode = (at: number) => `CB-${String(at + 1).padStart(2, '0')}`
export const cellCodeOf = (name: (typeof CELLS)[number]) => cellCode(CELLS.indexOf(name))
export const committeeCode = (code: (typeof COMMITTEES)[number][0]) => `DB-${code}`

/** 960 members in 39 cells of fewer than thirty. */
const cellMembers = (at: number) => 24 + ((at * 7) % 3) - 1 + (at < 24 ? 1 : 0)

const VILLAGE_CELLS = ['1', '2', '3', '4', '5', '6', 'Trường học', 'Trạm Y tế'] as const
export const villageCellCode = (commune: Commune, at: number) => `${PARTY(commune.code)}-CB${at + 1}`

const plan = (
  tree: Tree,
  kind: string,
  parent: string | null,
  rest: Omit<UnitPlan, 'tree' | 'kind' | 'parent'>,
): UnitPlan => ({
  tree,
  kind,
  parent,
  ...rest,
})

function ofCommune(commune: Commune): UnitPlan[] {
  const { code, name, place, members } = commune
  const hamlet = name.startsWith('thị trấn') ? 'Tổ dân phố' : 'thôn'
  return [
    plan('party', 'commune-committee', DISTRICT_PARTY, {
      ...{ code: PARTY(code), name: `Đảng bộ ${name}`, place, block: 'commune', members },
    }),
    plan('state', 'commune-council', DISTRICT_COUNCIL, {
      code: COUNCIL(code),
      name: `Hội đồng nhân dân ${name}`,
      shortName: `HĐND ${name}`,
      place,
    }),
    plan('state', 'commune-government', DISTRICT_GOVERNMENT, {
      code: GOVERNMENT(code),
      name: `Ủy ban nhân dân ${name}`,
      shortName: `UBND ${name}`,
      place,
    }),
    plan('mass', 'commune-mass-body', 'MTTQ', {
      code: MASS(code),
      name: `Mặt trận Tổ quốc và các đoàn thể ${name}`,
      shortName: `MTTQ, đoàn thể ${name}`,
      place,
    }),
    ...VILLAGE_CELLS.map((cell, at) =>
      plan('party', 'subordinate-cell', PARTY(code), {
        code: villageCellCode(commune, at),
        name: /^\d/.test(cell) ? `Chi bộ ${hamlet} ${cell} ${name}` : `Chi bộ ${cell} ${name}`,
      }),
    ),
  ]
}

const SECTIONS = ['Văn phòng', 'Tổng hợp', 'Chuyên môn 1', 'Chuyên môn 2'] as const

const subordinate = (code: string, name: string): UnitPlan[] =>
  SECTIONS.map((section, at) =>
    plan('party', 'subordinate-cell', committeeCode(code as 'CQHU'), {
      code: `${committeeCode(code as 'CQHU')}-CB${at + 1}`,
      name: `Chi bộ ${section} – ${name}`,
    }),
  )

/** All units, parents before what lies beneath them. */
export const UNITS: readonly UnitPlan[] = [
  plan('party', 'district-committee', null, {
    code: DISTRICT_PARTY,
    name: 'Đảng bộ huyện Thanh Trì',
    place: DISTRICT_PLACE,
  }),
  plan('state', 'district-council', null, {
    ...{
      code: DISTRICT_COUNCIL,
      name: 'Hội đồng nhân dân huyện Thanh Trì',
      shortName: 'HĐND huyện',
      place: DISTRICT_PLACE,
    },
  }),
  plan('state', 'district-government', null, {
    ...{
      code: DISTRICT_GOVERNMENT,
      name: 'Ủy ban nhân dân huyện Thanh Trì',
      shortName: 'UBND huyện',
      place: DISTRICT_PLACE,
    },
  }),
  ...OF_COMMITTEE.map(([code, name]) =>
    plan('party', code === 'BTC' ? 'organising-body' : 'party-body', DISTRICT_PARTY, {
      code,
      name,
      ...(code === 'TTCT' && {
        formerly: ['Trung tâm Bồi dưỡng chính trị huyện', '2020-01-01', 'Quy định 208-QĐ/TW ngày 08/11/2019'] as const,
      }),
    }),
  ),
  ...MASS_BODIES.map(([code, name, shortName]) => plan('mass', 'mass-body', DISTRICT_PARTY, { code, name, shortName })),
  ...DEPARTMENTS.map(([code, name]) => plan('state', 'department', DISTRICT_GOVERNMENT, { code, name })),
  ...MANAGED_PUBLIC_UNITS.map(([code, name, shortName]) =>
    plan('state', 'public-unit', DISTRICT_GOVERNMENT, {
      ...{ code, name, shortName },
      ...(code === 'TTVH' && {
        formerly: [
          'Trung tâm Văn hóa – Thể thao huyện',
          '2019-04-01',
          'Quyết định của Ủy ban nhân dân thành phố Hà Nội',
        ] as const,
      }),
    }),
  ),
  ...OTHER_PUBLIC_UNITS.map(([code, name]) => plan('state', 'public-unit', DISTRICT_GOVERNMENT, { code, name })),
  ...BRANCHES.map(([code, name]) =>
    code === 'TOAAN' || code === 'VKS'
      ? plan('state', 'branch-agency', null, { code: `NG-${code}`, name, place: DISTRICT_PLACE })
      : plan('state', 'branch-agency', DISTRICT_GOVERNMENT, { code: `NG-${code}`, name }),
  ),
  ...COMMITTEES.flatMap(([code, name, block, members]) => [
    plan('party', 'grassroots-committee', DISTRICT_PARTY, {
      code: committeeCode(code),
      name: `Đảng bộ ${name}`,
      block,
      members,
    }),
    ...subordinate(code, name),
  ]),
  ...CELLS.map((name, at) =>
    plan('party', 'grassroots-cell', DISTRICT_PARTY, {
      ...{ code: cellCode(at), name: `Chi bộ ${name}`, block: 'administrative', members: cellMembers(at) },
    }),
  ),
  ...COMMUNES.flatMap(ofCommune),
]
