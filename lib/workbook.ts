import { colToLetter, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { isCivilDate } from './civil-date'
import { BODY, type ColumnType, HEADER, HEADING, LINE, NOTE, PAGE, styleOf, TITLE, TOTAL } from './workbook-style'

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export type WorkbookColumn = {
  readonly header: string
  /** In letters. */
  readonly width?: number
  readonly type?: ColumnType
  /** A sum below the column, kept as a formula. */
  readonly sum?: boolean
}

export type WorkbookCell = string | number | null

export type WorkbookSheet = {
  readonly name: string
  /** Lines above the table: what it is, its filter, its day. */
  readonly heading?: readonly string[]
  readonly columns: readonly WorkbookColumn[]
  /** Days as civil dates, rates in per cent. */
  readonly rows: readonly (readonly WorkbookCell[])[]
  readonly orientation?: 'portrait' | 'landscape'
}

export type WorkbookContent = {
  readonly title: string
  readonly sheets: readonly WorkbookSheet[]
  /** Stands below each table and at the foot of each printed page. */
  readonly note?: string
}

type Cells = NonNullable<WriteSheet['cells']>
type Value = string | number | Date | null

/** Excel forbids []:*?/\ in names, more than 31 letters, and two alike. */
function sheetName(wanted: string, taken: Set<string>): string {
  const clean =
    wanted
      .replace(/[[\]:*?/\\']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 31) || 'Bảng'
  let name = clean
  for (let next = 2; taken.has(name.toLowerCase()); next++) name = `${clean.slice(0, 27)} (${next})`
  taken.add(name.toLowerCase())
  return name
}

/** Whole days become real dates at UTC midnight; half-known ones stay text, as does all that looks like a formula. */
function excelValue(cell: WorkbookCell, type: ColumnType): Value {
  if (type === 'date' && typeof cell === 'string' && isCivilDate(cell)) return new Date(`${cell}T00:00:00Z`)
  if (type === 'percent' && typeof cell === 'number') return cell / 100
  return cell
}

function totalRow(sheet: WorkbookSheet, firstRow: number, cells: Cells): Value[] {
  const at = firstRow + sheet.rows.length
  return sheet.columns.map((column, index) => {
    const letter = colToLetter(index)
    const type = column.type ?? 'text'
    cells.set(`${at},${index}`, { style: styleOf(type, TOTAL) })
    if (!column.sum) return index === 0 ? 'Cộng' : null
    const sum = sheet.rows.reduce((total, row) => total + (typeof row[index] === 'number' ? Number(row[index]) : 0), 0)
    cells.set(`${at},${index}`, {
      style: styleOf(type, TOTAL),
      formula: `SUM(${letter}${firstRow + 1}:${letter}${at})`,
      formulaResult: sum,
    })
    return sum
  })
}

const widthOf = ({ header, width }: WorkbookColumn) => width ?? Math.max(10, header.length + 2)

/** Heights are written for wrapped rows: not every program finds them by itself when it opens the file. */
function heights(sheet: WorkbookSheet, headerAt: number): NonNullable<WriteSheet['rowDefs']> {
  const linesIn = (texts: readonly WorkbookCell[]) =>
    Math.max(
      1,
      ...sheet.columns.map((column, index) => {
        const text = texts[index]
        const letters = typeof text === 'string' && (column.type ?? 'text') === 'text' ? text.length : 0
        return Math.ceil(letters / widthOf(column))
      }),
    )
  const head = Math.max(...sheet.columns.map((column) => Math.ceil((column.header.length * 1.15) / widthOf(column))))
  const tall = sheet.rows.flatMap((row, index) => {
    const lines = linesIn(row)
    return lines > 1 ? [[headerAt + 1 + index, { height: LINE * lines }] as const] : []
  })
  return new Map([[headerAt, { height: LINE * Math.max(1, head) + 4 }], ...tall])
}

/** What stands above the table: title, filter, day; then a row left empty. */
function lead({ heading = [], columns }: WorkbookSheet, cells: Cells): Value[][] {
  for (const [row] of heading.entries()) cells.set(`${row},0`, { style: row === 0 ? TITLE : HEADING })
  const rows: Value[][] = [...heading.map((line) => [line]), ...(heading.length > 0 ? [[]] : [])]
  for (const [index] of columns.entries()) cells.set(`${rows.length},${index}`, { style: HEADER })
  return rows
}

export function worksheet(sheet: WorkbookSheet, name: string, note: string | undefined): WriteSheet {
  const cells: Cells = new Map()
  const rows = lead(sheet, cells)
  const headerAt = rows.length
  const firstRow = headerAt + 1
  const lastColumn = colToLetter(Math.max(0, sheet.columns.length - 1))
  rows.push(sheet.columns.map((column) => column.header))
  for (const row of sheet.rows)
    rows.push(sheet.columns.map((column, index) => excelValue(row[index] ?? null, column.type ?? 'text')))
  if (sheet.rows.length > 0 && sheet.columns.some((column) => column.sum)) rows.push(totalRow(sheet, firstRow, cells))
  if (note) {
    cells.set(`${rows.length + 1},0`, { style: NOTE })
    rows.push([], [note])
  }
  return {
    name,
    columns: sheet.columns.map((column) => ({ width: widthOf(column), style: styleOf(column.type ?? 'text', BODY) })),
    rows,
    cells,
    rowDefs: heights(sheet, headerAt),
    freezePane: { rows: firstRow },
    autoFilter:
      sheet.rows.length > 0 ? { range: `A${firstRow}:${lastColumn}${firstRow + sheet.rows.length}` } : undefined,
    pageSetup: { ...PAGE, orientation: sheet.orientation ?? 'landscape' },
    headerFooter: { oddFooter: `&L${(note ?? '').replace(/&/g, '&&')}&RTrang &P/&N` },
  }
}

/** The library's own print titles leave the sheet's name unquoted, which Excel refuses when it holds a space. */
export const repeated = (name: string, from: number, to: number) => ({
  ...{ name: '_xlnm.Print_Titles', range: `'${name}'!$${from}:$${to}`, scope: name },
})

/** Tables as an Excel file: frozen heads that print on every page, numbers as numbers, days as days. */
export async function renderWorkbook({ title, sheets, note }: WorkbookContent): Promise<Uint8Array> {
  const taken = new Set<string>()
  const named = sheets.map((sheet) => ({ sheet, name: sheetName(sheet.name, taken) }))
  return writeXlsx({
    sheets: named.map(({ sheet, name }) => worksheet(sheet, name, note)),
    properties: { title },
    defaultFont: { name: 'Times New Roman', size: 12 },
    namedRanges: named.map(({ sheet, name }) => {
      const row = (sheet.heading?.length ? sheet.heading.length + 1 : 0) + 1
      return repeated(name, row, row)
    }),
  })
}

export type ReadSheet = {
  readonly name: string
  readonly rows: readonly (readonly (string | number | boolean | Date | null)[])[]
  /** By cell, as `C7`. */
  readonly formulas: ReadonlyMap<string, string>
}

export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  return sheets.map(({ name, rows, cells }) => ({
    name,
    rows,
    formulas: new Map(
      [...(cells ?? [])].flatMap(([key, cell]) => {
        const [row = 0, column = 0] = key.split(',').map(Number)
        return cell.formula ? [[`${colToLetter(column)}${row + 1}`, cell.formula] as const] : []
      }),
    ),
  }))
}
