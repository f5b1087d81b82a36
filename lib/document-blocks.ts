import {
  AlignmentType,
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { mm, points, SIZES, sized, textWidth } from './document-layout'
import type { AppendixBlock, Block, Orientation, Run, TableBlock, TableColumn, Text } from './paper'

function run(part: string | Run, rest: { bold?: boolean; size?: number } = {}): ParagraphChild {
  const { text, bold, italic, underline, href, anchor } = typeof part === 'string' ? ({ text: part } as Run) : part
  const words = new TextRun({
    ...(rest.size ? sized(rest.size) : {}),
    text,
    bold: bold ?? rest.bold,
    italics: italic,
    underline: underline ? {} : undefined,
  })
  if (href) return new ExternalHyperlink({ link: href, children: [words] })
  if (anchor) return new InternalHyperlink({ anchor, children: [words] })
  return words
}

const runs = (text: Text, rest?: { bold?: boolean; size?: number }) =>
  (typeof text === 'string' ? [text] : text).map((part) => run(part, rest))

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

function cell(text: Text, column: TableColumn, width: number, role: 'header' | 'body' | 'total'): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    shading: role === 'header' ? { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' } : undefined,
    children: [
      new Paragraph({
        style: 'Bang',
        alignment: role === 'header' ? AlignmentType.CENTER : ALIGN[column.align ?? 'left'],
        children: runs(text, { bold: role === 'body' ? undefined : true }),
      }),
    ],
  })
}

/** Rows are not torn over a page, and the head is repeated on each. */
function table({ columns, rows, total }: TableBlock, orientation: Orientation): Table {
  const whole = textWidth(orientation)
  const sum = columns.reduce((widths, column) => widths + column.width, 0)
  const widths = columns.map((column) => Math.floor((whole * column.width) / sum))
  const row = (texts: readonly Text[], role: 'header' | 'body' | 'total') =>
    new TableRow({
      cantSplit: true,
      tableHeader: role === 'header',
      children: columns.map((column, index) => cell(texts[index] ?? '', column, widths[index] ?? 0, role)),
    })
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: mm(1.5), right: mm(1.5) },
    rows: [
      row(
        columns.map((column) => column.header),
        'header',
      ),
      ...rows.map((texts) => row(texts, 'body')),
      ...(total ? [row(total, 'total')] : []),
    ],
  })
}

const line = (text: string, alignment: 'center' | 'right', look: { bold?: boolean; italics?: boolean }, size: number) =>
  new Paragraph({
    alignment: ALIGN[alignment],
    keepNext: true,
    spacing: { before: points(6), after: points(4) },
    children: [new TextRun(sized(size, { text, ...look }))],
  })

export const appendixTitle = ({ id, number, title }: AppendixBlock): Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    children: [new Bookmark({ id, children: [new TextRun(number)] })],
  }),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 0, after: points(8) },
    children: [new TextRun({ text: title, bold: true })],
  }),
]

/** `keepNext` holds the last words of a paper on the page of its signature. */
export function blockChildren(
  block: Exclude<Block, AppendixBlock>,
  orientation: Orientation,
  keepNext = false,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'part':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(block.text) })]
    case 'section':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(block.text) })]
    case 'centred':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: points(10), after: points(8) },
          children: runs(block.text, { bold: true }),
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ style: 'NoiDung', keepNext, children: runs(block.text) })]
    case 'item':
      return [new Paragraph({ style: 'NoiDung', keepNext, children: [new TextRun('- '), ...runs(block.text)] })]
    case 'table':
      return [
        ...(block.caption ? [line(block.caption, 'center', { bold: true }, SIZES.body)] : []),
        ...(block.unit ? [line(block.unit, 'right', { italics: true }, SIZES.table)] : []),
        table(block, orientation),
        new Paragraph({ spacing: { before: 0, after: 0, line: points(6), lineRule: LineRuleType.EXACT } }),
      ]
  }
}

/** Takes no room on a full page, where the break of a section would fall over onto an empty one. */
export const nextPage = () =>
  new Paragraph({
    pageBreakBefore: true,
    spacing: { line: points(1), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
  })
