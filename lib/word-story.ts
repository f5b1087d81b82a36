import { findTags, inSingleBraces } from './word-tags'
import {
  type Block,
  type Branch,
  branchOf,
  type Flaw,
  isBranch,
  type Leaf,
  type Piece,
  type Place,
  piecesOf,
  type Story,
  type TagLeaf,
  textLeaf,
  wordsOf,
} from './word-tree'
import { isElement, type XmlElement, type XmlNode } from './xml'

const TRACKED = /^w:(ins|del|moveFrom|moveTo)$/
const AROUND = 32

const runOf = (look: string, inner: Leaf, parent: Branch | Block): Branch => ({
  kind: 'branch',
  name: 'w:r',
  open: '<w:r>',
  close: '</w:r>',
  children: [look, inner],
  parent,
})

const lookOf = (run: Branch) =>
  run.children.flatMap((child) => (isBranch(child, 'w:rPr') ? [writeBranch(child)] : [])).join('')

const writeBranch = (leaf: Leaf): string =>
  typeof leaf === 'string'
    ? leaf
    : leaf.kind === 'branch'
      ? `${leaf.open}${leaf.children.map(writeBranch).join('')}${leaf.close}`
      : ''

type TagAt = {
  readonly from: number
  readonly to: number
  readonly make: (look: string, parent: Branch | Block) => TagLeaf
}

/** A run cut where tags begin and end; a tag stands whole where its first letter stood. */
function cut(run: Branch, pieces: readonly Piece[], tags: readonly TagAt[]): Leaf[] {
  const look = lookOf(run)
  const parent = run.parent as Branch
  const plain = (inner: Leaf) => runOf(look, inner, parent)
  return run.children.flatMap((child): Leaf[] => {
    if (isBranch(child, 'w:rPr')) return []
    const piece = pieces.find(({ leaf }) => leaf === child)
    if (!piece || !isBranch(child, 'w:t')) return [plain(child)]
    const end = piece.from + piece.text.length
    const cuts: Leaf[] = []
    const words = (from: number, to: number) => {
      if (to > from) cuts.push(plain(textLeaf(piece.text.slice(from - piece.from, to - piece.from), run)))
    }
    let at = piece.from
    for (const tag of tags.filter(({ from, to }) => from < end && to > piece.from)) {
      words(at, tag.from)
      if (tag.from >= piece.from) cuts.push(tag.make(look, parent))
      at = Math.max(at, Math.min(tag.to, end))
    }
    words(at, end)
    return cuts
  })
}

/** Puts each tag of a paragraph into a run of its own: Word scatters the letters of one tag over several. */
function cutParagraph(paragraph: Branch, place: (at: number, length: number) => Place, isMuted: boolean, story: Story) {
  const pieces = piecesOf(paragraph)
  const words = pieces.map(({ text }) => text).join('')
  const flaw = (problem: Flaw['problem'], text: string, at: number, name?: string) =>
    isMuted || story.flaws.push({ problem, text, place: place(at, text.length), ...(name ? { name } : {}) })
  const tags: TagAt[] = []
  for (const { from, to, ...found } of findTags(words)) {
    if (!found.tag) flaw(found.problem, found.text, from)
    else if (pieces.some((piece) => piece.isField && piece.from <= from && from < piece.from + piece.text.length))
      flaw('in-field', found.tag.text, from)
    else {
      const { tag } = found
      const make: TagAt['make'] = (look, parent) => {
        const leaf = { kind: 'tag' as const, tag, look, place: place(from, to - from), isMuted, parent }
        story.tags.push(leaf)
        return leaf
      }
      tags.push({ from, to, make })
    }
  }
  for (const { from, text, name } of inSingleBraces(words)) flaw('single-brace', text, from, name)
  const touched = new Set(
    pieces
      .filter(({ from, text }) => tags.some((tag) => tag.from < from + text.length && tag.to > from))
      .map(({ run }) => run),
  )
  for (const run of touched) {
    const parent = run.parent as Branch
    const own = pieces.filter((piece) => piece.run === run)
    parent.children = parent.children.flatMap((child) => (child === run ? cut(run, own, tags) : [child]))
  }
}

/** The tag with whole words on both sides. */
function nearby(words: string, at: number, length: number): string {
  const [from, to] = [Math.max(0, at - AROUND), Math.min(words.length, at + length + AROUND)]
  const before = from > 0 ? `…${words.slice(from, at).replace(/^\S*\s/, '')}` : words.slice(0, at)
  const after = to < words.length ? `${words.slice(at + length, to).replace(/\s\S*$/, '')}…` : words.slice(at + length)
  return `${before}${words.slice(at, at + length)}${after}`.replace(/\s+/g, ' ').trim()
}

/** A part of the paper as a tree in which every tag stands by itself and knows its place. */
export function growStory(xml: XmlElement, part: Place['part']): Story {
  const counted = { paragraph: 0, table: 0, row: 0, column: 0 }
  const story: Story = { root: branchOf(xml, null), tags: [], flaws: [] }
  const grow = (node: XmlNode, parent: Branch, tables: number, isMuted: boolean): Leaf => {
    if (!isElement(node)) return node
    const branch = branchOf(node, parent)
    const { name } = node
    if (name === 'w:tbl' && tables === 0) Object.assign(counted, { table: counted.table + 1, row: 0 })
    if (name === 'w:tr' && tables === 1) Object.assign(counted, { row: counted.row + 1, column: 0 })
    if (name === 'w:tc' && tables === 1) counted.column += 1
    const inner = tables + (name === 'w:tbl' ? 1 : 0)
    const muted = isMuted || name === 'mc:Fallback'
    const before = { ...counted }
    branch.children = node.children.map((child) => grow(child, branch, inner, muted))
    if (name !== 'w:p') return branch
    const words = wordsOf(branch)
    if (tables === 0 && words.trim()) counted.paragraph += 1
    const at =
      tables > 0
        ? { table: { number: before.table, row: before.row, column: before.column } }
        : { paragraph: counted.paragraph }
    const place = (from: number, length: number): Place => ({ part, ...at, near: nearby(words, from, length) })
    cutParagraph(branch, place, muted, story)
    if (!muted) blemishes(branch, (problem) => story.flaws.push({ problem, text: '', place: place(0, 0) }))
    return branch
  }
  story.root.children = xml.children.map((child) => grow(child, story.root, 0, false))
  return story
}

/** Changes not yet accepted and remarks in the margin would be printed with the paper. */
function blemishes(paragraph: Branch, report: (problem: 'tracked' | 'commented') => void) {
  const has = (branch: Branch, test: RegExp): boolean =>
    branch.children.some(
      (child) => isBranch(child) && child.name !== 'w:p' && (test.test(child.name) || has(child, test)),
    )
  if (has(paragraph, TRACKED)) report('tracked')
  if (has(paragraph, /^w:commentReference$/)) report('commented')
}
