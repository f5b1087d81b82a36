import { Drawing } from './drawing'
import { Scroller } from './scroller'
import { TextLink } from './text-link'

type Cell = { on: boolean | null; title: string; href?: string }
type Row = { label: string; summary?: string; cells: readonly Cell[] }

const LEFT = 112
const SLOT = 34

const look = (on: boolean | null) => (on === null ? 'fill-card stroke-edge' : on ? 'fill-s1' : 'fill-track')

function Mark({ cell, x, y }: { cell: Cell; x: number; y: number }) {
  const mark = (
    <rect
      x={x}
      y={y}
      width="26"
      height="20"
      rx="4"
      strokeDasharray={cell.on === null ? '3 2' : undefined}
      className={look(cell.on)}
    >
      <title>{cell.title}</title>
    </rect>
  )
  return cell.href ? (
    <TextLink href={cell.href} aria-label={cell.title}>
      {mark}
    </TextLink>
  ) : (
    mark
  )
}

/** Yes, no or unknown for each pair of row and column; each mark opens what it stands for. */
export function MatrixChart({
  label,
  columns,
  rows,
}: {
  label: string
  columns: readonly string[]
  rows: readonly Row[]
}) {
  const top = 6
  const foot = top + rows.length * 28
  const width = LEFT + columns.length * SLOT + 110
  return (
    <Scroller label={label} className="overflow-x-auto">
      <Drawing label={label} viewBox={`0 0 ${width} ${foot + 86}`} width={width} className="block h-auto sm:max-w-full">
        {rows.map((row, index) => {
          const y = top + index * 28
          return (
            <g key={row.label}>
              <text x="0" y={y + 15} className="fill-ink-2 text-[12.5px]">
                {row.label}
              </text>
              {row.cells.map((cell, place) => (
                <Mark key={columns[place]} cell={cell} x={LEFT + place * SLOT} y={y} />
              ))}
              <text x={LEFT + columns.length * SLOT + 12} y={y + 15} className="fill-ink text-[12.5px] font-semibold">
                {row.summary}
              </text>
            </g>
          )
        })}
        {columns.map((column, index) => {
          const x = LEFT + index * SLOT + 14
          return (
            <text
              key={column}
              x={x}
              y={foot + 14}
              transform={`rotate(48 ${x} ${foot + 14})`}
              className="fill-ink-2 text-[11.5px]"
            >
              {column}
            </text>
          )
        })}
      </Drawing>
    </Scroller>
  )
}
