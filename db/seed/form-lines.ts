import type { Db } from '../client'
import { formLineItems, formLines } from '../schema/reports'
import { day } from './calendar'

/** Number as printed, title, what is counted there; a line that counts nothing is not kept in this register. */
type Line = readonly [number: string, title: string, items?: readonly string[], beneath?: readonly Line[]]

const DISTRICT: readonly Line[] = [
  ['1', 'Ban Chấp hành', ['executive-committee-member']],
  ['2', 'Ban Thường vụ', ['standing-committee-member']],
  ['3', 'Bí thư', ['district-secretary']],
  ['4', 'Phó Bí thư', ['district-deputy-secretary']],
  ['5', 'Chủ tịch HĐND', ['district-council-chair']],
  ['6', 'Phó Chủ tịch HĐND', ['district-council-deputy']],
  ['7', 'Chủ tịch UBND', ['district-chair']],
  ['8', 'Phó Chủ tịch UBND', ['district-vice-chair']],
  [
    '9',
    'Các ban đảng, MTTQ, đoàn thể',
    [],
    [
      ['', 'Cấp trưởng', ['party-body-head', 'mass-body-head']],
      ['', 'Cấp phó', ['party-body-deputy', 'inspection-member', 'mass-body-deputy']],
    ],
  ],
  [
    '10',
    'Các phòng và tương đương',
    [],
    [
      ['', 'Cấp trưởng', ['department-head', 'council-board-head', 'branch-head']],
      ['', 'Cấp phó', ['department-deputy', 'council-board-deputy']],
    ],
  ],
  [
    '11',
    'Đơn vị sự nghiệp',
    [],
    [
      ['', 'Cấp trưởng', ['public-unit-head']],
      ['', 'Cấp phó', ['public-unit-deputy']],
    ],
  ],
]

const COMMUNE: readonly Line[] = [
  ['1', 'Ban Chấp hành'],
  ['2', 'Ban Thường vụ'],
  ['3', 'Bí thư', ['commune-secretary']],
  ['4', 'Phó Bí thư', ['commune-standing-deputy', 'commune-deputy-secretary']],
  ['5', 'Chủ tịch HĐND', ['commune-council-chair']],
  ['6', 'Phó Chủ tịch HĐND', ['commune-council-deputy']],
  ['7', 'Chủ tịch UBND', ['commune-chair']],
  ['8', 'Phó Chủ tịch UBND', ['commune-vice-chair']],
  [
    '9',
    'MTTQ, đoàn thể',
    [],
    [
      ['', 'Cấp trưởng', ['commune-mass-head']],
      ['', 'Cấp phó'],
    ],
  ],
]

/** Levels of qualification under «Đào tạo», kinds of class under «Bồi dưỡng». */
const TRAINING: readonly Line[] = [
  [
    'I',
    'Đào tạo',
    [],
    [
      [
        '1',
        'Chuyên môn',
        [],
        [
          ['', 'Đại học', ['bachelor']],
          ['', 'Thạc sĩ', ['master']],
          ['', 'Tiến sĩ', ['doctor']],
        ],
      ],
      [
        '2',
        'Lý luận chính trị',
        [],
        [
          ['', 'Trung cấp', ['theory-intermediate']],
          ['', 'Cao cấp', ['theory-advanced']],
          ['', 'Cử nhân', ['theory-bachelor']],
        ],
      ],
    ],
  ],
  [
    'II',
    'Bồi dưỡng',
    [],
    [
      ['1', 'Nghiệp vụ xây dựng Đảng', ['party-building']],
      ['2', 'Nghiệp vụ đoàn thể chính trị', ['mass-work']],
      ['3', 'Quản lý nhà nước', ['state-management']],
      ['4', 'Quản lý kinh tế', ['economic-management']],
      ['5', 'Ngoại ngữ', ['language']],
      ['6', 'Tin học', ['informatics']],
      ['7', 'Cập nhật kiến thức mới', ['knowledge-update']],
      ['8', 'Quốc phòng – an ninh', ['defence']],
      ['9', 'Nội dung khác', ['job-skills', 'council-delegates', 'other']],
    ],
  ],
]

type Item = Pick<typeof formLineItems.$inferInsert, 'postKind' | 'classKind' | 'level'>
const LEVELS = /^(bachelor|master|doctor|theory-.*)$/

const FORMS: readonly (readonly [form: string, lines: readonly Line[], item: (code: string) => Item])[] = [
  ['9B', DISTRICT, (postKind) => ({ postKind })],
  ['9C', COMMUNE, (postKind) => ({ postKind })],
  ['10', TRAINING, (code) => (LEVELS.test(code) ? { level: code } : { classKind: code })],
]

/** Forms of 2022; an installation whose vocabulary differs changes the rows. */
const FROM = day('2000-01-01')

/** The lines of the statistical forms that follow a vocabulary. */
export function addFormLines(db: Db): void {
  for (const [form, lines, item] of FORMS) {
    let rank = 0
    const add = ([number, title, items = [], beneath = []]: Line, parentId: string | null) => {
      rank++
      const id = `line-${form}-${rank}`
      db.insert(formLines).values({ id, form, number, title, parentId, rank, from: FROM }).run()
      for (const code of items)
        db.insert(formLineItems)
          .values({ id: `${id}-${code}`, lineId: id, from: FROM, ...item(code) })
          .run()
      for (const line of beneath) add(line, id)
    }
    for (const line of lines) add(line, null)
  }
}
