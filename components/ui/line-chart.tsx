import { Drawing } from './drawing'
import { TextLink } from './text-link'

type Point = {
  /** Below the axis. */
  label: string
  /** Nothing where there are no data: the line breaks. */
  value: number | null
  /** What the point says when it is reached: its days and its number. */
  title: string
  href?: string
  /** What was asked for then. */
  goal?: number | null
}
type Props = { label: string; points: readonly Point[]; unit?: string; width?: number }

const TOP = 22
const BASE = 148
const HEIGHT = 172
const LEFT = 40
const RIGHT = 14
const LABEL_ROOM = 46

const format = (value: number, digits: number) =>
  new Intl.NumberFormat('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)

/** A round step that gives three to five lines. */
function stepFor(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range))
  return [0.2, 0.5, 1, 2, 5].map((part) => part * power).find((step) => range / step <= 4) ?? power * 10
}

/** Whole lines that hold all values: from nought, unless the values lie so close together that nothing would be seen. */
function scaleOf(values: readonly number[], isRate: boolean) {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const isClose = least > 0 && least > most * 0.6
  const range = Math.max(isClose ? most - least : most, isRate || most < 5 ? 1 : most / 20, 1)
  const step = isRate ? stepFor(range) : Math.max(1, Math.round(stepFor(range)))
  const low = isClose ? Math.max(0, Math.floor(least / step) * step) : Math.min(0, least)
  const lines = Math.max(1, Math.ceil((most - low) / step - 1e-9))
  return { low, step, lines, digits: step < 1 ? 1 : 0 }
}

type Placed = Point & { x: number; y: number | null; goalY: number | null }

/** One stroke for each run of points that follow one another. */
function strokes(points: readonly Placed[], at: (point: Placed) => number | null): string {
  let isDrawn = false
  return points
    .map((point) => {
      const y = at(point)
      const text = y === null ? '' : `${isDrawn ? 'L' : 'M'}${point.x.toFixed(1)} ${y.toFixed(1)}`
      isDrawn = y !== null
      return text
    })
    .join('')
}

function Mark({ point: { title, href, x, y, value }, slot }: { point: Placed; slot: number }) {
  if (y === null || value === null) return null
  const mark = (
    <g>
      <title>{title}</title>
      <rect x={x - slot / 2} y={TOP} width={slot} height={BASE - TOP} className="fill-transparent" />
      <circle cx={x} cy={y} r="3.2" className="fill-s1" />
    </g>
  )
  return href ? (
    <TextLink href={href} aria-label={title}>
      {mark}
    </TextLink>
  ) : (
    mark
  )
}

/** A value over time as a line, and what was asked for as a dashed one; each point says its number and opens its list. */
export function LineChart({ label, points, unit = '', width = 400 }: Props) {
  const known = points.flatMap(({ value, goal }) => [value, goal ?? null]).filter((one) => one !== null)
  if (known.length === 0) return null
  const { low, step, lines, digits } = scaleOf(known, unit === '%')
  const heightOf = (value: number) => BASE - ((value - low) * (BASE - TOP)) / (lines * step)
  const slot = (width - LEFT - RIGHT) / points.length
  const placed = points.map((point, at): Placed => {
    const { value, goal = null } = point
    const x = LEFT + slot * (at + 0.5)
    return { ...point, x, y: value === null ? null : heightOf(value), goalY: goal === null ? null : heightOf(goal) }
  })
  const every = Math.ceil(LABEL_ROOM / slot)
  const last = placed.findLast(({ value }) => value !== null)
  return (
    <Drawing label={label} viewBox={`0 0 ${width} ${HEIGHT}`} className="block w-full">
      {Array.from({ length: lines + 1 }, (_, line) => low + line * step).map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={width} y1={heightOf(value)} y2={heightOf(value)} className="stroke-line-2" />
          <text x={LEFT - 6} y={heightOf(value) + 4} textAnchor="end" className="fill-ink-3 text-[11px]">
            {format(value, digits)}
            {unit === '%' && '%'}
          </text>
        </g>
      ))}
      <path d={strokes(placed, ({ goalY }) => goalY)} className="fill-none stroke-s4 stroke-2" strokeDasharray="5 4" />
      <path d={strokes(placed, ({ y }) => y)} className="fill-none stroke-s1 stroke-2" strokeLinejoin="round" />
      {placed.map((point, at) => (
        <g key={point.label}>
          {(placed.length - 1 - at) % every === 0 && (
            <text x={point.x} y={BASE + 18} textAnchor="middle" className="fill-ink-3 text-[11px]">
              {point.label}
            </text>
          )}
          <Mark point={point} slot={slot} />
        </g>
      ))}
      {last?.value != null && (
        <text x={last.x} y={(last.y ?? 0) - 9} textAnchor="end" className="fill-ink text-[12px] font-semibold">
          {format(last.value, unit === '%' && !Number.isInteger(last.value) ? 1 : 0)}
          {unit === '%' && '%'}
        </text>
      )}
    </Drawing>
  )
}
