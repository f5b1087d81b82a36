import { type CivilDate, formatDay } from '../../civil-date'
import { formatNumber } from '../../numbers'
import type { WorkbookCell, WorkbookSheet } from '../../workbook'
import type { Discipline } from '../disciplines/queries'
import type { RatingFilter } from '../input'
import { formName, RATED, RATING_SUBJECTS, REWARD_LEVELS } from '../labels'
import type { RatedPerson } from '../queries'
import type { Reward } from '../rewards/queries'

export const LISTS = {
  ratings: 'Kết quả xếp loại',
  rewards: 'Khen thưởng',
  titles: 'Danh hiệu thi đua',
  disciplines: 'Kỷ luật',
} as const
export type List = keyof typeof LISTS

type Columns = WorkbookSheet['columns']

const NUMBER = { header: 'STT', width: 6, type: 'ordinal' } as const
const WHO: Columns = [
  { header: 'Họ và tên', width: 26 },
  { header: 'Năm sinh', width: 10 },
]
const PAPER: Columns = [
  { header: 'Số văn bản', width: 18 },
  { header: 'Ngày', width: 12, type: 'date' },
  { header: 'Cơ quan quyết định', width: 34 },
]

const sheet = (
  list: List,
  filter: string,
  on: CivilDate,
  columns: Columns,
  rows: readonly (readonly WorkbookCell[])[],
): WorkbookSheet => ({
  name: LISTS[list],
  heading: [
    LISTS[list].toUpperCase(),
    filter,
    `Tại ngày ${formatDay(on)} · ${formatNumber(rows.length)} ${list === 'ratings' ? 'người' : 'lượt'}`,
  ],
  columns: [NUMBER, ...columns],
  rows: rows.map((row, at) => [at + 1, ...row]),
})

/** What the list was narrowed by, as it stands above it. */
export const ratingWordsOf = ({ period, subject, grade }: RatingFilter, unit: string | null) =>
  [
    `${RATING_SUBJECTS[subject]}, ${period.name.toLowerCase()}`,
    unit && `Đơn vị: ${unit}`,
    grade && `Mức xếp loại: ${RATED[grade]}`,
  ]
    .filter(Boolean)
    .join('; ')

export const actWordsOf = ({ q, year }: { q: string; year: number | null }, unit: string | null) =>
  [q && `Tìm: «${q}»`, year && `Năm ${year}`, unit && `Đơn vị: ${unit}`].filter(Boolean).join('; ') || 'Tất cả'

export const ratingsSheet = (rows: readonly RatedPerson[], filter: string, on: CivilDate) =>
  sheet(
    'ratings',
    filter,
    on,
    [...WHO, { header: 'Chức vụ', width: 38 }, { header: 'Mức xếp loại', width: 32 }, ...PAPER],
    rows.map((row) => [
      ...[row.fullName, row.birthYear, row.title, row.levelName ?? RATED.none],
      ...[row.paper, row.from, row.body],
    ]),
  )

export const rewardsSheet = (list: 'rewards' | 'titles', rows: readonly Reward[], filter: string, on: CivilDate) =>
  sheet(
    list,
    filter,
    on,
    [
      ...WHO,
      { header: list === 'titles' ? 'Danh hiệu' : 'Hình thức', width: 32 },
      { header: 'Cấp', width: 22 },
      ...PAPER,
      { header: 'Thành tích', width: 40 },
    ],
    rows.map((row) => [
      ...[row.personName, row.birthYear, row.kindName, REWARD_LEVELS[row.level]],
      ...[row.numberText, row.on, row.body, row.merit],
    ]),
  )

export const disciplinesSheet = (rows: readonly Discipline[], filter: string, on: CivilDate) =>
  sheet(
    'disciplines',
    filter,
    on,
    [
      ...WHO,
      { header: 'Hình thức', width: 34 },
      ...PAPER,
      { header: 'Chức vụ cao hơn từ', width: 14, type: 'date' },
      { header: 'Nội dung vi phạm', width: 40 },
    ],
    rows.map((row) => [
      ...[row.personName, row.birthYear, formName(row)],
      ...[row.basis, row.on, row.body, row.wait?.until ?? null, row.violation],
    ]),
  )
