import { formatDay } from '../../../civil-date'
import type { FigureRow, FigureValue } from '../../../figures/rules'
import { upperFirst } from '../../../first-letter'
import { formatFraction } from '../../../numbers'
import type { WorkbookColumn, WorkbookContent, WorkbookSheet } from '../../../workbook'
import { groupLines } from '../comparison/rules'
import type { Lists, PeriodicData } from '../data'
import type { Content } from '../layout'

/** Name lists that go into the workbook, each a sheet of its own. */
export const WORKBOOK_LISTS = [
  ['party-members', 'Tổ chức đảng, đảng viên'],
  ['managed-cadres', 'Cán bộ diện quản lý'],
  ['non-local-heads', 'Không là người địa phương'],
  ['vacant-seats', 'Vị trí khuyết'],
  ['movements', 'Biến động'],
  ['training-classes', 'Lớp bồi dưỡng'],
  ['training-attendances', 'Lượt học viên'],
] as const

const dayOf = (figure: FigureValue) =>
  figure.on
    ? formatDay(figure.on)
    : figure.from && figure.until
      ? `${formatDay(figure.from)} – ${formatDay(figure.until)}`
      : ''

/** A count and a rate are not the same kind of number, so each has its own column. */
const pair = (name: string): WorkbookColumn[] => [
  { header: name, type: 'integer', width: 13 },
  { header: `${name}: tỷ lệ`, type: 'percent', width: 13 },
]

const pairOf = (figure: FigureValue | undefined) => {
  const value = figure?.value ?? null
  return figure?.unit === '%' ? [null, value] : [value, null]
}

function figureSheet(data: PeriodicData, heading: readonly string[]): WorkbookSheet {
  return {
    name: 'Số liệu chủ yếu',
    heading: ['SỐ LIỆU CHỦ YẾU', ...heading],
    columns: [
      { header: 'TT', type: 'ordinal', width: 6 },
      { header: 'Nội dung', width: 62 },
      { header: 'Đơn vị', width: 12 },
      { header: 'Ngày, kỳ tính', width: 26 },
      ...pair('Kỳ này'),
      { header: 'Tử số', type: 'integer', width: 10 },
      { header: 'Mẫu số', type: 'integer', width: 10 },
      { header: 'Tỷ số', type: 'fraction', width: 11 },
      { header: 'Chỉ tiêu', type: 'percent', width: 11 },
      ...pair('Kỳ trước'),
      ...(data.yearBefore ? pair('Cùng kỳ năm trước') : []),
    ],
    rows: Object.values(data.figures).map((figure, index) => [
      index + 1,
      figure.title,
      figure.unit === '%' ? 'tỷ lệ' : figure.unit,
      dayOf(figure),
      ...pairOf(figure),
      figure.part ?? null,
      figure.whole ?? null,
      figure.whole === undefined ? null : formatFraction(figure.part ?? 0, figure.whole),
      figure.target?.threshold ?? null,
      ...pairOf(data.earlier[figure.id]),
      ...(data.yearBefore ? pairOf(data.yearEarlier[figure.id]) : []),
    ]),
  }
}

const kindSheet = (data: PeriodicData, heading: readonly string[]): WorkbookSheet => ({
  name: 'Biến động theo loại',
  heading: ['BIẾN ĐỘNG CÁN BỘ THEO LOẠI (LƯỢT)', ...heading],
  columns: [
    { header: 'Loại biến động', width: 44 },
    { header: 'Kỳ này', type: 'integer', width: 14, sum: true },
    { header: 'Kỳ trước', type: 'integer', width: 14, sum: true },
    ...(data.yearBefore ? [{ header: 'Cùng kỳ năm trước', type: 'integer' as const, width: 20, sum: true }] : []),
  ],
  rows: groupLines(data, 'movements').map((line) => [
    line.label,
    line.now,
    line.earlier,
    ...(data.yearBefore ? [line.yearEarlier] : []),
  ]),
})

function listSheet(
  name: string,
  figure: FigureValue,
  rows: readonly FigureRow[],
  heading: readonly string[],
): WorkbookSheet {
  const isRate = figure.unit === '%'
  const hasDays = rows.some((row) => row.on)
  const hasGroups = rows.some((row) => row.groupLabel)
  const hasNotes = rows.some((row) => row.note)
  return {
    name,
    heading: [figure.title.toUpperCase(), ...heading],
    columns: [
      { header: 'TT', type: 'ordinal', width: 7 },
      { header: 'Tên', width: 46 },
      ...(hasNotes ? [{ header: 'Ghi chú', width: 60 }] : []),
      ...(hasGroups ? [{ header: 'Phân loại', width: 30 }] : []),
      ...(hasDays ? [{ header: 'Ngày', type: 'date' as const, width: 13 }] : []),
      ...(isRate ? [{ header: 'Tính vào tử số', type: 'integer' as const, width: 16, sum: true }] : []),
      { header: isRate ? 'Tính vào mẫu số' : upperFirst(figure.unit), type: 'integer', width: 16, sum: true },
    ],
    rows: rows.map((row, index) => [
      index + 1,
      row.label,
      ...(hasNotes ? [row.note] : []),
      ...(hasGroups ? [row.groupLabel] : []),
      ...(hasDays ? [row.on] : []),
      ...(isRate ? [row.part] : []),
      row.weight,
    ]),
  }
}

/** The appendix tables and the name lists behind the figures. */
export function workbookOf({ title, subtitle, data, note, heading: { body } }: Content, lists: Lists): WorkbookContent {
  const heading = [`${title} ${subtitle}`, body]
  const named = WORKBOOK_LISTS.flatMap(([id, name]) => {
    const figure = data.figures[id]
    const rows = lists[id] ?? []
    return figure && rows.length > 0 ? [listSheet(name, figure, rows, heading)] : []
  })
  return {
    title: `${title} ${subtitle}`,
    sheets: [figureSheet(data, heading), kindSheet(data, heading), ...named],
    ...(note ? { note } : {}),
  }
}
