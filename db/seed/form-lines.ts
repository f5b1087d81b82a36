import type { Db } from '../client'
import { formLineItems, formLines } from '../schema/reports'
import { day } from './calendar'

type Item = Pick<typeof formLineItems.$inferInsert, 'postKind' | 'classKind' | 'level' | 'studyForm' | 'managingLevel'>

/** Number as printed, title, what is counted there; a line that counts nothing is not kept in this register. */
type Line = readonly [number: string, title: string, items?: readonly Item[], beneath?: readonly Line[]]

const posts = (...kinds: string[]): Item[] => kinds.map((postKind) => ({ postKind }))
const column = (title: string, ...kinds: string[]): Line => ['', title, posts(...kinds)]
const group = (title: string, ...beneath: Line[]): Line => ['', title, [], beneath]
const ranks = (title: string, heads: readonly string[], deputies: readonly string[]) =>
  group(title, column('Cấp trưởng', ...heads), column('Cấp phó', ...deputies))
const chairs = (title: string, chair: string, deputy: string) =>
  group(title, column('Chủ tịch', chair), column('Phó Chủ tịch', deputy))

const INSPECTORS = 'inspection-member'
const bodies = (...others: string[]) =>
  ranks(
    'Các ban, cơ quan đảng, MTTQ, đoàn thể CT-XH',
    ['party-body-head', 'mass-body-head'],
    ['party-body-deputy', ...others, 'mass-body-deputy'],
  )
const DEPARTMENTS = ranks(
  'Các phòng (tương đương)',
  ['department-head', 'council-board-head', 'branch-head'],
  ['department-deputy', 'council-board-deputy'],
)
const PUBLIC_UNITS = ranks('Các đơn vị sự nghiệp công lập', ['public-unit-head'], ['public-unit-deputy'])

const DISTRICT: readonly Line[] = [
  column('Ban Chấp hành', 'executive-committee-member'),
  column('Ban Thường vụ', 'standing-committee-member'),
  group('Lãnh đạo cấp ủy', column('Bí thư', 'district-secretary'), column('Phó Bí thư', 'district-deputy-secretary')),
  chairs('Lãnh đạo HĐND', 'district-council-chair', 'district-council-deputy'),
  chairs('Lãnh đạo UBND', 'district-chair', 'district-vice-chair'),
  ...[bodies(INSPECTORS), DEPARTMENTS, PUBLIC_UNITS],
]

const COMMUNE_MASS = ranks('MTTQ, đoàn thể CT-XH', ['commune-mass-head'], [])

const COMMUNE: readonly Line[] = [
  column('Ban Chấp hành'),
  column('Ban Thường vụ'),
  group(
    'Lãnh đạo cấp ủy',
    column('Bí thư', 'commune-secretary'),
    column('Phó Bí thư', 'commune-standing-deputy', 'commune-deputy-secretary'),
  ),
  chairs('Lãnh đạo HĐND', 'commune-council-chair', 'commune-council-deputy'),
  chairs('Lãnh đạo UBND', 'commune-chair', 'commune-vice-chair'),
  COMMUNE_MASS,
]

const PLANNED_DISTRICT: readonly Line[] = [
  column('Ủy viên BCH', 'executive-committee-member'),
  column('Ủy viên BTV', 'standing-committee-member'),
  column('Ủy ban Kiểm tra', INSPECTORS),
  column('Bí thư', 'district-secretary'),
  column('Phó Bí thư', 'district-deputy-secretary'),
  chairs('Lãnh đạo UBND', 'district-chair', 'district-vice-chair'),
  chairs('Lãnh đạo HĐND', 'district-council-chair', 'district-council-deputy'),
  ...[bodies(), DEPARTMENTS, PUBLIC_UNITS],
]

const PLANNED_COMMUNE: readonly Line[] = [
  column('Ủy viên BCH'),
  column('Ủy viên BTV'),
  column('Ủy ban Kiểm tra'),
  column('Bí thư', 'commune-secretary'),
  column('Phó Bí thư', 'commune-standing-deputy', 'commune-deputy-secretary'),
  chairs('Lãnh đạo UBND', 'commune-chair', 'commune-vice-chair'),
  chairs('Lãnh đạo HĐND', 'commune-council-chair', 'commune-council-deputy'),
  COMMUNE_MASS,
]

const level = (code: string): Item[] => [{ level: code }]
const degree = (title: string, code: string): Line => [
  ...(['', title, level(code)] as const),
  [
    ['', 'Đào tạo trong nước'],
    ['', 'Đào tạo ngoài nước'],
    ['', 'Đào tạo liên kết'],
  ],
]
const theory = (title: string, code: string): Line => [
  ...(['', title, level(code)] as const),
  [
    ['', 'Hệ tập trung', [{ level: code, studyForm: 'Tập trung' }]],
    ['', 'Hệ không tập trung', [{ level: code, studyForm: 'Không tập trung' }]],
  ],
]
const classes = (...kinds: string[]): Item[] => kinds.map((classKind) => ({ classKind }))
const PLACES: readonly Line[] = [
  ['', 'Trong nước'],
  ['', 'Ngoài nước'],
]

const TRAINING: readonly Line[] = [
  [
    ...(['I', 'Đào tạo', []] as const),
    [
      [
        ...(['1', 'Đào tạo chuyên môn', []] as const),
        [degree('Đại học', 'bachelor'), degree('Thạc sĩ (tương đương)', 'master'), degree('Tiến sĩ', 'doctor')],
      ],
      [
        ...(['2', 'Đào tạo chính trị', []] as const),
        [
          theory('Trung cấp LLCT', 'theory-intermediate'),
          theory('Cao cấp LLCT', 'theory-advanced'),
          theory('Cử nhân LLCT', 'theory-bachelor'),
        ],
      ],
    ],
  ],
  [
    ...(['II', 'Bồi dưỡng', []] as const),
    [
      ['1', 'Nghiệp vụ xây dựng Đảng', classes('party-building')],
      ['2', 'Nghiệp vụ đoàn thể chính trị', classes('mass-work')],
      ['3', 'Quản lý nhà nước', classes('state-management'), PLACES],
      ['4', 'Quản lý kinh tế', classes('economic-management'), PLACES],
      ['5', 'Ngoại ngữ', classes('language'), PLACES],
      ['6', 'Tin học', classes('informatics')],
      ['7', 'Cập nhật kiến thức mới', classes('knowledge-update')],
      [
        ...(['8', 'Quốc phòng – an ninh', classes('defence')] as const),
        ['1', '2', '3', '4'].map((of): Line => ['', `Đối tượng ${of}`]),
      ],
      ['9', 'Nội dung khác', classes('job-skills', 'council-delegates', 'other')],
    ],
  ],
]

const managedBy = (title: string, ...levels: string[]): Line => [
  ...(['', `Cán bộ diện ${title} quản lý`] as const),
  levels.map((managingLevel) => ({ managingLevel })),
]

const LEVELS: readonly Line[] = [
  managedBy('Trung ương'),
  managedBy('Ban Thường vụ tỉnh ủy', 'city'),
  managedBy('Ban Thường vụ huyện ủy', 'standing-committee'),
  managedBy('đảng ủy cơ sở', 'unit'),
]

const FORMS: Readonly<Record<string, readonly Line[]>> = {
  '9B': DISTRICT,
  '9C': COMMUNE,
  '10': TRAINING,
  '12B': PLANNED_DISTRICT,
  '12C': PLANNED_COMMUNE,
  '13': LEVELS,
}

/** Forms of 2022; an installation whose vocabulary differs changes the rows. */
const FROM = day('2000-01-01')

/** The lines of the statistical forms that follow a vocabulary. */
export function addFormLines(db: Db): void {
  for (const [form, lines] of Object.entries(FORMS)) {
    let rank = 0
    const add = ([number, title, items = [], beneath = []]: Line, parentId: string | null) => {
      rank++
      const id = `line-${form}-${rank}`
      db.insert(formLines).values({ id, form, number, title, parentId, rank, from: FROM }).run()
      for (const [at, item] of items.entries())
        db.insert(formLineItems)
          .values({ id: `${id}-${at + 1}`, lineId: id, from: FROM, ...item })
          .run()
      for (const line of beneath) add(line, id)
    }
    for (const line of lines) add(line, null)
  }
}
