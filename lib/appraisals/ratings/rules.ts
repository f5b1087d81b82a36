import { fold } from '../../search-text'
import { GRADE_ORDER, type Grade } from '../rules'

const LETTERS: Readonly<Record<string, Grade>> = { x: 'excellent', t: 'good', h: 'completed', k: 'failed' }

/** The grade that a key gives: 1 to 4 from the highest, or the first letter of its name; null takes it away. */
export function gradeForKey(key: string): Grade | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null
  return GRADE_ORDER[Number(key) - 1] ?? LETTERS[key.toLowerCase()]
}

/** «HTXSNV», «hoàn thành tốt nhiệm vụ», «Khá» is none of them: what a worksheet has in its column. */
export function gradeFromText(text: string): Grade | null {
  const said = fold(text)
  if (/^(4|k|khtnv|khong hoan thanh)/.test(said) && !/^kha/.test(said)) return 'failed'
  if (/^(1|x|xs|htxs|htxsnv)$|xuat sac/.test(said)) return 'excellent'
  if (/^(2|t|ht?tnv|htt)$|^tot|hoan thanh tot/.test(said) && said !== 'htnv') return 'good'
  return /^(3|h|ht|htnv)$|^hoan thanh|du tu cach, hoan thanh nhiem vu$/.test(said) ? 'completed' : null
}

export type Pasted = { readonly name: string | null; readonly grade: Grade | null }

/** Lines of a worksheet: a grade alone, or a name with its grade in the last column that has one. */
export function pastedLines(text: string): Pasted[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split(/\t|;/).map((cell) => cell.trim())
      const at = cells.findLastIndex((cell) => gradeFromText(cell) !== null)
      const name = cells.find((cell, place) => place !== at && /\p{L}{2}/u.test(cell) && /\s/.test(cell)) ?? null
      return { name, grade: at < 0 ? null : gradeFromText(cells[at] ?? '') }
    })
}

export type Placed = { readonly grades: ReadonlyMap<number, Grade>; readonly left: readonly string[] }

/** Where pasted lines go: to whom they name, else downwards from a row. A name that two people bear is not guessed at. */
export function placePasted(lines: readonly Pasted[], names: readonly string[], from: number): Placed {
  const grades = new Map<number, Grade>()
  const left: string[] = []
  for (const [at, { name, grade }] of lines.entries()) {
    const rows = name === null ? [from + at] : names.flatMap((one, row) => (fold(one) === fold(name) ? [row] : []))
    const [row, another] = rows
    if (grade && row !== undefined && another === undefined && row < names.length) grades.set(row, grade)
    else if (name !== null || grade === null || (row ?? 0) >= names.length) left.push(name ?? `dòng ${at + 1}`)
  }
  return { grades, left }
}
