import type { Found, Tag } from './word-tags'
import { escapeXml, unescapeXml, type XmlElement } from './xml'

/** Where in the paper: the paragraph by its number, or table, row and column; and the words around. */
export type Place = {
  readonly part: 'body' | 'header' | 'footer' | 'notes'
  readonly paragraph?: number
  readonly table?: { readonly number: number; readonly row: number; readonly column: number }
  readonly near: string
}

/** An element of a part that is being made ready, with the way back up. */
export type Branch = {
  readonly kind: 'branch'
  readonly name: string
  readonly open: string
  readonly close: string
  children: Leaf[]
  parent: Branch | Block | null
}

/** A tag in a run of its own, which keeps the look of the letters it was written in. */
export type TagLeaf = {
  readonly kind: 'tag'
  readonly tag: Tag
  readonly look: string
  readonly place: Place
  readonly isMuted: boolean
  parent: Branch | Block
}

/** What is repeated or conditional; `otherwise` stands where the condition fails. */
export type Block = {
  readonly kind: 'block'
  readonly tag: Tag & { kind: 'loop' | 'if' }
  children: Leaf[]
  otherwise: Leaf[]
  parent: Branch | Block | null
  readonly from: number
  readonly to: number
}

export type Leaf = string | Branch | TagLeaf | Block

/** Something in a paragraph that is no tag though it was meant to be one, or stands where no tag may. */
export type Flaw = {
  readonly problem: NonNullable<Found['problem']> | 'single-brace' | 'tracked' | 'commented' | 'in-field'
  readonly text: string
  readonly name?: string
  readonly place: Place
}

export type Story = { readonly root: Branch; readonly tags: TagLeaf[]; readonly flaws: Flaw[] }

/** Elements of a paragraph that hold runs and are no runs themselves. */
const WRAPPERS = /^w:(hyperlink|ins|moveTo|smartTag|sdt|sdtContent|fldSimple|customXml|dir|bdo)$/

export const isBranch = (leaf: Leaf | Block | null | undefined, name?: string): leaf is Branch =>
  typeof leaf === 'object' && leaf?.kind === 'branch' && (name === undefined || leaf.name === name)

export const branchOf = ({ name, open, close }: XmlElement, parent: Branch | null): Branch => ({
  kind: 'branch',
  name,
  // Word's own numbers of paragraphs and rows may not come twice; without them it numbers anew.
  open: /^w:(p|tr)$/.test(name) ? open.replace(/\sw14:(paraId|textId)="[^"]*"/g, '') : open,
  close,
  children: [],
  parent,
})

export type Piece = {
  readonly run: Branch
  readonly leaf: Leaf
  readonly from: number
  readonly text: string
  readonly isField: boolean
}

const textIn = (branch: Branch) => unescapeXml(branch.children.filter((child) => typeof child === 'string').join(''))

/** The words of a paragraph in order, joined over its runs; a tab or a break parts them. Boxes inside have paragraphs of their own. */
export function piecesOf(paragraph: Branch): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const add = (run: Branch, leaf: Leaf, text: string, isField: boolean) => {
    pieces.push({ run, leaf, from, text, isField })
    from += text.length
  }
  const walk = (branch: Branch, isField: boolean) => {
    for (const child of branch.children)
      if (isBranch(child, 'w:r'))
        for (const leaf of child.children) {
          if (isBranch(leaf, 'w:t')) add(child, leaf, textIn(leaf), isField)
          else if (isBranch(leaf) && /^w:(tab|br|cr)$/.test(leaf.name)) add(child, leaf, '\n', isField)
        }
      else if (isBranch(child) && WRAPPERS.test(child.name)) walk(child, isField || child.name === 'w:fldSimple')
  }
  walk(paragraph, false)
  return pieces
}

export const wordsOf = (paragraph: Branch): string =>
  piecesOf(paragraph)
    .map(({ text }) => text)
    .join('')

export const textLeaf = (text: string, parent: Branch): Branch => ({
  kind: 'branch',
  name: 'w:t',
  open: '<w:t xml:space="preserve">',
  close: '</w:t>',
  children: [escapeXml(text)],
  parent,
})

/** Text as a run prints it; lines within it are broken. */
export const printed = (text: string) =>
  text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>')
