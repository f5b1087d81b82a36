import type { Db } from '../../client'
import { governingDocuments } from '../../schema/documents'
import { unitFacts } from '../../schema/organisation'
import { setStandards, setUnits, standardFindings, standardSets } from '../../schema/targets'
import { insertRows } from '../bulk'
import { day } from '../calendar'
import type { Random } from '../random'
import { COMMUNES, GOVERNMENT } from './communes'
import type { UnitIds } from './organisation'
import { ADVANCED, DISTRICT_LACKING, DISTRICT_LATE, OF_DISTRICT, OF_WARD, WARD_HARD } from './standards-of-places'
import { DISTRICT_GOVERNMENT } from './units'

type Counted = (typeof standardSets.$inferInsert)['countedAs']
type Finding = { readonly on: string; readonly isMet: boolean; readonly proof: string; readonly paper: string }
type Plan = {
  readonly title: string
  readonly countedAs: Counted
  readonly document: readonly [number: string, title: string, issuer: string, signedOn: string]
  readonly from: string
  readonly standards: readonly string[]
  readonly units: readonly string[]
  readonly findings: (standard: string, unitAt: number) => readonly Finding[]
}

const found = (isMet: boolean, on: string, proof: string, paper: string): Finding => ({ isMet, on, proof, paper })

/** Looked into first at the end of 2021; what was lacking then was looked into again before the report of mid-2023. */
function ofDistrict(standard: string): Finding[] {
  const isLate = DISTRICT_LATE.includes(standard)
  const isLacking = DISTRICT_LACKING.includes(standard)
  const review = 'Báo cáo rà soát các tiêu chuẩn thành lập quận'
  return [
    found(!isLate && !isLacking, '2021-12-31', `${review} năm 2021`, '402/BC-UBND'),
    ...(isLate || isLacking ? [found(isLate, '2023-05-31', `${review} tháng 5/2023`, '189/BC-UBND')] : []),
  ]
}

/** From three to six standards are lacking in a commune: it meets 12 to 15 of the 18. */
const ofWard = (standard: string, unitAt: number): Finding[] => {
  const lacking = WARD_HARD.slice(0, 3 + (unitAt % 4))
  const paper = `${String(41 + unitAt)}/BC-UBND`
  return [found(!lacking.includes(standard), '2023-05-15', 'Báo cáo rà soát tiêu chuẩn thành lập phường', paper)]
}

const RECOGNISED = ['2021-12-28', '2022-11-30', '2022-12-23'] as const

const ofAdvanced = (_: string, unitAt: number): Finding[] => [
  found(
    true,
    RECOGNISED[unitAt % 3] ?? '2022-12-23',
    'Quyết định công nhận xã nông thôn mới nâng cao',
    `${5120 + unitAt * 7}/QĐ-UBND`,
  ),
]

const RESOLUTION_1211 = [
  '1211/2016/UBTVQH13',
  'Nghị quyết về tiêu chuẩn của đơn vị hành chính và phân loại đơn vị hành chính',
  'Ủy ban Thường vụ Quốc hội',
  '2016-05-25',
] as const
const DECISION_318 = [
  '318/QĐ-TTg',
  'Bộ tiêu chí quốc gia về xã nông thôn mới và xã nông thôn mới nâng cao giai đoạn 2021–2025',
  'Thủ tướng Chính phủ',
  '2022-03-08',
] as const

const villages = COMMUNES.filter(({ name }) => name.startsWith('xã'))

const SETS: readonly Plan[] = [
  {
    ...{
      title: 'Tiêu chuẩn thành lập quận',
      countedAs: 'urban-district',
      document: RESOLUTION_1211,
      from: '2021-03-15',
    },
    ...{ standards: OF_DISTRICT, units: [DISTRICT_GOVERNMENT], findings: ofDistrict },
  },
  {
    ...{ title: 'Tiêu chuẩn thành lập phường', countedAs: 'ward', document: RESOLUTION_1211, from: '2021-03-15' },
    ...{ standards: OF_WARD, units: COMMUNES.map(({ code }) => GOVERNMENT(code)), findings: ofWard },
  },
  {
    ...{ title: 'Nông thôn mới nâng cao', countedAs: 'advanced-commune', document: DECISION_318, from: '2021-01-01' },
    ...{ standards: ADVANCED, units: villages.map(({ code }) => GOVERNMENT(code)), findings: ofAdvanced },
  },
]

/** Sets of standards, each standard found met or not for each unit, with its proof. */
export function addStandardSets(db: Db, random: Random, unitIds: UnitIds): void {
  const papers = new Map<string, string>()
  for (const [at, { title, countedAs, document, from, standards, units, findings }] of SETS.entries()) {
    const [number, paperTitle, issuer, signedOn] = document
    const documentId = papers.get(number) ?? random.id()
    if (!papers.has(number))
      insertRows(db, governingDocuments, [
        { id: documentId, number, title: paperTitle, issuer, signedOn: day(signedOn), isUnverified: true },
      ])
    papers.set(number, documentId)
    const setId = random.id()
    insertRows(db, standardSets, [{ id: setId, documentId, title, countedAs, from: day(from), rank: at }])
    const members = units.map((code) => unitIds.get(code) ?? '')
    insertRows(
      db,
      setUnits,
      members.map((unitId) => ({ setId, unitId })),
    )
    const rows = standards.map((name, index) => ({ id: random.id(), setId, ordinal: index + 1, title: name }))
    insertRows(db, setStandards, rows)
    insertRows(
      db,
      standardFindings,
      rows.flatMap(({ id: standardId, title: name }) =>
        members.flatMap((unitId, unitAt) =>
          findings(name, unitAt).map(({ on, ...finding }) => ({
            ...{ id: random.id(), standardId, unitId, on: day(on), ...finding },
          })),
        ),
      ),
    )
  }
}

/** The district as its first page describes it. */
export function addUnitFacts(db: Db, random: Random, unitIds: UnitIds): void {
  const unitId = unitIds.get(DISTRICT_GOVERNMENT) ?? ''
  const facts = [
    ['class', '2018-09-14', 2, 'Quyết định phân loại đơn vị hành chính cấp huyện của UBND Thành phố Hà Nội'],
    ['area', '2020-12-31', 6349, 'Thống kê đất đai năm 2020 của huyện'],
    ['population', '2020-12-31', 288_724, 'Niên giám thống kê năm 2020 của huyện'],
    ['population', '2021-12-31', 294_816, 'Niên giám thống kê năm 2021 của huyện'],
    ['population', '2022-12-31', 300_677, 'Niên giám thống kê năm 2022 của huyện'],
  ] as const
  insertRows(
    db,
    unitFacts,
    facts.map(([kind, on, value, source]) => ({ id: random.id(), unitId, kind, on: day(on), value, source })),
  )
}
