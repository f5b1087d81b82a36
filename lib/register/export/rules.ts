import { type CivilDate, formatDay } from '../../civil-date'
import { LOCAL_STATUS_NAMES } from '../../movements/local/labels'
import { formatNumber } from '../../numbers'
import { SEX_NAMES } from '../../people/labels'
import type { WorkbookSheet } from '../../workbook'
import type { PeopleQuery } from '../input'
import { AGE_BAND_NAMES, FILTER_NAMES, type FilterName, HOLDING_NAMES, TRACK_NAMES } from '../labels'
import type { FilterOptions } from '../options/queries'
import type { PeopleRow } from '../queries'

type Named = readonly { value: string; label: string }[]

const wordsOf = (values: readonly string[], names: Named) =>
  values.map((value) => names.find((one) => one.value === value)?.label ?? value).join(', ')

/** The filter in words, as it stands in the heading of a list. */
export function filterInWords(query: PeopleQuery, options: FilterOptions): string {
  const { kinds, levels, degrees, theories, unit } = options
  const words: Record<FilterName, string | null> = {
    q: query.q && `«${query.q}»`,
    unit: query.unit && (unit?.label ?? query.unit),
    kind: wordsOf(query.kind, kinds),
    level: wordsOf(query.level, levels),
    track: query.track && TRACK_NAMES[query.track],
    holding: query.holding && HOLDING_NAMES[query.holding],
    sex: query.sex && SEX_NAMES[query.sex],
    age: query.age && AGE_BAND_NAMES[query.age],
    degree: wordsOf(query.degree, degrees),
    theory: wordsOf(query.theory, theories),
    local: query.local.map((status) => LOCAL_STATUS_NAMES[status]).join(', '),
    retire: query.retire ? `${query.retire} tháng` : null,
  }
  const said = (Object.keys(words) as FilterName[]).filter((name) => words[name])
  return said.length === 0 ? 'Tất cả hồ sơ' : said.map((name) => `${FILTER_NAMES[name]}: ${words[name]}`).join('; ')
}

const columns: WorkbookSheet['columns'] = [
  { header: 'STT', width: 6, type: 'ordinal' },
  { header: 'Họ và tên', width: 26 },
  { header: 'Ngày sinh', width: 12, type: 'date' },
  { header: 'Giới tính', width: 9 },
  { header: 'Chức vụ', width: 38 },
  { header: 'Kiêm nhiệm', width: 38 },
  { header: 'Đơn vị', width: 32 },
  { header: 'Chuyên môn', width: 14 },
  { header: 'Lý luận chính trị', width: 14 },
  { header: 'Giữ chức từ', width: 12, type: 'date' },
  { header: 'Địa phương', width: 26 },
]

const cellsOf = (row: PeopleRow, index: number) => [
  index + 1,
  row.fullName,
  row.birthDate,
  SEX_NAMES[row.sex],
  row.post?.fullTitle ?? null,
  row.posts
    .filter((post) => post !== row.post)
    .map(({ fullTitle }) => fullTitle)
    .join('; ') || null,
  row.post?.unitName ?? row.lastUnit,
  row.degree,
  row.theory,
  row.post?.from ?? null,
  row.local && LOCAL_STATUS_NAMES[row.local],
]

/** The list on screen as a sheet, with its filter and its day above it. */
export const sheetOf = (rows: readonly PeopleRow[], filter: string, on: CivilDate): WorkbookSheet => ({
  name: 'Cán bộ',
  heading: ['DANH SÁCH CÁN BỘ', filter, `Tại ngày ${formatDay(on)} · ${formatNumber(rows.length)} người`],
  columns,
  rows: rows.map(cellsOf),
})
