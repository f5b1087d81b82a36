import { formatDay } from '../../civil-date'
import type { WorkbookSheet } from '../../workbook'
import { ROW_KINDS } from '../labels'
import { type FigureRow, type FigureValue, figureSentence, spellTime } from '../rules'

/** The list behind a figure as a table of its own: what is on the screen, with its sentence above it. */
export function figureSheet(figure: FigureValue, rows: readonly FigureRow[]): WorkbookSheet {
  const isRate = figure.part !== undefined
  return {
    name: figure.title,
    heading: [figure.title, `Số liệu ${spellTime(figure)}`, figureSentence(figure)],
    columns: [
      { header: 'STT', width: 6, type: 'integer' },
      { header: ROW_KINDS[figure.rowKind], width: 32, type: 'text' },
      { header: 'Chi tiết', width: 60, type: 'text' },
      { header: figure.groupName, width: 28, type: 'text' },
      { header: 'Ngày', width: 12, type: 'date' },
      { header: isRate ? 'Mẫu số' : 'Số lượng', width: 11, type: 'integer', sum: true },
      ...(isRate ? [{ header: 'Tử số', width: 11, type: 'integer' as const, sum: true }] : []),
    ],
    rows: rows.map((row, at) => [
      at + 1,
      row.label,
      row.note,
      row.groupLabel,
      row.on,
      row.weight,
      ...(isRate ? [row.part] : []),
    ]),
  }
}

/** A cell that a spreadsheet would take for a formula is kept as text. */
const csvCell = (value: string | number | null): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const isDayColumn = (sheet: WorkbookSheet, at: number) => sheet.columns[at]?.type === 'date'

/** Semicolons and a byte order mark: what a Vietnamese spreadsheet opens without asking. */
export function csvOf(sheet: WorkbookSheet): string {
  const lines = [
    sheet.columns.map(({ header }) => header),
    ...sheet.rows.map((row) =>
      row.map((value, at) =>
        value !== null && isDayColumn(sheet, at) ? formatDay(value as Parameters<typeof formatDay>[0]) : value,
      ),
    ),
  ]
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`
}
