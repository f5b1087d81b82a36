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
const LETTER = 7.5

const format = (value: number, digits: number, unit: string) =>
  `${new Intl.NumberFormat('vi-VN', { maximumFractionDigits: digits }).format(value)}${unit === '%' ? unit : ''}`

/** A round step that gives up to four lines. */
function stepFor(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range))
  return [0.2, 0.5, 1, 2, 5].map((part) => part * power).find((step) => range / step <= 4) ?? power * 10
}

/** Whole lines that hold all values: from nought, unless the values lie so close together that nothing would be seen. */
function scaleOf(values: readonly number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const isClose = least > 0 && least > most * 0.6
  const finest = values.every(Number.isInteger) ? 1 : 0.1
  const range = Math.max(isClose ? most - least : most, most / 20, finest)
  const step = Math.max(finest, stepFor(range))
  const low = isClose ? Math.floor(least / step + 1e-9) * step : Math.min(0, least)
  return { low, step, lines: Math.max(1, Math.ceil((most - low) / step - 1e-9)) }
}

type Placed = Point & { x: number; y: number | null; goalY: number | null }

/** One stroke for each run of points that follow one another. */
function runs(points: readonly Placed[], drawn: (point: Placed, isFirst: boolean) => string | null): string {
  let isFirst = true
  return points
    .map((point) => {
      const text = drawn(point, isFirst)
      isFirst = text === null
      return text ?? ''
    })
    .join('')
}

const at = (...numbers: number[]) => numbers.map((number) => number.toFixed(1)).join(' ')

const line = ({ x, y }: Placed, isFirst: boolean) => (y === null ? null : `${isFirst ? 'M' : 'L'}${at(x, y)}`)

/** What is asked for holds until it is changed: steps, no slope. */
const steps =
  (slot: number) =>
  ({ x, goalY }: Placed, isFirst: boolean) =>
    goalY === null ? null : `${isFirst ? `M${at(x - slot / 2, goalY)}` : `V${at(goalY)}`}H${at(x + slot / 2)}`

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
  const { low, step, lines } = scaleOf(known)
  const heightOf = (value: number) => BASE - ((value - low) * (BASE - TOP)) / (lines * step)
  const end = points.findLast(({ value }) => value !== null)?.value ?? null
  const said = end === null ? '' : format(end, unit === '%' ? 1 : 2, unit)
  const slot = (width - LEFT - 4 - said.length * LETTER) / points.length
  const placed = points.map((point, index): Placed => {
    const { value, goal = null } = point
    const x = LEFT + slot * (index + 0.5)
    return { ...point, x, y: value === null ? null : heightOf(value), goalY: goal === null ? null : heightOf(goal) }
  })
  const every = Math.ceil((14 + 6 * Math.max(...points.map((point) => point.label.length))) / slot)
  const last = placed.findLast(({ value }) => value !== null)
  return (
    <Drawing label={label} viewBox={`0 0 ${width} ${HEIGHT}`} className="block w-full">
      {Array.from({ length: lines + 1 }, (_, line) => low + line * step).map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={width} y1={heightOf(value)} y2={heightOf(value)} className="stroke-line-2" />
          <text x={LEFT - 6} y={heightOf(value) + 4} textAnchor="end" className="fill-ink-3 text-[11px]">
            {format(value, 1, unit)}
          </text>
        </g>
      ))}
      <path d={runs(placed, steps(slot))} className="fill-none stroke-s4 stroke-2" strokeDasharray="5 4" />
      <path d={runs(placed, line)} className="fill-none stroke-s1 stroke-2" strokeLinejoin="round" />
      {placed.map((point, index) => (
        <g key={point.label}>
          {(placed.length - 1 - index) % every === 0 && (
            <text x={point.x} y={BASE + 18} textAnchor="middle" className="fill-ink-3 text-[11px]">
              {point.label}
            </text>
          )}
          <Mark point={point} slot={slot} />
        </g>
      ))}
      {last?.y != null && (
        <text x={last.x + slot / 2 + 3} y={last.y + 4} className="fill-ink text-[12px] font-semibold">
          {said}
        </text>
      )}
    </Drawing>
  )
}
