import { Drawing } from './drawing'
import { Legend } from './legend'
import { seriesFills } from './series'
import { TextLink } from './text-link'

type Column = { label: string; values: readonly number[]; href?: string; title?: string }
type Props = { label: string; series: readonly string[]; columns: readonly Column[]; width?: number }

const BASE = 138
/** Room for the numbers at the left: so much a letter. */
const LETTER = 6.5
const INTEGER = new Intl.NumberFormat('vi-VN')

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** A round step that gives three or four lines. */
function stepFor(most: number) {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)))
  return [0.2, 0.5, 1, 2, 5].map((part) => Math.max(1, part * power)).find((step) => most / step <= 4) ?? power * 5
}

const wordsOf = ({ title, label, values }: Column, series: readonly string[]) =>
  `${title ?? label}: ${series.map((name, index) => `${name} ${values[index] ?? 0}`).join(', ')}; cộng ${sum(values)}`

type StackProps = { column: Column; series: readonly string[]; x: number; width: number; scale: number }

function Stack({ column, series, x, width, scale }: StackProps) {
  const words = wordsOf(column, series)
  const fills = seriesFills(series.length)
  let y = BASE
  const drawn = (
    <g>
      <title>{words}</title>
      <rect x={x - 3} y={14} width={width + 6} height={BASE - 14} className="fill-transparent" />
      {series.map((name, index) => {
        const height = (column.values[index] ?? 0) * scale
        y -= height
        return <rect key={name} x={x} y={y} width={width} height={Math.max(0, height - 1)} className={fills[index]} />
      })}
      <text x={x + width / 2} y={BASE + 18} textAnchor="middle" className="fill-ink-3 text-[11px]">
        {column.label}
      </text>
    </g>
  )
  if (!column.href) return drawn
  return (
    <TextLink href={column.href} aria-label={words}>
      {drawn}
    </TextLink>
  )
}

/** Stacked columns, drawn on the server; each one says its numbers and opens its list. */
export function ColumnChart({ label, series, columns, width = 380 }: Props) {
  const fills = seriesFills(series.length)
  const most = Math.max(1, ...columns.map((column) => sum(column.values)))
  const step = stepFor(most)
  const lines = Math.ceil(most / step)
  const scale = (BASE - 18) / (lines * step)
  const left = 8 + LETTER * Math.max(3, INTEGER.format(lines * step).length)
  const slot = (width - left) / Math.max(1, columns.length)
  const bar = Math.min(34, slot * 0.68)
  return (
    <figure>
      <Drawing label={label} viewBox={`0 0 ${width} 162`} className="block w-full">
        {Array.from({ length: lines + 1 }, (_, index) => index * step).map((value) => (
          <g key={value}>
            <line x1={left} x2={width} y1={BASE - value * scale} y2={BASE - value * scale} className="stroke-line-2" />
            <text x={left - 6} y={BASE + 4 - value * scale} textAnchor="end" className="fill-ink-3 text-[11px]">
              {INTEGER.format(value)}
            </text>
          </g>
        ))}
        {columns.map((column, index) => (
          <Stack
            key={column.label}
            column={column}
            series={series}
            x={left + slot * index + (slot - bar) / 2}
            width={bar}
            scale={scale}
          />
        ))}
      </Drawing>
      <Legend items={series.map((name, index) => ({ label: name, fill: fills[index] ?? '' }))} />
    </figure>
  )
}
