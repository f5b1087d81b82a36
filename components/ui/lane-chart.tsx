import { Drawing } from './drawing'
import { Scroller } from './scroller'
import { TextLink } from './text-link'

type Tone = 'blue' | 'mid' | 'light' | 'gold' | 'red' | 'grey' | 'good' | 'pale'
type Span = { from: string; until: string | null; label: string; tone: Tone; href?: string }
type Point = { on: string; label: string; tone?: Tone; href?: string }
type Lane = { label: string; spans?: readonly Span[]; points?: readonly Point[] }
type Props = { label: string; from: string; until: string; lanes: readonly Lane[] }

const LOOKS: Record<Tone, readonly [bar: string, text: string]> = {
  blue: ['fill-s1', 'text-white'],
  mid: ['fill-[#4477b3]', 'text-white'],
  light: ['fill-s3', 'text-ink'],
  gold: ['fill-s4', 'text-ink'],
  red: ['fill-red', 'text-white'],
  grey: ['fill-[#cfd6e0]', 'text-ink'],
  good: ['fill-good', 'text-white'],
  pale: ['fill-[#a9d3ba]', 'text-ink'],
}
const TOP = 24
const LANE = 30

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

type CoursesProps = { lane: Lane; y: number; share: (date: string) => number; from: string; until: string }

function Courses({ lane, y, share, from, until }: CoursesProps) {
  return (
    <>
      {lane.spans?.map((span) => {
        const left = share(span.from < from ? from : span.from)
        const width = Math.max(0.6, share(span.until ?? until) - left - 0.2)
        const [bar, text] = LOOKS[span.tone]
        return linked(
          span.href,
          `${span.from} ${span.label}`,
          span.label,
          <svg x={`${left}%`} y={y} width={`${width}%`} height="24">
            <title>{span.label}</title>
            <rect width="100%" height="24" rx="4" className={bar} />
            {width > 4 && (
              <foreignObject width="100%" height="24">
                <div className={`truncate px-[7px] text-[11.5px] leading-[24px] ${text}`}>{span.label}</div>
              </foreignObject>
            )}
          </svg>,
        )
      })}
      {lane.points?.map((point) =>
        linked(
          point.href,
          `${point.on} ${point.label}`,
          point.label,
          <circle cx={`${share(point.on)}%`} cy={y + 12} r="5" className={LOOKS[point.tone ?? 'good'][0]}>
            <title>{point.label}</title>
          </circle>,
        ),
      )}
    </>
  )
}

/** Several courses of one life beside each other: posts by track, studies, classes, ratings. On the phone it shows its end first. */
export function LaneChart({ label, from, until, lanes }: Props) {
  const [start, end] = [years(from), years(until)]
  const share = (date: string) => 2 + (97 * (years(date) - start)) / Math.max(0.5, end - start)
  const bottom = TOP + lanes.length * LANE
  return (
    <div className="flex">
      <ul className="w-[104px] flex-none pt-[24px] text-[12.5px] leading-[24px] text-ink-2">
        {lanes.map((lane) => (
          <li key={lane.label} className="h-[30px]">
            {lane.label}
          </li>
        ))}
      </ul>
      <Scroller label={label} className="grow overflow-x-auto [direction:rtl]">
        <Drawing label={label} height={bottom} className="block w-full min-w-[640px] [direction:ltr]">
          {ticks(start, end).map((year) => (
            <g key={year}>
              <line
                x1={`${share(String(year))}%`}
                x2={`${share(String(year))}%`}
                y1="18"
                y2={bottom}
                className="stroke-line-2"
              />
              <text x={`${share(String(year))}%`} y="12" textAnchor="middle" className="fill-ink-3 text-[11px]">
                {year}
              </text>
            </g>
          ))}
          {lanes.map((lane, index) => (
            <Courses key={lane.label} lane={lane} y={TOP + index * LANE} share={share} from={from} until={until} />
          ))}
        </Drawing>
      </Scroller>
    </div>
  )
}
