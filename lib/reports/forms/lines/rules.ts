import type { Column, Line } from '../../../form-table'
import type { FormLine } from './queries'

type Counted = { readonly line: string | null }

const above = (row: FormLine, rows: readonly FormLine[]): FormLine[] => {
  const parent = rows.find(({ id }) => id === row.parentId)
  return parent ? [...above(parent, rows), parent] : []
}

const beneath = ({ id }: FormLine, rows: readonly FormLine[]) => rows.filter(({ parentId }) => parentId === id)

/** Lines in their order: each counts what lies on it and beneath it, and is unknown where nothing there is counted. */
export function linesOf<E extends Counted>(rows: readonly FormLine[]): Line<E>[] {
  const family = (row: FormLine): FormLine[] => [row, ...beneath(row, rows).flatMap(family)]
  return rows.map((row) => {
    const within = new Set<string | null>(family(row).map(({ id }) => id))
    return {
      ...{ key: row.id, number: row.number, label: row.title, depth: above(row, rows).length },
      of: ({ line }) => within.has(line),
      sumOf: row.counts ? [] : beneath(row, rows).map(({ id }) => id),
      isUnknown: !family(row).some(({ counts }) => counts),
    }
  })
}

/** The same as columns: those with others beneath them stand above these. */
export const columnsOf = <E extends Counted>(rows: readonly FormLine[]): Column<E>[] =>
  rows
    .filter((row) => row.counts || beneath(row, rows).length === 0)
    .map((row) => ({
      ...{ key: row.id, label: row.title, groups: above(row, rows).map(({ title }) => title) },
      of: ({ line }) => line === row.id,
      isUnknown: !row.counts,
    }))
