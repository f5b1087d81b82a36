import { fold, tidy } from './search-text'

const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/** Family name, middle names and given name: the given name is the last word, the family name the first. */
export function splitName(full: string): {
  family: string
  middle: string
  given: string
} {
  const words = tidy(full).split(' ')
  const given = words.at(-1) ?? ''
  return words.length === 1
    ? { family: '', middle: '', given }
    : { family: words[0] ?? '', middle: words.slice(1, -1).join(' '), given }
}

function wordKey(word: string): string {
  let letters = ''
  let tones = ''
  for (const letter of word.toLowerCase().normalize('NFC')) {
    const parts = [...letter.normalize('NFD')]
    const tone = parts.findIndex((part) => TONES.includes(part))
    tones += tone < 0 ? '0' : String(TONES.indexOf(parts[tone] ?? '') + 1)
    const bare = parts
      .filter((part) => !TONES.includes(part))
      .join('')
      .normalize('NFC')
    const place = LETTERS.indexOf(bare)
    letters += place < 0 ? '~' : String.fromCharCode(65 + place)
  }
  return `${letters}!${tones}`
}

/** A key whose plain byte order is the Vietnamese order by given name, then family name, then middle names (SQLite has no such collation). */
export function nameSortKey(full: string): string {
  const { family, middle, given } = splitName(full)
  return [given, family, middle].map((part) => part.split(' ').map(wordKey).join(' ')).join('  ')
}

/** `nva` for Nguyễn Văn An. */
export const initialsOf = (full: string) =>
  fold(full)
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
