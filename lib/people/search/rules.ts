import { fold, tidy } from '../../search-text'

/** What somebody typed, in folded words of letters and digits. */
export const searchWords = (q: string): string[] =>
  fold(q)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 8)

/** Two digits are a year of birth as it is said on the telephone: `75` finds 1975 too. */
const alternatives = (word: string): string[] => (/^\d\d$/.test(word) ? [word, `19${word}`, `20${word}`] : [word])

/** An FTS5 expression: all words, in any order, each as the beginning of a word. Only letters and digits reach it. */
export const ftsQuery = (words: readonly string[]): string =>
  words
    .map((word) => {
      const tries = alternatives(word).map((one) => `"${one}"*`)
      return tries.length > 1 ? `(${tries.join(' OR ')})` : tries[0]
    })
    .join(' AND ')

const isInitials = (word: string) => /^[a-z]{2,6}$/.test(word)

/** `nva 75`: the first word may be the initials of a whole name, the others go on narrowing. */
export function asInitials(words: readonly string[]): { initials: string; rest: string[] } | null {
  const [first, ...rest] = words
  return first && isInitials(first) ? { initials: first, rest } : null
}

export type Split = { unit: string; person: string[] }

/** Ways to read some of the words as a unit: at the end or at the beginning, the longest first. */
export function unitSplits(words: readonly string[]): Split[] {
  const splits: Split[] = []
  for (let length = words.length; length >= 1; length--) {
    const cut = words.length - length
    splits.push({ unit: words.slice(cut).join(' '), person: words.slice(0, cut) })
    if (cut > 0) splits.push({ unit: words.slice(0, length).join(' '), person: words.slice(length) })
  }
  return splits
}

/** A unit's folded name holds the phrase from the beginning of a word. */
export const namesUnit = (searchText: string, phrase: string) => ` ${searchText}`.includes(` ${phrase}`)

/** Words typed with marks, as names are written: who has them exactly comes first. */
export function markedWords(q: string): string[] {
  return tidy(q)
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '' && fold(word) !== word.toLowerCase())
    .map((word) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1).toLocaleLowerCase('vi'))
    .slice(0, 8)
}
