import type { Column, Layout } from '../../../form-table'
import { DIRECTIONS, type Direction, PAPER_DIRECTIONS } from '../../../movements/directions/labels'
import type { Act } from '../acts/queries'
import { criteria } from '../criteria/rules'

const LINES = criteria<Act>({
  among: ['women', 'minority', 'religious'],
  more: { key: 'extra', label: 'Thực hiện chủ trương tăng thêm chức danh', of: ({ isExtra }) => isExtra === 1 },
  education: ['vocational', 'college', 'university', 'postgraduate'],
  theory: ['elementary', 'intermediate', 'advanced'],
})

const printed = new Set<Direction>(Object.values(PAPER_DIRECTIONS).flat())
const beyond = (Object.keys(DIRECTIONS) as Direction[]).filter((direction) => !printed.has(direction))

const towards = (group: string, directions: readonly Direction[], ifAny = false): Column<Act>[] =>
  directions.map((key) => ({
    ...{ key, label: DIRECTIONS[key], groups: [group], ifAny },
    of: ({ direction }) => direction === key,
  }))

/** Each act once in its direction; a direction that the paper has no column for is printed where there is one. */
const COLUMNS: readonly Column<Act>[] = [
  { key: 'all', label: 'Tổng số', of: () => true, sumOf: Object.keys(DIRECTIONS) },
  ...towards('Cấp tỉnh', PAPER_DIRECTIONS.province),
  ...towards('Cấp huyện', PAPER_DIRECTIONS.district),
  ...towards('Ngoài biểu mẫu', beyond, true),
]

export const rotationLayout: Layout<Act> = { lines: LINES, columns: COLUMNS }
