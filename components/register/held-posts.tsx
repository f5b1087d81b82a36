import { Badge } from '@/components/ui/badge'
import { type CivilDate, formatDay, fullMonthsBetween } from '@/lib/civil-date'
import { paperOf } from '@/lib/register/course/rules'
import type { PersonFile } from '@/lib/register/file/queries'
import { cameFrom, suspendedUntil } from '@/lib/register/file/rules'
import { HELD_BY, TRACK_NAMES } from '@/lib/register/labels'
import { DecisionLink } from './decision-link'

type Held = PersonFile['held'][number]

const MANNERS = { main: null, concurrent: 'kiêm nhiệm', acting: 'quyền, phụ trách' } as const

type Acts = PersonFile['acts']
type Props = { held: readonly Held[]; all: readonly Held[]; acts: Acts; on: CivilDate }

function Line({ held, all, acts, on, isFirst }: Omit<Props, 'held'> & { held: Held; isFirst: boolean }) {
  const suspended = suspendedUntil(acts, held.seatId, on)
  const by = held.manner === 'main' && HELD_BY[held.beganBy]
  const origin = cameFrom(held, all)
  const manner = MANNERS[held.manner]
  return (
    <li className="grid gap-x-3 sm:grid-cols-[92px_1fr]">
      <span className="muted text-[13px] leading-6">{isFirst && TRACK_NAMES[held.track]}</span>
      <div>
        {held.manner === 'main' ? <b>{held.fullTitle}</b> : held.fullTitle}{' '}
        <span className="muted num">
          từ {formatDay(held.from)} ({fullMonthsBetween(held.from, on)} tháng)
          {manner && `, ${manner}`}
        </span>{' '}
        {suspended && <Badge tone="bad">tạm đình chỉ đến hết {formatDay(suspended)}</Badge>}{' '}
        {by && <Badge tone="blue">{origin ? `${by} từ ${origin}` : by}</Badge>}{' '}
        <span className="small whitespace-nowrap">
          <DecisionLink paper={paperOf(held)} />
        </span>
      </div>
    </li>
  )
}

/** Posts by track: since when, for how long, by which decision. */
export function HeldPosts({ held, all, acts, on }: Props) {
  if (held.length === 0) return <p className="muted">Không giữ chức vụ nào vào ngày {formatDay(on)}.</p>
  const tracks = [...new Set(held.map(({ track }) => track))]
  const byTrack = tracks.flatMap((track) => held.filter((post) => post.track === track))
  return (
    <ul className="grid gap-1 text-[15px]">
      {byTrack.map((post, at) => (
        <Line
          key={`${post.seatId} ${post.manner}`}
          held={post}
          all={all}
          acts={acts}
          on={on}
          isFirst={byTrack[at - 1]?.track !== post.track}
        />
      ))}
    </ul>
  )
}
