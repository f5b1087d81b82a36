import type { WorkbookSheet } from '../../workbook'
import { type FigureValue, spellTime } from '../rules'
import { UNKNOWN } from './labels'

/** A value of an attribute; `place` is where it stands among the others. */
export type Value = { readonly key: string; readonly label: string }
/** How much of the list falls on a value of each of two attributes. */
export type Crossing = { readonly row: string | null; readonly column: string | null; readonly weight: number }

export type Matrix = {
  readonly rows: readonly Value[]
  readonly columns: readonly Value[]
  /** By row, then by column; rows and columns in the order above. */
  readonly cells: readonly (readonly number[])[]
  readonly total: number
}

/** Place, key and label travel in one text, parted by a sign that no name has. */
export const PART = '\u001f'

/** `00012␟key␟label` of a vocabulary, a key with a name of its own, or nothing known. */
export function readValue(text: string | null, names?: Readonly<Record<string, string>>): Value & { place: string } {
  if (text === null) return { ...UNKNOWN, place: '~' }
  const [place = '', key = place, label] = text.split(PART)
  if (label !== undefined) return { key, label, place }
  const at = Object.keys(names ?? {}).indexOf(text)
  return { key: text, label: names?.[text] ?? text, place: at < 0 ? text : String(at).padStart(5, '0') }
}

type Names = Readonly<Record<string, string>> | undefined

function values(texts: readonly (string | null)[], names: Names): Value[] {
  const known = new Map(texts.map((text) => [text, readValue(text, names)]))
  return [...known.values()]
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.label.localeCompare(b.label, 'vi')))
    .map(({ key, label }) => ({ key, label }))
}

/** The crossings as a table: every cell, also where nothing falls. */
export function matrixOf(crossings: readonly Crossing[], named: { rows: Names; columns: Names }): Matrix {
  const rows = values(
    crossings.map(({ row }) => row),
    named.rows,
  )
  const columns = values(
    crossings.map(({ column }) => column),
    named.columns,
  )
  const cells = rows.map(() => columns.map(() => 0))
  const place = (list: readonly Value[], key: string) => list.findIndex((value) => value.key === key)
  for (const { row, column, weight } of crossings) {
    const line = cells[place(rows, readValue(row, named.rows).key)]
    const at = place(columns, readValue(column, named.columns).key)
    if (line) line[at] = (line[at] ?? 0) + weight
  }
  return { rows, columns, cells, total: crossings.reduce((sum, { weight }) => sum + weight, 0) }
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
export const columnSum = ({ cells }: Matrix, at: number) => sum(cells.map((line) => line[at] ?? 0))

type Titled = { figure: FigureValue; rows: string; columns: string; conditions: readonly string[] }

/** The table as a sheet, with what it counts, when and under which conditions above it. */
export function crosstabSheet(matrix: Matrix, { figure, rows, columns, conditions }: Titled): WorkbookSheet {
  return {
    name: `${rows} và ${columns}`,
    heading: [
      `${figure.title}: ${rows} và ${columns}`,
      `Số liệu ${spellTime(figure)}`,
      ...(conditions.length > 0 ? [`Điều kiện: ${conditions.join('; ')}`] : []),
    ],
    columns: [
      { header: rows, width: 34, type: 'text' },
      ...matrix.columns.map(({ label }) => ({ header: label, width: 14, type: 'integer' as const, sum: true })),
      { header: 'Cộng', width: 11, type: 'integer', sum: true },
    ],
    rows: matrix.rows.map(({ label }, at) => [label, ...(matrix.cells[at] ?? []), sum(matrix.cells[at] ?? [])]),
    orientation: 'landscape',
  }
}

/** «Quý II/2023» of `2023-2`. */
export const quarterName = (key: string) => {
  const [year, quarter] = key.split('-')
  return `Quý ${['I', 'II', 'III', 'IV'][Number(quarter) - 1] ?? quarter}/${year}`
}
