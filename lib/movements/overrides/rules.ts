import { formatDay } from '../../civil-date'
import { formatNumber } from '../../numbers'
import type { WorkbookSheet } from '../../workbook'
import { MOVEMENT_KINDS, STATES } from '../labels'
import type { OverrideFilter } from './input'
import type { OverrideRow } from './queries'

/** «Từ 01/01/2023 đến 30/06/2023; Quy định: Thời gian luân chuyển ít nhất» */
export function filterInWords(
  { rule, unit, from, to }: OverrideFilter,
  names: { rule?: string; unit?: string },
): string {
  const said = [
    from && `từ ngày ${formatDay(from)}`,
    to && `đến ngày ${formatDay(to)}`,
    rule && `quy định: ${names.rule ?? rule}`,
    unit && `đơn vị: ${names.unit ?? unit}`,
  ].filter(Boolean)
  return said.length === 0 ? 'Tất cả trường hợp' : said.join('; ').replace(/^./, (first) => first.toUpperCase())
}

/** The list on screen as a sheet. */
export const overridesSheet = (rows: readonly OverrideRow[], filter: string): WorkbookSheet => ({
  name: 'Vượt quy định',
  heading: ['CÁC TRƯỜNG HỢP VƯỢT QUY ĐỊNH', filter, `${formatNumber(rows.length)} trường hợp`],
  columns: [
    { header: 'STT', width: 6, type: 'ordinal' },
    { header: 'Họ và tên', width: 24 },
    { header: 'Ngày sinh', width: 12, type: 'date' },
    { header: 'Hình thức', width: 18 },
    { header: 'Chức danh', width: 34 },
    { header: 'Ngày', width: 12, type: 'date' },
    { header: 'Văn bản', width: 16 },
    { header: 'Quy định', width: 28 },
    { header: 'Cách tính', width: 44 },
    { header: 'Lý do vẫn thực hiện', width: 40 },
    { header: 'Người ghi', width: 22 },
    { header: 'Ghi ngày', width: 12, type: 'date' },
  ],
  rows: rows.map((row, at) => [
    at + 1,
    row.name,
    row.birthDate,
    MOVEMENT_KINDS[row.kind],
    row.titles,
    row.on,
    row.isCancelled ? `${row.numberText ?? ''} (đã hủy)`.trim() : (row.numberText ?? STATES[row.state]),
    row.ruleTitle,
    row.calculation,
    row.reason,
    row.decidedBy,
    row.at.slice(0, 10),
  ]),
})
