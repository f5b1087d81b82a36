import type { Tag } from './word-tags'
import { type Block, type Branch, isBranch, type Leaf, type Story, type TagLeaf, wordsOf } from './word-tree'

export type BlockProblem =
  | 'unclosed-loop'
  | 'unclosed-if'
  | 'stray-end'
  | 'stray-else'
  | 'second-else'
  | 'wrong-end'
  | 'crossed'
  | 'scattered'
  | 'words-beside'
  | 'section-break'
  | 'empty-block'
  | 'shared-row'
  | 'else-in-rows'

/** What begins a block and never comes to stand as one, or ends none. */
export type BlockFlaw = { readonly problem: BlockProblem; readonly leaf: TagLeaf }

type Opening = TagLeaf & { readonly tag: Tag & { kind: 'loop' | 'if' } }
type Pair = { readonly open: Opening; readonly middle: TagLeaf | null; readonly close: TagLeaf }

const isOpening = (leaf: TagLeaf): leaf is Opening => leaf.tag.kind === 'loop' || leaf.tag.kind === 'if'

/** Beginnings with their ends, the innermost first. */
function pairsOf(tags: readonly TagLeaf[], refuse: (problem: BlockProblem, leaf: TagLeaf) => void): Pair[] {
  const pairs: Pair[] = []
  const open: { leaf: Opening; middle: TagLeaf | null }[] = []
  const crossed = { loop: 0, if: 0 }
  for (const leaf of tags) {
    const { tag } = leaf
    const top = open.at(-1)
    if (isOpening(leaf)) open.push({ leaf, middle: null })
    else if (tag.kind === 'else') {
      if (top?.leaf.tag.kind !== 'if') refuse('stray-else', leaf)
      else if (top.middle) refuse('second-else', leaf)
      else top.middle = leaf
    } else if (tag.kind === 'end') {
      if (!open.some((opened) => opened.leaf.tag.kind === tag.of)) {
        if (crossed[tag.of] > 0) crossed[tag.of] -= 1
        else refuse('stray-end', leaf)
        continue
      }
      for (let last = open.pop(); last; last = open.pop()) {
        if (last.leaf.tag.kind === tag.of) {
          if (tag.name && tag.name !== last.leaf.tag.name) refuse('wrong-end', leaf)
          pairs.push({ open: last.leaf, middle: last.middle, close: leaf })
          break
        }
        crossed[last.leaf.tag.kind] += 1
        refuse('crossed', last.leaf)
      }
    }
  }
  for (const { leaf } of open) refuse(leaf.tag.kind === 'loop' ? 'unclosed-loop' : 'unclosed-if', leaf)
  return pairs
}

/** The nearest element of that name around a leaf. */
export function around(leaf: { parent: Branch | Block | null }, name: string): Branch | null {
  let at = leaf.parent
  while (at && !isBranch(at, name)) at = at.parent
  return at as Branch | null
}

const contains = (branch: Branch, test: (inner: Exclude<Leaf, string>) => boolean): boolean =>
  branch.children.some(
    (child) => typeof child !== 'string' && (test(child) || (child.kind === 'branch' && contains(child, test))),
  )

const PICTURES = /^(w:drawing|w:pict|w:object|mc:AlternateContent)$/

/** Whether nothing else stands in its paragraph. */
export function isAlone(leaf: TagLeaf): boolean {
  const paragraph = around(leaf, 'w:p')
  if (!paragraph || leaf.parent !== paragraph || wordsOf(paragraph).trim() !== '') return false
  return !contains(paragraph, (inner) => (inner.kind === 'branch' ? PICTURES.test(inner.name) : inner !== leaf))
}

const hasSectionBreak = (paragraph: Branch) =>
  contains(paragraph, (inner) => inner.kind === 'branch' && inner.name === 'w:sectPr')

const without = <T>(all: readonly T[], gone: T) => all.filter((one) => one !== gone)

/** Puts a block in the place of what lies between its ends. */
function enclose(
  story: Story,
  pair: Pair,
  parent: Branch | Block,
  ends: readonly [Leaf, Leaf | null, Leaf],
  keepsEnds = false,
) {
  const [first, middle, last] = ends
  const all = parent.children
  const [from, to] = [all.indexOf(first), all.indexOf(last)]
  const between = keepsEnds ? all.slice(from, to + 1) : all.slice(from + 1, to)
  const at = middle ? between.indexOf(middle) : between.length
  const block: Block = {
    kind: 'block',
    tag: pair.open.tag,
    children: between.slice(0, at),
    otherwise: between.slice(at + 1),
    parent,
    from: story.tags.indexOf(pair.open),
    to: story.tags.indexOf(pair.close),
  }
  for (const inner of between) if (typeof inner !== 'string') inner.parent = block
  parent.children = [...all.slice(0, from), block, ...all.slice(to + 1)]
  return between.length === 0 ? 'empty-block' : null
}

/** A marker leaves its paragraph, and takes it along when nothing else stands in it and the cell has another. */
function takeOut(leaf: TagLeaf) {
  const paragraph = around(leaf, 'w:p')
  const isLast = paragraph !== null && isAlone(leaf)
  leaf.parent.children = without(leaf.parent.children, leaf as Leaf)
  const cell = paragraph?.parent
  if (isLast && isBranch(cell) && cell.children.filter((child) => isBranch(child as Branch, 'w:p')).length > 1)
    cell.children = without(cell.children, paragraph as Leaf)
}

/** The row of a leaf, or the block that it has become part of; null where that block belongs to others. */
function rowUnit(story: Story, leaf: TagLeaf, pair: Pair): Branch | Block | null {
  let unit: Branch | Block | null = around(leaf, 'w:tr')
  while (unit?.parent?.kind === 'block') {
    const { from, to }: Block = unit.parent
    const isInside = from > story.tags.indexOf(pair.open) && to < story.tags.indexOf(pair.close)
    if (!isInside) return null
    unit = unit.parent
  }
  return unit
}

function encloseRows(story: Story, pair: Pair): BlockProblem | null {
  const rows = [pair.open, pair.close].map((leaf) => around(leaf, 'w:tr'))
  const [first, last] = rows
  if (!first || !last || around(first, 'w:tbl') !== around(last, 'w:tbl')) return 'scattered'
  const [begin, end] = [rowUnit(story, pair.open, pair), rowUnit(story, pair.close, pair)]
  if (!begin || !end) return 'shared-row'
  if (!begin.parent || begin.parent !== end.parent) return 'scattered'
  if (pair.middle) return 'else-in-rows'
  takeOut(pair.open)
  takeOut(pair.close)
  return enclose(story, pair, begin.parent, [begin, null, end], true)
}

/** Within a paragraph, over whole paragraphs, or over the rows of a table: as its ends stand. */
function settle(story: Story, pair: Pair): BlockProblem | null {
  const { open, middle, close } = pair
  const ends = middle ? [open, middle, close] : [open, close]
  if (ends.every(({ parent }) => parent === open.parent))
    return enclose(story, pair, open.parent, [open, middle, close])
  const [first, second, third] = [open, middle, close].map((leaf) => leaf && around(leaf, 'w:p'))
  if (!first || !third || first === third) return 'scattered'
  const parent = first.parent
  const paragraphs = second ? [first, second, third] : [first, third]
  if (parent && paragraphs.every((paragraph) => paragraph.parent === parent)) {
    if (!ends.every(isAlone)) return 'words-beside'
    if (paragraphs.some(hasSectionBreak)) return 'section-break'
    return enclose(story, pair, parent, [first, second ?? null, third])
  }
  return encloseRows(story, pair)
}

/** Makes blocks of all that begins and ends in a part; what cannot be one is told. */
export function settleBlocks(story: Story): BlockFlaw[] {
  const flaws: BlockFlaw[] = []
  const refuse = (problem: BlockProblem, leaf: TagLeaf) => void (leaf.isMuted || flaws.push({ problem, leaf }))
  for (const pair of pairsOf(story.tags, refuse)) {
    const problem = settle(story, pair)
    if (problem) refuse(problem, pair.open)
  }
  return flaws
}
