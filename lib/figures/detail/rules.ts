import { type CivilDate, formatDay } from '../../civil-date'
import type { WorkbookCell, WorkbookSheet } from '../../workbook'
import { ROW_KINDS } from '../labels'
import { type FigureRow, type FigureValue, figureSentence, spellTime } from '../rules'

/** The list behind a figure as a table of its own: what is on the screen, with its sentence above it. */
export function figureSheet(figure: FigureValue, rows: readonly FigureRow[], of: string | null): WorkbookSheet {
  const isRate = figure.part !== undefined
  return {
    name: figure.title,
    heading: [figure.title, `Số liệu ${spellTime(figure)}`, figureSentence(figure, of)],
    columns: [
      { header: 'STT', width: 6, type: 'ordinal' },
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

/** What a spreadsheet would take for a formula is kept as text. */
const safeText = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const csvCell = (value: string | number | null): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = safeText(value)
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Days as they are written. */
const printed =
  (columns: WorkbookSheet['columns']) =>
  (value: WorkbookCell, at: number): WorkbookCell =>
    value !== null && columns[at]?.type === 'date' ? formatDay(value as CivilDate) : value

/** Semicolons and a byte order mark: what a Vietnamese spreadsheet opens without asking. */
export function csvOf({ columns, rows }: WorkbookSheet): string {
  const lines = [columns.map(({ header }) => header), ...rows.map((row) => row.map(printed(columns)))]
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`
}

/** Lines and cells as the clipboard has them: tabs between cells, and nothing that a spreadsheet would run. */
export const clipboardTable = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => row.map((cell) => safeText(String(cell ?? '').replace(/\s+/g, ' '))).join('\t')).join('\n')

/** The names on the screen with their head, as they are copied. */
export function rowsForClipboard(figure: FigureValue, rows: readonly FigureRow[]) {
  const { columns, rows: cells } = figureSheet(figure, rows, null)
  const shown = columns.map((_, at) => at === 0 || cells.some((row) => row[at] !== null && row[at] !== ''))
  const kept = <T>(row: readonly T[]) => row.filter((_, at) => shown[at])
  return [kept(columns.map(({ header }) => header)), ...cells.map((row) => kept(row.map(printed(columns))))]
}
