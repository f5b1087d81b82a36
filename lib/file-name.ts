import { fold } from './search-text'

/** `bao-cao-cong-tac-can-bo-2023-06-30.docx`: letters that every system can store. */
export function fileName(...parts: [...names: string[], extension: string]): string {
  const extension = parts.at(-1) ?? ''
  const name = fold(parts.slice(0, -1).join(' '))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120)
  return `${name || 'tep'}.${extension}`
}

/** The headers of a file to be kept: named, not guessed at by the browser, and stored nowhere on the way. */
export function attachmentHeaders(name: string, type: string, size: number): Record<string, string> {
  const plain = fold(name).replace(/[^a-z0-9._ -]+/g, '_')
  return {
    'content-type': type,
    'content-length': String(size),
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  }
}
