import { formatDay } from '../../../civil-date'
import type { FigureRow, FigureValue } from '../../../figures/rules'
import type { WorkbookColumn, WorkbookContent, WorkbookSheet } from '../../../workbook'
import type { Lists, PeriodicData } from '../data'
import { type Content, kindLines } from '../layout'

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

const rateColumns = (header: string): WorkbookColumn[] => [{ header, type: 'decimal', width: 16 }]

/** A rate stays a number too: its per cent, with part and whole beside it. */
function figureSheet(data: PeriodicData, heading: readonly string[]): WorkbookSheet {
  const then = (figures: PeriodicData['figures'], id: string) => figures[id]?.value ?? null
  return {
    name: 'Số liệu chủ yếu',
    heading: ['SỐ LIỆU CHỦ YẾU', ...heading],
    columns: [
      { header: 'TT', type: 'integer', width: 6 },
      { header: 'Nội dung', width: 62 },
      { header: 'Đơn vị', width: 12 },
      { header: 'Ngày, kỳ tính', width: 26 },
      { header: 'Giá trị', type: 'decimal', width: 14 },
      { header: 'Tử số', type: 'integer', width: 11 },
      { header: 'Mẫu số', type: 'integer', width: 11 },
      { header: 'Chỉ tiêu', type: 'decimal', width: 11 },
      ...rateColumns('Kỳ trước'),
      ...(data.yearBefore ? rateColumns('Cùng kỳ năm trước') : []),
    ],
    rows: Object.values(data.figures).map((figure, index) => [
      index + 1,
      figure.title,
      figure.unit,
      dayOf(figure),
      figure.value,
      figure.part ?? null,
      figure.whole ?? null,
      figure.target?.threshold ?? null,
      then(data.earlier, figure.id),
      ...(data.yearBefore ? [then(data.yearEarlier, figure.id)] : []),
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
  rows: kindLines(data).map((line) => [
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
  return {
    name,
    heading: [figure.title.toUpperCase(), ...heading],
    columns: [
      { header: 'TT', type: 'integer', width: 7 },
      { header: 'Tên', width: 46 },
      { header: 'Ghi chú', width: 60 },
      ...(hasGroups ? [{ header: 'Phân loại', width: 30 }] : []),
      ...(hasDays ? [{ header: 'Ngày', type: 'date' as const, width: 13 }] : []),
      ...(isRate ? [{ header: 'Tính vào tử số', type: 'integer' as const, width: 16, sum: true }] : []),
      { header: isRate ? 'Tính vào mẫu số' : figure.unit, type: 'integer', width: 16, sum: true },
    ],
    rows: rows.map((row, index) => [
      index + 1,
      row.label,
      row.note,
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
