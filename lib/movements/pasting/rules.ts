import { tidy } from '../../search-text'

/** One line of a list as it was pasted: from a worksheet by tabs, from a letter by semicolons. */
export type PastedLine = {
  readonly text: string
  readonly name: string
  /** `1975`, where the line names it. */
  readonly born: string | null
  readonly post: string | null
}

const NUMBERING = /^\s*\d{1,3}\s*[.)\t;]\s*/
const COLUMNS = /\t|;|→|->/
const BORN = /^(?:sinh (?:năm|ngày)\s*)?(?:\d{1,2}[/.-])?(?:\d{1,2}[/.-])?((?:19|20)\d\d)$/i
const BORN_BEHIND = /^(.*?)[\s,]+\(?(?:sinh (?:năm|ngày)\s*)?(?:\d{1,2}[/.-])?(?:\d{1,2}[/.-])?((?:19|20)\d\d)\)?$/i
const ADDRESS = /^(?:đồng chí|đ\/c|ông|bà)\s+/i

/** In a letter commas part what a worksheet has in columns; those within a title stay: no name has one. */
function cellsOf(line: string): string[] {
  const [first = '', ...rest] = line.replace(NUMBERING, '').split(COLUMNS)
  const [name = '', second, ...others] = first.split(',')
  const behind =
    second !== undefined && BORN.test(tidy(second)) ? [second, others.join(',')] : [[second, ...others].join(',')]
  return [name, ...behind, ...rest].map(tidy).filter(Boolean)
}

/** Lines with a name, and where they say so the year of birth and the post to be taken. */
export function pastedLines(text: string): PastedLine[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const cells = cellsOf(line)
    const [first, ...rest] = cells
    if (!first) return []
    const behind = BORN_BEHIND.exec(first)
    const name = tidy((behind?.[1] ?? first).replace(ADDRESS, ''))
    if (!name) return []
    const year = rest.map((cell) => BORN.exec(cell)?.[1]).find((found) => found !== undefined)
    const post = rest.filter((cell) => !BORN.test(cell)).at(-1) ?? null
    return [{ text: cells.join(' · '), name, born: behind?.[2] ?? year ?? null, post }]
  })
}
