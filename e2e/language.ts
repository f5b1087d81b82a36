/** Names of things that have no other name: keys, formats, accounts, what is typed at the console. */
const KNOWN = new Set(
  'ctrl esc enter tab shift word excel csv json pdf jpeg png xlsx docx sha kb mb linux windows powershell readme npm start data dir demo env srv macos khmer'.split(
    ' ',
  ),
)

const ENGLISH =
  /^(save|cancel|delete|edit|search|loading|error|submit|next|previous|page|home|login|logout|sign|password|user|username|name|date|from|of|or|and|the|add|new|open|close|back|select|choose|file|filter|sort|export|import|download|upload|view|list|report|total|yes|undefined|null|nan|object|invalid|required|optional|please|click|here|show|hide|more|less|all|none|today|settings|draft|table|chart|figure|unit|post|seat|kind|value|rows?)$/i

/** No syllable of Vietnamese has these letters or ends like this. */
const IMPOSSIBLE = /[fjwz]|[^nscktpghmaeiouyăâêôơưđ]$|(^|[^n])g$|s$|k$|ee|[bdlrv]$/

const MARKED = /[^a-z]/i

/** Words of a page that are no Vietnamese: what was forgotten in English, or a code that slipped through. */
export function foreignWords(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}._@/-]+/u).filter(Boolean)
  return [...new Set(words.filter(isForeign))]
}

function isForeign(word: string): boolean {
  if (/^[a-z]+\.[a-z]+[A-Z]/.test(word)) return true
  if (/[\d@/]/.test(word)) return false
  return word.split(/[._-]+/).some((part) => {
    const small = part.toLowerCase()
    if (part.length < 2 || MARKED.test(part) || part === part.toUpperCase() || KNOWN.has(small)) return false
    return ENGLISH.test(part) || (part.length > 2 && IMPOSSIBLE.test(small))
  })
}
