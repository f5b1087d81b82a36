/** An element with its tags as they were written, so that what is not touched comes out byte for byte. */
export type XmlElement = {
  readonly name: string
  readonly open: string
  readonly close: string
  readonly children: XmlNode[]
}

/** Text, comments and instructions stay as they were written. */
export type XmlNode = XmlElement | string

export class BadXml extends Error {}

/** Deeper than any paper: the tree is walked by functions that call themselves. */
const DEEPEST = 400
const PIECE = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<[^<>]*>|[^<]+|</g
const TAG = /^<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*)(\/?)>$/

export const isElement = (node: XmlNode | undefined): node is XmlElement =>
  typeof node === 'object' && node !== null && 'open' in node

export const element = (name: string, children: XmlNode[] = [], marks = ''): XmlElement => ({
  name,
  open: `<${name}${marks}>`,
  close: `</${name}>`,
  children,
})

/** A strict reader of what Word writes: one tree, no document type, every tag closed in its order. */
export function parseXml(text: string): XmlElement {
  const root = element('')
  const open: XmlElement[] = [root]
  for (const [piece] of text.replace(/^\uFEFF/, '').matchAll(PIECE)) {
    const parent = open.at(-1)
    if (!parent) throw new BadXml('too many closing tags')
    const tag = piece.startsWith('<') && !/^<[!?]/.test(piece) ? TAG.exec(piece) : null
    if (!tag) {
      if (piece.startsWith('<') && !/^<(\?|!--|!\[CDATA\[)/.test(piece)) throw new BadXml(piece.slice(0, 80))
      parent.children.push(piece)
      continue
    }
    const [, slash, name = '', , empty] = tag
    if (slash) {
      if (parent.name !== name || open.length === 1) throw new BadXml(piece)
      open.pop()
      continue
    }
    const child = { name, open: piece, close: empty ? '' : `</${name}>`, children: [] }
    parent.children.push(child)
    if (!empty) open.push(child)
    if (open.length > DEEPEST) throw new BadXml('too deep')
  }
  if (open.length !== 1 || root.children.filter(isElement).length !== 1) throw new BadXml('not one whole tree')
  return { ...root, open: '', close: '' }
}

export const writeXml = (node: XmlNode): string =>
  typeof node === 'string' ? node : `${node.open}${node.children.map(writeXml).join('')}${node.close}`

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

export const unescapeXml = (text: string) =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML knows no such characters, in no form
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

export const escapeXml = (text: string) =>
  text.replace(FORBIDDEN, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
