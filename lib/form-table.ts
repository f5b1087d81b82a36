import type { CivilDate } from './civil-date'

/** A statistical table as on paper: what stands in its head, its lines and cells. Drawn on screen, in Word and in Excel. */
export type TableHead = {
  readonly key: string
  readonly label: string
  /** What stands above it, the outermost first. */
  readonly groups: readonly string[]
  /** Places of the columns that add up to it. */
  readonly sumOf: readonly number[]
}

export type TableLine = {
  readonly key: string
  readonly number: string
  readonly label: string
  readonly depth: number
  /** Places of the lines that add up to it. */
  readonly sumOf: readonly number[]
  /** Nothing where the register does not keep what the line counts. */
  readonly values: readonly (number | null)[]
}

export type FormTable = { readonly columns: readonly TableHead[]; readonly lines: readonly TableLine[] }

/** A table whose lines are numbered has a column «TT» before their words. */
export const hasNumbers = ({ lines }: FormTable): boolean => lines.some(({ number }) => number !== '')

/** One row of a list, with what it counts. */
export type Entry = {
  readonly key: string
  readonly label: string
  /** What tells it apart: birth year and post, class. */
  readonly note: string | null
  readonly weight: number
  readonly on: CivilDate | null
  /** Its own page, and that of the paper behind it. */
  readonly href: string | null
  readonly paper?: string | null
}

export type Column<E> = {
  readonly key: string
  readonly label: string
  readonly groups?: readonly string[]
  readonly of: (entry: E) => boolean
  readonly sumOf?: readonly string[]
  /** Not on the paper form: printed only where it has something to say. */
  readonly ifAny?: boolean
  /** The register does not keep what it counts. */
  readonly isUnknown?: boolean
}

export type Line<E> = {
  readonly key: string
  readonly number?: string
  readonly label: string
  readonly depth?: number
  readonly of: (entry: E) => boolean
  readonly sumOf?: readonly string[]
  readonly ifAny?: boolean
  /** The register does not keep what it counts. */
  readonly isUnknown?: boolean
}

export type Layout<E> = { readonly lines: readonly Line<E>[]; readonly columns: readonly Column<E>[] }

const total = (entries: readonly Entry[]) => entries.reduce((sum, { weight }) => sum + weight, 0)

function placesOf(keys: readonly string[] | undefined, all: readonly { key: string }[]): number[] {
  return (keys ?? []).map((key) => all.findIndex((one) => one.key === key)).filter((at) => at >= 0)
}

export type Cell = { readonly line: string; readonly column: string }
export type CellRows = { readonly line: string; readonly column: string; readonly rows: readonly Entry[] }

/** Every cell is a list, counted; `rowsIn` opens one, `list` is all of them with the column or line that each stands in. */
export function counted<E extends Entry>(
  entries: readonly E[],
  layout: Layout<E>,
  standsIn: (entry: E) => string | null,
) {
  const columns = layout.columns.map(({ key, label, groups = [] }) => [key, [...groups, label].join(', ')] as const)
  const places = new Map([...columns, ...layout.lines.map(({ key, label }) => [key, label] as const)])
  return {
    table: tableOf(entries, layout),
    rowsIn: (cell: Cell) => rowsIn(entries, layout, cell),
    list: entries.map((entry): Listed => ({ entry, place: places.get(standsIn(entry) ?? '') ?? '' })),
  }
}

export type Listed = { readonly entry: Entry; readonly place: string }

export type Counted = ReturnType<typeof counted>

function rowsIn<E extends Entry>(entries: readonly E[], { lines, columns }: Layout<E>, cell: Cell): CellRows | null {
  const line = lines.find(({ key }) => key === cell.line)
  const column = columns.find(({ key }) => key === cell.column)
  if (!line || !column || line.isUnknown || column.isUnknown) return null
  return {
    line: line.label,
    column: [...(column.groups ?? []), column.label].join(', '),
    rows: entries.filter((entry) => line.of(entry) && column.of(entry)),
  }
}

function tableOf<E extends Entry>(entries: readonly E[], layout: Layout<E>): FormTable {
  const columns = layout.columns.filter(({ ifAny, of }) => !ifAny || entries.some(of))
  const lines = layout.lines.filter(({ ifAny, of }) => !ifAny || entries.some(of))
  return {
    columns: columns.map(({ key, label, groups = [], sumOf }) => ({
      ...{ key, label, groups },
      sumOf: placesOf(sumOf, columns),
    })),
    lines: lines.map(({ key, number = '', label, depth = 0, of, sumOf, isUnknown }) => {
      const own = entries.filter(of)
      const values = columns.map((column) => (isUnknown || column.isUnknown ? null : total(own.filter(column.of))))
      return { key, number, label, depth, sumOf: placesOf(sumOf, lines), values }
    }),
  }
}

export type HeadCell = {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly at: number
}

/** The rows of a head: what stands above several columns is printed once, and a column alone reaches down to the table. */
export function headRows(columns: readonly TableHead[]): HeadCell[][] {
  const deep = Math.max(0, ...columns.map(({ groups }) => groups.length))
  const path = ({ groups }: TableHead, level: number) => JSON.stringify(groups.slice(0, level + 1))
  return Array.from({ length: deep + 1 }, (_, level) =>
    columns.flatMap((column, at): HeadCell[] => {
      if (level > column.groups.length) return []
      if (level === column.groups.length) return [{ text: column.label, colSpan: 1, rowSpan: deep - level + 1, at }]
      const before = columns[at - 1]
      if (before && before.groups.length > level && path(before, level) === path(column, level)) return []
      let colSpan = 1
      for (
        let next = columns[at + colSpan];
        next && path(next, level) === path(column, level) && next.groups.length > level;
      )
        next = columns[at + ++colSpan]
      return [{ text: column.groups[level] ?? '', colSpan, rowSpan: 1, at }]
    }),
  )
}

/** «3=4+6+8»; of many in a row the first and the last: «2=3+…+12». */
function sumWords(at: number, parts: readonly number[]): string {
  const [first = 0, last = 0] = [parts[0], parts.at(-1)]
  const isRun = parts.length > 3 && last - first === parts.length - 1
  return [at, isRun ? `${first}+…+${last}` : parts.join('+')].filter(Boolean).join('=')
}

/** The row of numbers beneath the head: of the words, with their own number before them where they have one, then of the columns. */
export function columnNumbers(table: FormTable): string[] {
  const before = hasNumbers(table) ? ['1', '2'] : ['1']
  const place = (at: number) => at + before.length + 1
  return [...before, ...table.columns.map(({ sumOf }, at) => sumWords(place(at), sumOf.map(place)))]
}
