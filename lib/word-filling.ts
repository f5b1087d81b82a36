import type { Template } from './word-template'
import { type Block, type Branch, isBranch, type Leaf, printed, type TagLeaf } from './word-tree'
import { escapeXml } from './xml'
import { writeZip } from './zip'

/** A line, the paragraphs of a text, or whether something is so. */
export type Value = string | readonly string[] | boolean

export type Values = {
  readonly words: ReadonlyMap<string, Value>
  readonly lists: ReadonlyMap<string, readonly ReadonlyMap<string, Value>[]>
}

/** No paper of an office is longer: a short template may repeat a long list many times. */
const LONGEST = 60_000_000

export class TooLong extends Error {}

type Fill = {
  readonly values: Values
  /** What one pass of a list knows, before the words of the whole. */
  readonly item: ReadonlyMap<string, Value>
  readonly budget: { left: number }
  /** What is printed for a word that has no value. */
  readonly missing: string
}

function spend({ budget }: Fill, text: string) {
  budget.left -= text.length
  if (budget.left < 0) throw new TooLong()
}

const known = ({ item, values }: Fill, name: string): Value | undefined => item.get(name) ?? values.words.get(name)

/** A number that is nought, an empty text and an empty list are nothing. */
function holds(fill: Fill, name: string): boolean {
  const value = known(fill, name) ?? (fill.values.lists.get(name) ?? []).map(() => '')
  if (typeof value === 'boolean') return value
  return Array.isArray(value) ? value.length > 0 : value !== '' && !/^0(?:%|\/\d+)?$/.test(value as string)
}

function fillTag({ tag, look }: TagLeaf, fill: Fill): string {
  if (tag.kind !== 'word') return ''
  const value = known(fill, tag.name) ?? fill.missing
  const text = typeof value === 'string' ? value : Array.isArray(value) ? value.join('\n') : ''
  return text === '' ? '' : `<w:r>${look}${printed(text)}</w:r>`
}

function fillBlock({ tag, children, otherwise }: Block, fill: Fill): string {
  if (tag.kind === 'if') return fillAll(holds(fill, tag.name) !== tag.negated ? children : otherwise, fill)
  return (fill.values.lists.get(tag.name) ?? []).map((item) => fillAll(children, { ...fill, item })).join('')
}

/** A text fills as many paragraphs as it has, each with the look of the one it stands in. */
function fillParagraph(paragraph: Branch, fill: Fill): string | null {
  for (const child of paragraph.children) {
    if (typeof child === 'string' || child.kind !== 'tag' || child.tag.kind !== 'word') continue
    const { name } = child.tag
    const value = known(fill, name)
    if (!Array.isArray(value)) continue
    return value
      .map((text: string) => fillBranch(paragraph, { ...fill, item: new Map([...fill.item, [name, text]]) }))
      .join('')
  }
  return null
}

const ENDS_WITH_PARAGRAPH = /(<\/w:p>|<w:p(\s[^>]*)?\/>)\s*$/
const HOLDERS = /^w:(tc|hdr|ftr|txbxContent)$/

function fillBranch(branch: Branch, fill: Fill): string {
  const { name, open, close } = branch
  const inner = fillAll(branch.children, fill)
  spend(fill, open)
  if (name === 'w:tbl' && !/<w:tr[\s>]/.test(inner)) return ''
  const rest = HOLDERS.test(name) && !ENDS_WITH_PARAGRAPH.test(inner) ? '<w:p/>' : ''
  return `${open}${inner}${rest}${close}`
}

function fillLeaf(leaf: Leaf, fill: Fill): string {
  if (typeof leaf === 'string') return leaf
  if (leaf.kind === 'tag') return fillTag(leaf, fill)
  if (leaf.kind === 'block') return fillBlock(leaf, fill)
  return (isBranch(leaf, 'w:p') ? fillParagraph(leaf, fill) : null) ?? fillBranch(leaf, fill)
}

const fillAll = (leaves: readonly Leaf[], fill: Fill): string =>
  leaves
    .map((leaf) => {
      const text = fillLeaf(leaf, fill)
      if (typeof leaf === 'string' || leaf.kind === 'tag') spend(fill, text)
      return text
    })
    .join('')

const CENTRED = '<w:pPr><w:jc w:val="center"/></w:pPr>'

/** A last line that no template can leave out, before the measures of the page. */
function withNote(xml: string, note: string | null): string {
  if (!note) return xml
  const line = `<w:p>${CENTRED}<w:r><w:rPr><w:i/><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">${escapeXml(note)}</w:t></w:r></w:p>`
  const end = /(<w:sectPr(?:(?!<w:p[ />])[\s\S])*)?<\/w:body>/.exec(xml)?.index ?? -1
  return end < 0 ? xml : `${xml.slice(0, end)}${line}${xml.slice(end)}`
}

type Asked = { readonly values: Values; readonly note: string | null; readonly missing: string }

/** The paper: the office's own layout with its words put in. Nothing but these words can come to stand in it. */
export function fillTemplate(
  parts: ReadonlyMap<string, Buffer>,
  { stories }: Pick<Template, 'stories'>,
  { values, note, missing }: Asked,
): Buffer {
  const fill: Fill = { values, item: new Map(), budget: { left: LONGEST }, missing }
  const filled = new Map<string, Uint8Array>(parts)
  for (const [part, root] of stories) {
    const xml = fillAll(root.children, fill)
    filled.set(part, Buffer.from(part === 'word/document.xml' ? withNote(xml, note) : xml))
  }
  return writeZip(filled)
}
