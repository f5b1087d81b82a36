import { colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { spellDay } from './civil-date'
import { type FormList, type FormPaper, NOT_KEPT } from './form-paper'
import {
  columnNumbers,
  type FormTable,
  type HeadCell,
  hasNumbers,
  headRows,
  type TableHead,
  type TableLine,
} from './form-table'
import { repeated, type WorkbookSheet, worksheet } from './workbook'
import { BODY, HEADER, HEADING, LINE, NOTE, PAGE, styleOf, TITLE, TOTAL } from './workbook-style'

type Cells = NonNullable<WriteSheet['cells']>
type Cell = NonNullable<ReturnType<Cells['get']>>
type Look = NonNullable<Cell['style']>
type Merge = NonNullable<WriteSheet['merges']>[number]

/** The words of a line, before them its number where lines have one, then the first column of numbers. */
const before = (table: FormTable) => (hasNumbers(table) ? 2 : 1)
const LABEL_WIDTH = 34
const LIST = 'Danh sách'
const widthOf = (columns: readonly TableHead[]) => (columns.length > 8 ? 11 : 18)

const middle = (style: Look): Look => ({
  ...style,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
})
const SMALL = { ...middle(BODY), font: { ...BODY.font, italic: true, size: 10 } }

/** A sheet in the making: texts and numbers at their places, whatever spans several. */
function drawing(width: number) {
  const cells: Cells = new Map()
  const merges: Merge[] = []
  const rows: (string | number | null)[][] = []
  const put = (row: number, column: number, value: string | number | null, cell: Partial<Cell>) => {
    while (rows.length <= row) rows.push(Array.from({ length: width }, () => null))
    const target = rows[row]
    if (target) target[column] = value
    cells.set(`${row},${column}`, cell)
  }
  const span = (row: number, column: number, down: number, across: number) => {
    if (down > 1 || across > 1)
      merges.push({ startRow: row, startCol: column, endRow: row + down - 1, endCol: column + across - 1 })
  }
  return { cells, merges, rows, put, span }
}

type Drawing = ReturnType<typeof drawing>

/** Two texts side by side, each in the middle of its half. */
function halves({ put, span }: Drawing, row: number, width: number, texts: readonly [string, string], style: Look) {
  const half = Math.ceil(width / 2)
  const starts = [0, half] as const
  for (const [at, start] of starts.entries()) {
    put(row, start, texts[at] ?? '', { style: middle(style) })
    span(row, start, 1, at === 0 ? half : width - half)
  }
}

function across({ put, span }: Drawing, row: number, width: number, text: string, style: Look) {
  put(row, 0, text, { style: middle(style) })
  span(row, 0, 1, width)
}

function head({ put, span }: Drawing, first: number, { head: words, table }: FormPaper): number {
  const rows = headRows(table.columns)
  const [titles, numbers] = [hasNumbers(table) ? ['TT', words] : [words], columnNumbers(table)]
  for (let row = 0; row < rows.length; row++)
    for (let column = 0; column < numbers.length; column++) put(first + row, column, null, { style: HEADER })
  for (const [at, text] of titles.entries()) {
    put(first, at, text, { style: HEADER })
    span(first, at, rows.length, 1)
  }
  for (const [row, cells] of rows.entries())
    for (const { text, at, colSpan, rowSpan } of cells) {
      put(first + row, at + titles.length, text, { style: HEADER })
      span(first + row, at + titles.length, rowSpan, colSpan)
    }
  const at = first + rows.length
  for (const [column, text] of numbers.entries()) put(at, column, text, { style: SMALL })
  return at + 1
}

/** A sum of the columns beside it, else of the lines beneath it, where the form has one. */
function formulaOf(
  column: TableHead,
  line: TableLine,
  at: { row: number; first: number; column: number; before: number },
): string | null {
  const beside = column.sumOf.map((place) => `${colToLetter(place + at.before)}${at.row + 1}`)
  const beneath = line.sumOf.map((place) => `${colToLetter(at.column + at.before)}${at.first + place + 1}`)
  const parts = beside.length > 0 ? beside : beneath
  return parts.length > 0 ? `SUM(${parts.join(',')})` : null
}

function body({ put }: Drawing, first: number, { table }: FormPaper): number {
  const { columns, lines } = table
  const left = before(table)
  for (const [index, line] of lines.entries()) {
    const row = first + index
    const look = line.depth === 0 ? TOTAL : BODY
    if (left > 1) put(row, 0, line.number, { style: middle(look) })
    put(row, left - 1, line.label, {
      style: { ...look, alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: line.depth } },
    })
    for (const [at, value] of line.values.entries()) {
      const column = columns[at]
      const formula =
        value === null || !column ? null : formulaOf(column, line, { row, first, column: at, before: left })
      const style = styleOf(value === null ? 'fraction' : 'integer', look)
      put(row, at + left, value ?? NOT_KEPT, { style, ...(formula ? { formula, formulaResult: value } : {}) })
    }
  }
  return first + lines.length
}

function closing(sheet: Drawing, first: number, width: number, { place, on, signatories, remarks }: FormPaper) {
  for (const [at, text] of remarks.entries()) sheet.put(first + at, 0, text, { style: NOTE })
  const row = first + remarks.length + 1
  const day = `${place}, ${on ? spellDay(on) : 'ngày      tháng      năm 20…'}`
  halves(sheet, row, width, ['', day], HEADING)
  halves(sheet, row + 1, width, signatories, { font: { ...TOTAL.font } })
  halves(sheet, row + 2, width, ['(ký, ghi rõ họ tên, số điện thoại)', '(ký, ghi rõ họ tên, đóng dấu)'], HEADING)
}

function listSheet({ number, title, columns, rows }: FormList): WorkbookSheet {
  return {
    ...{ name: LIST, heading: [number, title], rows, orientation: 'landscape' },
    columns: columns.map(({ header, width, align }) => ({ header, width, type: align ? 'integer' : 'text' })),
  }
}

/** Of each head row: what stands in it, a cell that reaches down taking its share of every row. */
function headHeights(columns: readonly TableHead[], first: number) {
  const linesOf = ({ text, colSpan, rowSpan }: HeadCell) =>
    Math.ceil((text.length * 1.2) / (widthOf(columns) * colSpan) / rowSpan)
  return headRows(columns).map((cells, row) => {
    const height = LINE * Math.max(1, ...cells.map(linesOf)) + 4
    return [first + row, { height }] as const
  })
}

function formSheet(paper: FormPaper, sheet: Drawing, heads: { at: number; first: number }): WriteSheet {
  const { columns, lines } = paper.table
  const left = before(paper.table)
  return {
    name: paper.number,
    columns: [
      ...(left > 1 ? [{ width: 6 }] : []),
      { width: LABEL_WIDTH },
      ...columns.map(() => ({ width: widthOf(columns) })),
    ],
    rows: sheet.rows,
    cells: sheet.cells,
    merges: sheet.merges,
    rowDefs: new Map([
      [3, { height: LINE * 1.6 }],
      ...headHeights(columns, heads.at),
      ...lines.flatMap(({ label, depth }, at) =>
        label.length + depth * 2 > LABEL_WIDTH ? [[heads.first + at, { height: LINE * 2 }] as const] : [],
      ),
    ]),
    freezePane: { rows: heads.first, columns: left },
    pageSetup: { ...PAGE, orientation: 'landscape' },
    headerFooter: { oddFooter: `&L${(paper.note ?? '').replace(/&/g, '&&')}&RTrang &P/&N` },
  }
}

/** A statistical form as an Excel file: numbers as numbers, sums as formulas, lying on one A4 page in width; its list on a second sheet. */
export async function renderFormWorkbook(paper: FormPaper): Promise<Uint8Array> {
  const width = paper.table.columns.length + before(paper.table)
  const sheet = drawing(width)
  const bold = { font: { ...TOTAL.font } }
  halves(sheet, 0, width, [paper.upperBody, paper.number], bold)
  halves(sheet, 1, width, [paper.body, paper.unit], bold)
  across(sheet, 3, width, paper.title.toUpperCase(), TITLE)
  across(sheet, 4, width, paper.subtitle, HEADING)
  const at = 6
  const first = head(sheet, at, paper)
  closing(sheet, body(sheet, first, paper) + 1, width, paper)
  const list = paper.list ? [worksheet(listSheet(paper.list), LIST, paper.note)] : []
  return writeXlsx({
    sheets: [formSheet(paper, sheet, { at, first }), ...list],
    properties: { title: `${paper.number} – ${paper.title}` },
    defaultFont: { name: 'Times New Roman', size: 12 },
    namedRanges: [repeated(paper.number, at + 1, first), ...list.map(({ name }) => repeated(name, 4, 4))],
  })
}
