import type { CivilDate } from '@/lib/civil-date'
import type { Db } from '../../client'
import { governingDocuments } from '../../schema/documents'
import { targetMilestones, targets, targetValues } from '../../schema/targets'
import { insertRows } from '../bulk'
import { day } from '../calendar'
import type { Random } from '../random'
import type { UnitIds } from './organisation'

const TERM_FROM = day('2020-07-10')
const TERM_DUE = day('2025-06-30')

type Stated = { readonly unit: string; readonly by2021: number; readonly by2022: number; readonly atMost?: true }
type Plan = {
  readonly title: string
  readonly threshold: number
  readonly owner: string
  readonly stated?: Stated
  readonly figureId?: string
}

const stated = (unit: string, by2021: number, by2022: number, atMost?: true): Stated => ({
  ...{ unit, by2021, by2022 },
  ...(atMost ? { atMost } : {}),
})

/** The eighteen targets of the congress, by who follows them. */
const OF_CONGRESS: readonly Plan[] = [
  ...of('P-TCKH', [
    ['Tốc độ tăng giá trị sản xuất các ngành kinh tế bình quân hằng năm', 10.5, stated('%', 9.8, 11.2)],
    ['Thu ngân sách nhà nước trên địa bàn tăng bình quân hằng năm', 10, stated('%', 10.4, 12.8)],
    ['Thu nhập bình quân đầu người', 70, stated('triệu đồng/người/năm', 64.5, 72.5)],
  ]),
  ...of('P-KINHTE', [
    ['Giá trị sản xuất trên 01 ha đất nông nghiệp', 320, stated('triệu đồng/ha', 308, 335)],
    ['Xã đạt chuẩn nông thôn mới nâng cao', 100, 'communes-advanced'],
  ]),
  ...of('P-QLDT', [
    ['Mật độ đường đô thị', 8.5, stated('km/km²', 8.1, 8.6)],
    ['Tỷ lệ hộ dân được cung cấp nước sạch', 100, stated('%', 98.7, 100)],
  ]),
  ...of('P-TNMT', [['Tỷ lệ rác thải sinh hoạt được thu gom, vận chuyển trong ngày', 100, stated('%', 99.2, 100)]]),
  ...of('P-GDDT', [['Tỷ lệ trường công lập đạt chuẩn quốc gia', 85, stated('%', 80.9, 87.3)]]),
  ...of('P-LDTBXH', [
    ['Tỷ lệ hộ nghèo theo chuẩn của Thành phố', 0.5, stated('%', 0.42, 0.21, true)],
    ['Tỷ lệ lao động qua đào tạo', 75, stated('%', 73.2, 76.4)],
  ]),
  ...of('P-YTE', [['Tỷ lệ người dân tham gia bảo hiểm y tế', 93, stated('%', 91.6, 94.1)]]),
  ...of('P-VHTT', [['Tỷ lệ thôn, tổ dân phố đạt danh hiệu văn hóa', 72, stated('%', 70.3, 74)]]),
  ...of('BTC', [
    ['Đảng viên mới được kết nạp bình quân hằng năm', 200, stated('đảng viên', 204, 226)],
    ['Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên', 80, stated('%', 87.1, 91.4)],
    ['Bí thư Đảng ủy, Chủ tịch UBND cấp xã không là người địa phương', 50, 'non-local-heads'],
    ['Cán bộ diện Ban Thường vụ Huyện ủy quản lý có trình độ đại học trở lên', 100, 'managed-cadres-degree'],
  ]),
  ...of('UBKT', [['Số tổ chức đảng được kiểm tra khi có dấu hiệu vi phạm hằng năm', 10, stated('tổ chức', 11, 13)]]),
]

type Line = readonly [title: string, threshold: number, measure: Stated | string]

function of(owner: string, lines: readonly Line[]): Plan[] {
  return lines.map(([title, threshold, measure]) => ({
    ...{ title, threshold, owner },
    ...(typeof measure === 'string' ? { figureId: measure } : { stated: measure }),
  }))
}

const BUILDING = new Set(['BTC', 'UBKT'])

const REPORTS = [
  ['2021-12-31', 'by2021', '398/BC-UBND ngày 10/12/2021', '231-BC/HU ngày 21/12/2021'],
  ['2022-12-31', 'by2022', '452/BC-UBND ngày 09/12/2022', '318-BC/HU ngày 20/12/2022'],
] as const

/** What was stated at the end of two years, with the report that says so. */
const valuesOf = (random: Random, targetId: string, { stated: said, owner }: Plan) =>
  said
    ? REPORTS.map(([on, by, ofGovernment, ofCommittee]) => ({
        ...{ id: random.id(), targetId, on: day(on), value: said[by] },
        proof: BUILDING.has(owner)
          ? `Báo cáo tổng kết công tác xây dựng Đảng năm ${on.slice(0, 4)}`
          : `Báo cáo tình hình kinh tế – xã hội năm ${on.slice(0, 4)}`,
        paper: BUILDING.has(owner) ? ofCommittee : ofGovernment,
      }))
    : []

const DENSITY = 'Mật độ đường đô thị'

/** The congress asked for more roads than the plan of the city came to allow: adjusted at the end of 2022. */
const BEFORE_ADJUSTMENT = { threshold: 10, until: day('2022-12-15') }
const ADJUSTED_BY = 'Kết luận 96-KL/HU ngày 14/12/2022'

type Row = typeof targets.$inferInsert

function rowsOf(random: Random, plan: Plan, rank: number, common: Pick<Row, 'documentId' | 'ownerUnitId'>): Row[] {
  const row: Row = {
    ...common,
    ...{ id: random.id(), title: plan.title, threshold: plan.threshold, rank, isOfCongress: true },
    ...{ measure: plan.stated ? 'stated' : 'figure', figureId: plan.figureId ?? '', unit: plan.stated?.unit ?? '%' },
    direction: plan.stated?.atMost ? 'at-most' : 'at-least',
    ...{ from: TERM_FROM, dueOn: TERM_DUE },
  }
  if (plan.title !== DENSITY) return [row]
  const { threshold, until } = BEFORE_ADJUSTMENT
  return [
    { ...row, threshold, until },
    { ...row, id: random.id(), adjusts: row.id, from: until, basis: ADJUSTED_BY },
  ]
}

const CONGRESS = 'document-congress'

const DOCUMENTS = {
  urban: [
    '05-CTr/HU',
    'Chương trình đầu tư xây dựng huyện Thanh Trì thành quận giai đoạn 2021–2025',
    'Huyện ủy Thanh Trì',
    '2021-03-15',
  ],
  reform: [
    '41/KH-UBND',
    'Kế hoạch cải cách hành chính giai đoạn 2021–2025',
    'Ủy ban nhân dân huyện Thanh Trì',
    '2021-02-26',
  ],
} as const

/** Papers that only targets rest on. Answers with the id of each, and of the resolution that is there. */
function addDocuments(db: Db, random: Random) {
  const rows = Object.entries(DOCUMENTS).map(([name, [number, title, issuer, signedOn]]) => ({
    ...{ name, id: random.id(), number, title, issuer, signedOn: day(signedOn), from: day(signedOn) },
  }))
  insertRows(db, governingDocuments, rows)
  const own = Object.fromEntries(rows.map(({ name, id }) => [name, id])) as Record<keyof typeof DOCUMENTS, string>
  return { ...own, congress: CONGRESS }
}

const STEPS: readonly (readonly [title: string, due: string, reached: CivilDate | null, proof: string | null])[] = [
  ['Phê duyệt đề án đầu tư xây dựng huyện thành quận', '2021-12-31', day('2021-11-18'), 'Quyết định 3102/QĐ-UBND'],
  ['Hoàn thành rà soát các tiêu chuẩn quận, phường', '2022-06-30', day('2022-06-24'), 'Báo cáo 214/BC-UBND'],
  ['Lấy ý kiến cử tri các xã, thị trấn', '2023-06-30', day('2023-05-26'), 'Báo cáo 187/BC-UBND'],
  ['Hội đồng nhân dân hai cấp thông qua chủ trương', '2024-06-30', null, null],
  ['Trình hồ sơ thành lập quận và các phường', '2025-06-30', null, null],
]

/** The targets of the congress at mid-term, a programme with its steps, a ranking, and one that nobody has stated yet. */
export function addTargets(db: Db, random: Random, unitIds: UnitIds): void {
  const unit = (code: string) => unitIds.get(code) ?? null
  const papers = addDocuments(db, random)
  OF_CONGRESS.forEach((plan, at) => {
    const rows = rowsOf(random, plan, at + 1, { documentId: papers.congress, ownerUnitId: unit(plan.owner) })
    insertRows(db, targets, rows)
    insertRows(db, targetValues, valuesOf(random, rows[0]?.id ?? '', plan))
  })
  const common = { figureId: '', threshold: 100, unit: '%', dueOn: day('2025-12-31') }
  const [urban, reform, women] = [random.id(), random.id(), random.id()]
  const plan63 = db
    .select()
    .from(governingDocuments)
    .all()
    .find(({ number }) => number === '63-KH/HU')
  insertRows(db, targets, [
    {
      ...{
        ...common,
        id: urban,
        documentId: papers.urban,
        measure: 'milestones',
        threshold: STEPS.length,
        unit: 'mốc',
      },
      ...{ title: 'Hồ sơ thành lập quận Thanh Trì', from: day('2021-03-15'), rank: 21, ownerUnitId: unit('P-NOIVU') },
    },
    {
      ...{ ...common, id: reform, documentId: papers.reform, measure: 'stated', direction: 'rank', threshold: 10 },
      ...{ title: 'Chỉ số cải cách hành chính của huyện', unit: 'bậc', states: 'reform-index-rank', rank: 22 },
      ...{ from: day('2021-02-26'), ownerUnitId: unit('P-NOIVU') },
    },
    {
      ...{ ...common, id: women, documentId: plan63?.id ?? papers.congress, measure: 'stated', threshold: 25 },
      ...{ title: 'Tỷ lệ cán bộ nữ trong quy hoạch cấp ủy xã, thị trấn', rank: 23, from: day('2021-07-01') },
      ownerUnitId: unit('BTC'),
    },
  ])
  insertRows(
    db,
    targetMilestones,
    STEPS.map(([title, due, reachedOn, proof], rank) => ({
      ...{ id: random.id(), targetId: urban, title, dueOn: day(due), reachedOn, proof, rank },
    })),
  )
  insertRows(db, targetValues, [
    {
      ...{ id: random.id(), targetId: reform, on: day('2022-04-28'), value: 9, outOf: 30 },
      ...{ proof: 'Công bố Chỉ số cải cách hành chính năm 2021', paper: '1506/QĐ-UBND' },
    },
    {
      ...{ id: random.id(), targetId: reform, on: day('2023-04-20'), value: 5, outOf: 30 },
      ...{ proof: 'Công bố Chỉ số cải cách hành chính năm 2022', paper: '2151/QĐ-UBND' },
    },
  ])
}
