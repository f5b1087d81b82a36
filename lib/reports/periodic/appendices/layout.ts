import type { FigureRow } from '../../../figures/rules'
import { formatNumber } from '../../../numbers'
import type { Block, Orientation, TableBlock, TableColumn } from '../../../paper'
import { periodName } from '../../rules'
import { comparisonOf, type GroupLine, groupLines } from '../comparison/rules'
import type { Lists, PeriodicData } from '../data'

const NO_DATA = 'không có số liệu'
const ORDINAL: TableColumn = { header: 'TT', width: 9, align: 'center' }

const periodColumns = ({ before, yearBefore }: PeriodicData): TableColumn[] => [
  { header: 'Kỳ này', width: 22, align: 'right' },
  { header: `Kỳ trước: ${periodName(before)}`, width: 24, align: 'right' },
  ...(yearBefore ? [{ header: `Cùng kỳ: ${periodName(yearBefore)}`, width: 24, align: 'right' as const }] : []),
]

function figureTable(data: PeriodicData): TableBlock {
  const rows = comparisonOf(data).rows.map(({ title, unit, now, earlier, yearEarlier, change }, index) => [
    String(index + 1),
    title,
    unit === '%' ? 'tỷ lệ' : unit,
    now ?? NO_DATA,
    earlier ?? NO_DATA,
    ...(data.yearBefore ? [yearEarlier ?? NO_DATA] : []),
    change ?? '',
  ])
  const unit: TableColumn = { header: 'Đơn vị', width: 14, align: 'center' }
  const change: TableColumn = { header: 'So với kỳ trước', width: 32 }
  const columns = [ORDINAL, { header: 'Nội dung', width: 60 }, unit, ...periodColumns(data), change]
  return { kind: 'table', columns, rows }
}

const shown = (value: number | null) => (value === null ? NO_DATA : formatNumber(value))

function total(lines: readonly GroupLine[], pick: (line: GroupLine) => number | null): string {
  const isKnown = lines.some((line) => pick(line) !== null)
  return isKnown ? shown(lines.reduce((sum, line) => sum + (pick(line) ?? 0), 0)) : NO_DATA
}

function kindTable(data: PeriodicData, lines: readonly GroupLine[]): TableBlock {
  const picks: ((line: GroupLine) => number | null)[] = [
    (line) => line.now,
    (line) => line.earlier,
    ...(data.yearBefore ? [(line: GroupLine) => line.yearEarlier] : []),
  ]
  return {
    kind: 'table',
    columns: [ORDINAL, { header: 'Loại biến động', width: 60 }, ...periodColumns(data)],
    rows: lines.map((line, index) => [String(index + 1), line.label, ...picks.map((pick) => shown(pick(line)))]),
    total: ['', 'Cộng', ...picks.map((pick) => total(lines, pick))],
  }
}

/** Classes and attendances of this period by kind of class. */
function trainingTable(data: PeriodicData, classes: readonly GroupLine[]): TableBlock {
  const attendances = groupLines(data, 'training-attendances')
  const hasLearners = typeof data.figures['training-attendances']?.value === 'number'
  const learners = new Map(attendances.map((line) => [line.key, line.now]))
  return {
    kind: 'table',
    columns: [
      ORDINAL,
      { header: 'Loại lớp', width: 70 },
      { header: 'Số lớp', width: 20, align: 'right' },
      { header: 'Lượt học viên', width: 26, align: 'right' },
    ],
    rows: classes.map((line, index) => [
      String(index + 1),
      line.label,
      shown(line.now),
      shown(learners.get(line.key) ?? (hasLearners ? 0 : null)),
    ]),
    total: ['', 'Cộng', total(classes, (line) => line.now), total(attendances, (line) => line.now)],
  }
}

function nameTable(rows: readonly FigureRow[], group: string): TableBlock {
  return {
    kind: 'table',
    columns: [
      ORDINAL,
      { header: 'Họ và tên', width: 40 },
      { header: 'Năm sinh, chức danh', width: 70 },
      { header: group, width: 36 },
    ],
    rows: rows.map((row, index) => [String(index + 1), row.label, row.note ?? '', row.groupLabel ?? '']),
  }
}

function vacancyTable(rows: readonly FigureRow[]): TableBlock {
  return {
    kind: 'table',
    columns: [ORDINAL, { header: 'Chức danh', width: 80 }, { header: 'Ghi chú', width: 50 }],
    rows: rows.map((row, index) => [
      String(index + 1),
      row.label,
      [row.note, row.groupLabel].filter(Boolean).join(' · '),
    ]),
  }
}

type Appendix = { title: string; orientation: Orientation; table: TableBlock }

/** The lists that the appendices print; Excel has more of them. */
export const WORD_LISTS = ['non-local-heads', 'vacant-seats'] as const

/** Tables and name lists behind the text, each on a page of its own; an empty one is left out. */
export function appendices(data: PeriodicData, lists: Lists): Block[] {
  const { secretary, chair } = data.postNames
  const movements = groupLines(data, 'movements')
  const classes = groupLines(data, 'training-classes').filter((line) => (line.now ?? 0) > 0)
  const heads = lists['non-local-heads'] ?? []
  const vacant = lists['vacant-seats'] ?? []
  const all: (Appendix | false)[] = [
    { title: 'Số liệu chủ yếu', orientation: 'landscape', table: figureTable(data) },
    movements.length > 0 && {
      title: 'Biến động cán bộ theo loại (lượt)',
      orientation: 'landscape',
      table: kindTable(data, movements),
    },
    classes.length > 0 && {
      title: 'Lớp bồi dưỡng đã mở trong kỳ',
      orientation: 'portrait',
      table: trainingTable(data, classes),
    },
    heads.length > 0 && {
      title: `${secretary}, ${chair}: xác định người địa phương`,
      orientation: 'landscape',
      table: nameTable(heads, 'Xác định'),
    },
    vacant.length > 0 && {
      title: data.figures['vacant-seats']?.title ?? '',
      orientation: 'portrait',
      table: vacancyTable(vacant),
    },
  ]
  return all
    .filter((appendix) => appendix !== false)
    .flatMap(({ title, orientation, table }, index): Block[] => [
      { kind: 'appendix', id: `phu-luc-${index + 1}`, number: `Phụ lục ${index + 1}`, title, orientation },
      table,
    ])
}
