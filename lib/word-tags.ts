/** What stands between double braces: a word to be put in, or the beginning, middle or end of a part that is repeated or conditional. */
export type Tag = { readonly text: string } & (
  | { readonly kind: 'word' | 'loop'; readonly name: string }
  | { readonly kind: 'if'; readonly name: string; readonly negated: boolean }
  | { readonly kind: 'else' }
  | { readonly kind: 'end'; readonly of: 'loop' | 'if'; readonly name: string }
)

export type TagProblem = 'unclosed-brace' | 'stray-brace' | 'extra-brace' | 'empty-tag' | 'long-tag'

/** A tag, or what was meant to be one, at its place in the words of a paragraph. */
export type Found = { readonly from: number; readonly to: number } & (
  | { readonly tag: Tag; readonly problem?: undefined }
  | { readonly tag?: undefined; readonly problem: TagProblem; readonly text: string }
)

const LONGEST_TAG = 120

/** One spelling for all: composed letters, plain spaces, small letters, a space after the colon and none before. */
export const spelled = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/ ?: ?/g, ': ')
    .trim()
    .toLocaleLowerCase('vi')

const BEGINS = /^(lặp|nếu không|nếu)(?:: | )(.+)$/
const ENDS = /^hết (lặp|nếu)(?:(?:: | )(.+))?$/

/** `{{lặp: cán bộ}}`, `{{nếu: kỳ trước}}`, `{{nếu không: …}}`, `{{không thì}}`, `{{hết lặp}}`, `{{hết nếu}}`; any other is a word. */
export function readTag(inner: string): Tag {
  const [text, name] = [`{{${inner.trim()}}}`, spelled(inner)]
  if (name === 'không thì') return { kind: 'else', text }
  const [, end, ended = ''] = ENDS.exec(name) ?? []
  if (end) return { kind: 'end', of: end === 'lặp' ? 'loop' : 'if', name: ended, text }
  const [, begin, of = ''] = BEGINS.exec(name) ?? []
  if (begin === 'lặp') return { kind: 'loop', name: of, text }
  if (begin) return { kind: 'if', name: of, negated: begin === 'nếu không', text }
  return { kind: 'word', name, text }
}

function foundIn(inner: string, from: number, to: number): Found {
  if (spelled(inner) === '') return { from, to, problem: 'empty-tag', text: `{{${inner}}}` }
  if (inner.length > LONGEST_TAG) return { from, to, problem: 'long-tag', text: `{{${inner.slice(0, 40)}…}}` }
  return { from, to, tag: readTag(inner) }
}

/** Every tag in the words of a paragraph, in order, and every brace that belongs to none. */
export function findTags(words: string): Found[] {
  const found: Found[] = []
  let at = 0
  while (at < words.length) {
    const [open, close] = [words.indexOf('{{', at), words.indexOf('}}', at)]
    if (open < 0 && close < 0) break
    if (open < 0 || (close >= 0 && close < open)) {
      found.push({
        from: close,
        to: close + 2,
        problem: 'stray-brace',
        text: words.slice(Math.max(at, close - 30), close + 2),
      })
      at = close + 2
      continue
    }
    const inner = /^\{\{([^{}]*)(\}\}|[{}]|$)/.exec(words.slice(open))
    const length = inner?.[0].length ?? 2
    if (inner?.[2] === '}}') {
      const to = open + length
      const isExtra = words[to] === '}'
      found.push(
        isExtra
          ? { from: open, to: to + 1, problem: 'extra-brace', text: words.slice(open, to + 1) }
          : foundIn(inner[1] ?? '', open, to),
      )
      at = isExtra ? to + 1 : to
    } else if (words[open + 2] === '{') {
      const end = close < 0 ? words.length : close + (words[close + 2] === '}' ? 3 : 2)
      found.push({ from: open, to: end, problem: 'extra-brace', text: words.slice(open, end) })
      at = end
    } else {
      const next = words.indexOf('{{', open + 2)
      const end = next < 0 ? words.length : next
      const to = Math.max(open + 2, inner?.[2] === '}' ? open + length : end)
      found.push({ from: open, to, problem: 'unclosed-brace', text: words.slice(open, Math.min(to, open + 40)) })
      at = to
    }
  }
  return found
}

/** `{họ tên}`: what stands between single braces, which is a tag to nobody but who wrote it. */
export const inSingleBraces = (
  words: string,
): { readonly from: number; readonly text: string; readonly name: string }[] =>
  [...words.matchAll(/(?<!\{)\{([^{}]{1,120})\}(?!\})/g)].map((match) => ({
    from: match.index,
    text: match[0],
    name: spelled(match[1] ?? ''),
  }))
