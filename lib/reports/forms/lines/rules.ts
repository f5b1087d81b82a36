import type { Line } from '../../../form-table'
import type { FormLine } from './queries'

/** Lines in their order: each counts what lies on it and beneath it, and is unknown where nothing there is counted. */
export function linesOf<E extends { readonly line: string }>(rows: readonly FormLine[]): Line<E>[] {
  const childrenOf = (id: string) => rows.filter(({ parentId }) => parentId === id)
  const family = (row: FormLine): FormLine[] => [row, ...childrenOf(row.id).flatMap(family)]
  const depthOf = ({ parentId }: FormLine): number => {
    const parent = rows.find(({ id }) => id === parentId)
    return parent ? depthOf(parent) + 1 : 0
  }
  return rows.map((row) => {
    const within = new Set(family(row).map(({ id }) => id))
    return {
      ...{ key: row.id, number: row.number, label: row.title, depth: depthOf(row) },
      of: ({ line }) => within.has(line),
      sumOf: row.counts ? [] : childrenOf(row.id).map(({ id }) => id),
      isUnknown: !family(row).some(({ counts }) => counts),
    }
  })
}
