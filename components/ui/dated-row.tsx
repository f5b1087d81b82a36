import { addDays, type CivilDate, formatDay } from '@/lib/civil-date'
import { Badge } from './badge'

type Row = { from: CivilDate; until: CivilDate | null }

/** «từ 01/07/2025», «18/08/2022 – 07/10/2025»: the last day shown is the last on which it holds. */
export function DatedRow({ from, until, on }: Row & { on?: CivilDate }) {
  const state = !on || (from <= on && (until === null || until > on)) ? null : from > on ? 'sắp áp dụng' : 'đã thôi'
  return (
    <>
      <span className="num whitespace-nowrap">
        {until ? `${formatDay(from)} – ${formatDay(addDays(until, -1))}` : `từ ${formatDay(from)}`}
      </span>{' '}
      {state && <Badge tone={state === 'sắp áp dụng' ? 'blue' : 'neutral'}>{state}</Badge>}
    </>
  )
}
