import { searchWords } from '../../people/search/rules'
import { fold } from '../../search-text'

export type PaletteRow = { id: string; label: string; hint: string; href: string }
export type PaletteGroup = { title: string; rows: PaletteRow[] }

export const SHOWN = 6

/** Of rows that are few enough to be read at once those whose words begin as was typed. */
export function namedRows(title: string, q: string, rows: readonly PaletteRow[]): PaletteGroup {
  const words = searchWords(q)
  const isNamed = ({ label, hint }: PaletteRow) => {
    const text = ` ${fold(`${label} ${hint}`).replace(/[^a-z0-9]+/g, ' ')}`
    return words.every((word) => text.includes(` ${word}`))
  }
  return { title, rows: words.length === 0 ? [] : rows.filter(isNamed).slice(0, SHOWN) }
}
