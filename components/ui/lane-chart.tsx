import { Drawing } from './drawing'
import { Scroller } from './scroller'
import { TextLink } from './text-link'

type Tone = 'blue' | 'mid' | 'light' | 'gold' | 'red' | 'grey' | 'good' | 'pale'
type Span = { from: string; until: string | null; label: string; tone: Tone; href?: string }
type Point = { on: string; label: string; tone?: Tone; href?: string }
type Lane = { label: string; spans?: readonly Span[]; points?: readonly Point[] }
type Props = { label: string; from: string; until: string; lanes: readonly Lane[] }

const LOOKS: Record<Tone, readonly [bar: string, text: string]> = {
  blue: ['fill-s1', 'fill-white'],
  mid: ['fill-[#4477b3]', 'fill-white'],
  light: ['fill-s3', 'fill-ink'],
  gold: ['fill-s4', 'fill-ink'],
  red: ['fill-red', 'fill-white'],
  grey: ['fill-[#cfd6e0]', 'fill-ink'],
  good: ['fill-good', 'fill-white'],
  pale: ['fill-[#a9d3ba]', 'fill-ink'],
}
const WIDTH = 1100
const LEFT = 104

/** `2020`, `2020-07` or `2020-07-06` as a number of years. */
function years(date: string) {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number)
  return y + (m - 1) / 12 + (d - 1) / 365
}

function ticks(from: number, until: number) {
  const step = [1, 2, 4, 5, 10].find((size) => (until - from) / size <= 10) ?? 10
  const start = Math.ceil(from / step) * step
  return Array.from({ length: Math.max(0, Math.floor((until - start) / step) + 1) }, (_, index) => start + index * step)
}

const linked = (href: string | undefined, key: string, label: string, mark: React.ReactNode) =>
  href ? (
    <TextLink key={key} href={href} aria-label={label}>
      {mark}
    </TextLink>
  ) : (
    <g key={key}>{mark}</g>
  )

/** Several courses of one life beside each other: posts by track, studies, classes, ratings. */
export function LaneChart({ label, from, until, lanes }: Props) {
  const [start, end] = [years(from), years(until)]
  const x = (date: string) => LEFT + ((WIDTH - LEFT - 8) * (years(date) - start)) / Math.max(0.5, end - start)
  const bottom = 26 + lanes.length * 30
  return (
    <Scroller label={label} className="overflow-x-auto">
      <Drawing label={label} viewBox={`0 0 ${WIDTH} ${bottom}`} className="block w-full min-w-[820px]">
        {ticks(start, end).map((year) => (
          <g key={year}>
            <line x1={x(String(year))} x2={x(String(year))} y1="20" y2={bottom} className="stroke-line-2" />
            <text x={x(String(year))} y="12" textAnchor="middle" className="fill-ink-3 text-[11px]">
              {year}
            </text>
          </g>
        ))}
        {lanes.map((lane, index) => {
          const y = 24 + index * 30
          return (
            <g key={lane.label}>
              <text x="0" y={y + 16} className="fill-ink-2 text-[12.5px]">
                {lane.label}
              </text>
              {lane.spans?.map((span) => {
                const left = x(span.from < from ? from : span.from)
                const width = Math.max(4, x(span.until ?? until) - left - 2)
                const [bar, text] = LOOKS[span.tone]
                return linked(
                  span.href,
                  `${span.from} ${span.label}`,
                  span.label,
                  <svg x={left} y={y} width={width} height="24">
                    <title>{span.label}</title>
                    <rect width={width} height="24" rx="4" className={bar} />
                    {width > 34 && (
                      <text x="7" y="16" className={`${text} text-[11.5px]`}>
                        {span.label}
                      </text>
                    )}
                  </svg>,
                )
              })}
              {lane.points?.map((point) =>
                linked(
                  point.href,
                  `${point.on} ${point.label}`,
                  point.label,
                  <circle cx={x(point.on)} cy={y + 12} r="5" className={LOOKS[point.tone ?? 'good'][0]}>
                    <title>{point.label}</title>
                  </circle>,
                ),
              )}
            </g>
          )
        })}
      </Drawing>
    </Scroller>
  )
}
