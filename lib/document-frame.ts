import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  HeadingLevel,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { spellDay } from './civil-date'
import { mm, points, SIZES, sized } from './document-layout'
import type { Paper, PaperHeading, Signature } from './paper'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }
const RULE = { style: BorderStyle.SINGLE, size: 8, space: 1, color: '000000' }

type Line = { text: string; size?: number; bold?: boolean; italics?: boolean; underline?: object; before?: number }

export const centred = ({ text, size = SIZES.body, before = 0, ...run }: Line) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: points(before), after: 0 },
    children: [new TextRun(sized(size, { text, ...run }))],
  })

/** A rule as long as the words above it, drawn as the lower edge of an indented empty line. */
const rule = (inset: number) =>
  new Paragraph({
    indent: { left: mm(inset), right: mm(inset) },
    spacing: { before: 0, after: 0, line: points(3), lineRule: LineRuleType.EXACT },
    border: { bottom: RULE },
    children: [],
  })

export function twoColumns(widths: readonly [number, number], cells: readonly [Paragraph[], Paragraph[]]): Table {
  return new Table({
    width: { size: mm(widths[0] + widths[1]), type: WidthType.DXA },
    columnWidths: widths.map((width) => mm(width)),
    layout: TableLayoutType.FIXED,
    borders: BORDERLESS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({
              children,
              width: { size: mm(widths[index as 0 | 1]), type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.TOP,
              margins: { left: 0, right: 0 },
            }),
        ),
      }),
    ],
  })
}

const placeAndDay = ({ place, on, onTag }: PaperHeading) =>
  centred({
    text: `${place}, ${onTag ?? (on ? spellDay(on) : 'ngày      tháng      năm 20…')}`,
    italics: true,
    before: 12,
  })

const nation = (heading: PaperHeading): Paragraph[] =>
  heading.style === 'party'
    ? [centred({ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: SIZES.nation, bold: true }), rule(9.5), placeAndDay(heading)]
    : [
        centred({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 12, bold: true }),
        centred({ text: 'Độc lập - Tự do - Hạnh phúc', bold: true }),
        rule(16),
        placeAndDay(heading),
      ]

/** The two columns on top of page one: the issuing body with `*` and number, the Party's title with place and day. */
export function headingTable(heading: PaperHeading): Table {
  const left = [
    ...(heading.upperBody ? [centred({ text: heading.upperBody.toUpperCase() })] : []),
    centred({ text: heading.body.toUpperCase(), bold: true }),
    heading.style === 'party' ? centred({ text: '*' }) : rule(27),
    centred({ text: heading.number, before: heading.style === 'party' ? 0 : 6 }),
  ]
  return twoColumns([72, 93], [left, nation(heading)])
}

export function titleLines({ title, subtitle }: Paper): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title.toUpperCase())] }),
    ...(subtitle ? [centred({ text: subtitle, size: SIZES.subtitle, bold: true })] : []),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: points(10) },
      children: [new TextRun('-----')],
    }),
  ]
}

/** A line as it is printed; what a template repeats is written as it stands, its marks bare. */
function recipientText(line: string, isLast: boolean): string {
  if (line.startsWith('{{')) return /^\{\{(lặp|hết)/.test(line) ? line : `- ${line}`
  return `- ${line.replace(/[.,;]$/, '')}${isLast ? '.' : ','}`
}

const recipientLines = (recipients: readonly string[]): Paragraph[] => [
  new Paragraph({ children: [new TextRun({ text: 'Nơi nhận:', underline: {} })] }),
  ...recipients.map(
    (line, index) =>
      new Paragraph({
        indent: { left: mm(2.5), hanging: mm(2.5) },
        children: [
          new TextRun(sized(SIZES.recipients, { text: recipientText(line, index === recipients.length - 1) })),
        ],
      }),
  ),
]

/** Whom it is signed for is bold, the office of the signatory is not, the name is. */
const signatureLines = ({ authority, authorityTag, of, title, name }: Signature): Paragraph[] => [
  ...(authorityTag ? [centred({ text: authorityTag, bold: true })] : []),
  ...(authority && of ? [centred({ text: `${authority} ${of}`.toUpperCase(), bold: true })] : []),
  centred({ text: title.toUpperCase() }),
  centred({ text: name, bold: true, before: 72 }),
]

/** Nơi nhận on the left, the signature on the right, never torn apart. */
export function closingTable({ recipients = [], signature }: Paper): (Paragraph | Table)[] {
  if (recipients.length === 0 && !signature) return []
  const left = recipients.length > 0 ? recipientLines(recipients) : [new Paragraph({})]
  const gap = new Paragraph({ keepNext: true, spacing: { line: points(10), lineRule: LineRuleType.EXACT } })
  return [gap, twoColumns([82, 83], [left, signature ? signatureLines(signature) : [new Paragraph({})]])]
}

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })

const noteFooter = (note: string) =>
  new Footer({ children: [centred({ text: note, size: SIZES.note, italics: true })] })

/** What stands above and beneath each page: its number in the middle, 10 mm from the upper edge, none on page one; the note. */
export function pageFrame({ isFirst, note }: { isFirst: boolean; note?: string }) {
  const footer = note ? noteFooter(note) : undefined
  return {
    headers: { default: pageNumber(), ...(isFirst && { first: new Header({ children: [new Paragraph({})] }) }) },
    footers: footer && { default: footer, ...(isFirst && { first: footer }) },
  }
}
