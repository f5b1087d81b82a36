import type { Act } from '../../../figures/acts/queries'
import type { Column, Layout, Line } from '../../../form-table'
import { DIRECTIONS, type Direction, PAPER_DIRECTIONS } from '../../../movements/directions/labels'
import { ages, educations, keysOf, MINORITIES, RELIGIOUS, theories, under, WOMEN } from '../columns/rules'

const heading = (key: string, number: string, label: string, parts: readonly Line<Act>[]): Line<Act>[] => [
  { key, number, label, of: (act) => parts.some((part) => part.of(act)), sumOf: keysOf(parts) },
  ...parts.map((part) => ({ ...part, depth: 1 })),
]

const LINES: readonly Line<Act>[] = [
  { key: 'all', label: 'Tổng số', of: () => true, sumOf: ['ages'] },
  { ...WOMEN, number: '1' },
  { ...MINORITIES, number: '2' },
  { ...RELIGIOUS, number: '3' },
  { key: 'extra', number: '4', label: 'Tăng thêm chức danh', of: ({ isExtra }) => isExtra === 1 },
  ...heading('ages', '5', 'Độ tuổi', ages),
  ...heading(
    'education',
    '6',
    'Trình độ chuyên môn',
    educations('vocational', 'college', 'university', 'postgraduate'),
  ),
  ...heading('theory', '7', 'Lý luận chính trị', theories('elementary', 'intermediate', 'advanced').map(ofTheory)),
]

/** «Trung cấp» is a level of both. */
function ofTheory<S extends { key: string }>(share: S): S {
  return { ...share, key: `theory-${share.key}` }
}

const towards = (direction: Direction, ifAny = false): Column<Act> => ({
  ...{ key: direction, label: DIRECTIONS[direction], ifAny },
  of: (act) => act.direction === direction,
})

const printed = new Set<Direction>(Object.values(PAPER_DIRECTIONS).flat())
const beyond = (Object.keys(DIRECTIONS) as Direction[]).filter((direction) => !printed.has(direction))

const COLUMNS: readonly Column<Act>[] = [
  { key: 'all', label: 'Tổng số', of: () => true, sumOf: Object.keys(DIRECTIONS) },
  ...under(
    'Cấp tỉnh',
    PAPER_DIRECTIONS.province.map((direction) => towards(direction)),
  ),
  ...under(
    'Cấp huyện',
    PAPER_DIRECTIONS.district.map((direction) => towards(direction)),
  ),
  ...under(
    'Ngoài biểu mẫu',
    beyond.map((direction) => towards(direction, true)),
  ),
]

export const rotationLayout: Layout<Act> = { lines: LINES, columns: COLUMNS }
