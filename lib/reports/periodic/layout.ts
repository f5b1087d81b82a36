import type { FigureRow, FigureValue } from '../../figures/rules'
import { formatNumber, roundHalfUp } from '../../numbers'
import type { Block, Paper, PaperHeading, Signature, TableBlock } from '../../paper'
import { periodName } from '../rules'
import { statedOrNull } from './comparison/rules'
import type { Lists, PeriodicData } from './data'
import { paragraphsOf, type WrittenSection } from './rules'
import { plainSentence } from './wording/rules'

/** Everything a report says, in the words it says it: what the screen shows, the files print and an issue keeps. */
export type Content = {
  readonly title: string
  readonly subtitle: string
  readonly heading: PaperHeading
  readonly signature: Signature
  readonly recipients: readonly string[]
  readonly note: string | null
  readonly sections: readonly WrittenSection[]
  readonly data: PeriodicData
}

/** The lists of the appendix in Word; Excel has more of them. */
export const WORD_LISTS = ['non-local-heads'] as const

export const stated = (figure: FigureValue | undefined): string => statedOrNull(figure) ?? 'không có số liệu'

const text = (section: WrittenSection): Block[] =>
  section.lines.flatMap((line) =>
    paragraphsOf(line).map((parts): Block => ({ kind: 'paragraph', text: plainSentence({ parts }) })),
  )

/** A heading whose sentences were all left out is left out with them, unless others stand beneath it. */
function body(sections: readonly WrittenSection[]): Block[] {
  return sections.flatMap((section, index): Block[] => {
    const lines = text(section)
    const holdsOthers = section.level === 'part' && sections[index + 1]?.level === 'section'
    return lines.length > 0 || holdsOthers ? [{ kind: section.level, text: section.title }, ...lines] : []
  })
}

const periodColumns = ({ before, yearBefore }: PeriodicData) => [
  { header: 'Kỳ này', width: 22, align: 'right' as const },
  { header: `Kỳ trước: ${periodName(before)}`, width: 22, align: 'right' as const },
  ...(yearBefore ? [{ header: `Cùng kỳ: ${periodName(yearBefore)}`, width: 22, align: 'right' as const }] : []),
]

export function figureTable(data: PeriodicData): TableBlock {
  const rows = Object.values(data.figures).map((figure, index) => [
    String(index + 1),
    figure.title,
    figure.unit === '%' ? 'tỷ lệ' : figure.unit,
    stated(figure),
    stated(data.earlier[figure.id]),
    ...(data.yearBefore ? [stated(data.yearEarlier[figure.id])] : []),
  ])
  const columns = [
    { header: 'TT', width: 6, align: 'center' as const },
    { header: 'Nội dung', width: 60 },
    { header: 'Đơn vị', width: 14, align: 'center' as const },
    ...periodColumns(data),
  ]
  return { kind: 'table', columns, rows }
}

export type KindLine = { key: string; label: string; now: number; earlier: number | null; yearEarlier: number | null }

/** Movements by kind, now and then; a kind that occurred only then is listed too. */
export function kindLines({ figures, earlier, yearEarlier }: PeriodicData): KindLine[] {
  const all = [figures.movements, earlier.movements, yearEarlier.movements]
  const kinds = new Map(
    all.flatMap((figure) => (figure?.groups ?? []).map((group) => [group.key, group.label] as const)),
  )
  const valueIn = (figure: FigureValue | undefined, key: string) =>
    figure ? (figure.groups.find((group) => group.key === key)?.value ?? 0) : null
  return [...kinds]
    .map(([key, label]) => ({
      key,
      label,
      now: valueIn(figures.movements, key) ?? 0,
      earlier: valueIn(earlier.movements, key),
      yearEarlier: valueIn(yearEarlier.movements, key),
    }))
    .filter((line) => line.now + (line.earlier ?? 0) + (line.yearEarlier ?? 0) > 0)
    .sort((a, b) => b.now - a.now)
}

const shown = (value: number | null) => (value === null ? 'không có số liệu' : formatNumber(value))

export function kindTable(data: PeriodicData): TableBlock {
  const lines = kindLines(data)
  const total = (pick: (line: KindLine) => number | null) =>
    lines.some((line) => pick(line) !== null)
      ? shown(lines.reduce((sum, line) => sum + (pick(line) ?? 0), 0))
      : shown(null)
  return {
    kind: 'table',
    columns: [
      { header: 'TT', width: 6, align: 'center' },
      { header: 'Loại biến động', width: 60 },
      ...periodColumns(data),
    ],
    rows: lines.map((line, index) => [
      String(index + 1),
      line.label,
      shown(line.now),
      shown(line.earlier),
      ...(data.yearBefore ? [shown(line.yearEarlier)] : []),
    ]),
    total: [
      '',
      'Cộng',
      total((line) => line.now),
      total((line) => line.earlier),
      ...(data.yearBefore ? [total((line) => line.yearEarlier)] : []),
    ],
  }
}

function headTable(rows: readonly FigureRow[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { header: 'TT', width: 6, align: 'center' },
      { header: 'Họ và tên', width: 40 },
      { header: 'Năm sinh, chức danh, đơn vị', width: 70 },
      { header: 'Xác định', width: 36 },
    ],
    rows: rows.map((row, index) => [String(index + 1), row.label, row.note ?? '', row.groupLabel ?? '']),
  }
}

function appendices(data: PeriodicData, lists: Lists): Block[] {
  const heads = lists['non-local-heads'] ?? []
  const tables: { title: string; table: TableBlock }[] = [
    { title: 'Số liệu chủ yếu', table: figureTable(data) },
    ...(kindLines(data).length > 0 ? [{ title: 'Biến động cán bộ theo loại (lượt)', table: kindTable(data) }] : []),
    ...(heads.length > 0 ? [{ title: data.figures['non-local-heads']?.title ?? '', table: headTable(heads) }] : []),
  ]
  return tables.flatMap(({ title, table }, index): Block[] => [
    { kind: 'appendix', id: `phu-luc-${index + 1}`, number: `Phụ lục ${index + 1}`, title, orientation: 'landscape' },
    table,
  ])
}

/** The report as a paper of the Party. */
export function paperOf(content: Content, lists: Lists): Paper {
  const { title, subtitle, heading, signature, recipients, note, sections, data } = content
  return {
    title,
    subtitle,
    heading,
    signature,
    recipients,
    ...(note ? { note } : {}),
    blocks: [...body(sections), ...appendices(data, lists)],
  }
}

/** A rate as outside readers get it: per cent with one decimal, its part and whole. */
export const plainValue = (figure: FigureValue) =>
  figure.value !== null && figure.unit === '%' ? roundHalfUp(figure.value, 1) : figure.value
