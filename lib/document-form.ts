import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { spellDay } from './civil-date'
import { appendixTitle, blockChildren, nextPage } from './document-blocks'
import { centred, pageFrame, twoColumns } from './document-frame'
import { mm, page, points, SIZES, sized, styles, textWidth } from './document-layout'
import { type FormList, type FormPaper, NOT_KEPT } from './form-paper'
import { columnNumbers, hasNumbers, headRows, type TableLine } from './form-table'
import { formatNumber } from './numbers'

const WIDTH = Math.round((textWidth('landscape') / 1440) * 25.4)
const HALVES = [WIDTH / 2, WIDTH / 2] as const
const LABEL = 58
const NUMBER = 11
/** No page holds signatures alone. */
const KEPT = 3
/** Many narrow columns want smaller letters. */
const sizeFor = (columns: number) => (columns > 12 ? 9 : SIZES.note)

type Look = {
  size: number
  bold?: boolean
  italics?: boolean
  align?: 'left' | 'right'
  indent?: number
  keepNext?: boolean
}
type Span = { columnSpan?: number; verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType] }

const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT } as const

function cell(text: string, { size, align, indent = 0, keepNext, ...run }: Look, span: Span = {}): TableCell {
  return new TableCell({
    ...span,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: mm(1), right: mm(1), top: points(0.5), bottom: points(0.5) },
    children: [
      new Paragraph({
        alignment: align ? ALIGN[align] : AlignmentType.CENTER,
        indent: { left: mm(indent) },
        keepNext,
        run: sized(size),
        children: [new TextRun(sized(size, { text, ...run }))],
      }),
    ],
  })
}

/** Every head row says of each column its own words, those of the cell that spans it, or nothing below one that reaches down. */
function head({ table, head: words }: FormPaper, size: number): TableRow[] {
  const { columns } = table
  const look = { size, bold: true }
  const rows = headRows(columns)
  return rows.map((cells, level) => {
    const merge = level === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE
    const below = columns.flatMap((column, at) => (level > column.groups.length ? [at] : []))
    const spread = [...cells, ...below.map((at) => ({ text: '', colSpan: 1, rowSpan: 0, at }))].sort(
      (a, b) => a.at - b.at,
    )
    return new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: [
        ...[...(hasNumbers(table) ? ['TT'] : []), words].map((text) =>
          cell(level === 0 ? text : '', look, { verticalMerge: merge }),
        ),
        ...spread.map(({ text, colSpan, rowSpan }) =>
          cell(text, look, {
            ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
            ...(rowSpan > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}),
            ...(rowSpan === 0 ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
          }),
        ),
      ],
    })
  })
}

const numbers = ({ table }: FormPaper, size: number) =>
  new TableRow({
    tableHeader: true,
    children: columnNumbers(table).map((text) => cell(text, { size: size - 1, italics: true })),
  })

/** `keepNext` holds the last lines of a form on the page of its signatures. */
const line = ({ number, label, depth, values }: TableLine, look: Look, isNumbered: boolean) => {
  const bold = depth === 0
  return new TableRow({
    cantSplit: true,
    children: [
      ...(isNumbered ? [cell(number, { ...look, bold })] : []),
      cell(label, { ...look, bold, align: 'left', indent: depth * 3 }),
      ...values.map((value) =>
        cell(value === null ? NOT_KEPT : formatNumber(value), { ...look, bold, align: 'right' }),
      ),
    ],
  })
}

function table(paper: FormPaper): Table {
  const { columns, lines } = paper.table
  const size = sizeFor(columns.length)
  const isNumbered = hasNumbers(paper.table)
  const before = [...(isNumbered ? [NUMBER] : []), LABEL]
  const each = Math.floor((WIDTH - before.reduce((sum, width) => sum + width)) / columns.length)
  const widths = [...before, ...columns.map(() => each)].map((width) => mm(width))
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      ...head(paper, size),
      numbers(paper, size),
      ...lines.map((one, at) => line(one, { size, keepNext: at >= lines.length - KEPT }, isNumbered)),
    ],
  })
}

const gap = () => new Paragraph({ keepNext: true, run: sized(8), spacing: { before: 0, after: 0 } })

const heading = ({ upperBody, body, number, unit }: FormPaper) =>
  twoColumns(HALVES, [
    [...(upperBody ? [centred({ text: upperBody, size: 13 })] : []), centred({ text: body, size: 13, bold: true })],
    [centred({ text: number, size: 13, bold: true }), centred({ text: unit, size: 12, italics: true })],
  ])

const title = ({ title, subtitle }: FormPaper) => [
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title.toUpperCase())] }),
  centred({ text: subtitle, size: 13, italics: true }),
  gap(),
]

function closing({ place, on, signatories: [drew, heads], remarks }: FormPaper) {
  const day = `${place}, ${on ? spellDay(on) : 'ngày      tháng      năm 20…'}`
  return [
    ...remarks.map(
      (text) => new Paragraph({ keepNext: true, children: [new TextRun(sized(SIZES.note, { text, italics: true }))] }),
    ),
    gap(),
    twoColumns(HALVES, [
      [
        centred({ text: ' ', size: 13 }),
        centred({ text: drew, size: 13, bold: true }),
        centred({ text: '(ký, ghi rõ họ tên, số điện thoại)', size: 12, italics: true }),
      ],
      [
        centred({ text: day, size: 13, italics: true }),
        centred({ text: heads, size: 13, bold: true }),
        centred({ text: '(ký, ghi rõ họ tên, đóng dấu)', size: 12, italics: true }),
      ],
    ]),
  ]
}

function appendix({ number, title, columns, rows }: FormList) {
  const block = {
    kind: 'table' as const,
    columns,
    rows: rows.map((row) => row.map((value) => (typeof value === 'number' ? formatNumber(value) : value))),
  }
  return [
    ...appendixTitle({ kind: 'appendix', id: 'danh-sach', number, title, orientation: 'landscape' }),
    ...blockChildren(block, 'landscape'),
  ]
}

/** A statistical form as a Word file, lying; a list that goes with it begins on a page of its own. */
export function renderForm(paper: FormPaper): Promise<Buffer> {
  const list = paper.list ? [nextPage(), ...appendix(paper.list)] : []
  const document = new Document({
    title: `${paper.number} – ${paper.title}`,
    creator: paper.body,
    lastModifiedBy: paper.body,
    styles,
    sections: [
      {
        properties: { page: page('landscape'), titlePage: true },
        ...pageFrame({ isFirst: true, note: paper.note }),
        children: [heading(paper), ...title(paper), table(paper), ...closing(paper), ...list],
      },
    ],
  })
  return Packer.toBuffer(document)
}
