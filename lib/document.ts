import { Document, type ISectionOptions, Packer, SectionType } from 'docx'
import { appendixTitle, blockChildren } from './document-blocks'
import { closingTable, headingTable, pageFrame, titleLines } from './document-frame'
import { page, styles } from './document-layout'
import type { AppendixBlock, Block, Orientation, Paper } from './paper'

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Leaf = { opening: AppendixBlock | null; orientation: Orientation; blocks: Exclude<Block, AppendixBlock>[] }

/** The paper itself, then each appendix on pages of its own. */
function leaves(paper: Paper): [Leaf, ...Leaf[]] {
  const first: Leaf = { opening: null, orientation: paper.orientation ?? 'portrait', blocks: [] }
  const all: [Leaf, ...Leaf[]] = [first]
  for (const block of paper.blocks)
    if (block.kind === 'appendix') all.push({ opening: block, orientation: block.orientation, blocks: [] })
    else all.at(-1)?.blocks.push(block)
  return all
}

function section(paper: Paper, leaf: Leaf): ISectionOptions {
  const isFirst = leaf.opening === null
  const body = leaf.blocks.flatMap((block, index) =>
    blockChildren(block, leaf.orientation, isFirst && index === leaf.blocks.length - 1),
  )
  return {
    properties: { page: page(leaf.orientation), type: SectionType.NEXT_PAGE, titlePage: isFirst },
    ...pageFrame({ isFirst, note: paper.note }),
    children: leaf.opening
      ? [...appendixTitle(leaf.opening), ...body]
      : [
          ...(paper.heading ? [headingTable(paper.heading)] : []),
          ...titleLines(paper),
          ...body,
          ...closingTable(paper),
        ],
  }
}

/** A paper of the Party or the state as a Word file. */
export function renderDocument(paper: Paper): Promise<Buffer> {
  const document = new Document({
    title: [paper.title, paper.subtitle].filter(Boolean).join(' '),
    creator: paper.heading?.body ?? '',
    lastModifiedBy: paper.heading?.body ?? '',
    styles,
    sections: leaves(paper).map((leaf) => section(paper, leaf)),
  })
  return Packer.toBuffer(document)
}
