import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { Timeline } from '@/components/ui/timeline'
import { type CivilDate, formatDay, fullMonthsBetween } from '@/lib/civil-date'
import type { Holder } from '@/lib/movements/holders/queries'
import { vacantPeriods } from '@/lib/movements/holders/rules'
import { MOVEMENT_KINDS } from '@/lib/movements/labels'
import { covers, lastDay, type Period } from '@/lib/period'
import type { Abilities } from '@/lib/permissions'
import { CloseSeat } from './seat-dialogs'
import { SeatHolder } from './seat-holder'

type Seat = Period & { id: string; ordinal: number; isBeyondQuota: boolean }
type Props = {
  seat: Seat
  title: string
  holders: readonly Holder[]
  on: CivilDate
  day: string
  may: Abilities | null
}

/** On a past day nobody knows an end that came later. */
const seenOn = <P extends Period>(period: P, on: CivilDate): P =>
  period.until !== null && period.until > on ? { ...period, until: null } : period

const spanOf = (period: Period, on: CivilDate) => {
  const last = lastDay(period)
  const months = fullMonthsBetween(period.from, period.until ?? on)
  return { when: `${formatDay(period.from)} – ${last ? formatDay(last) : 'nay'}`, months: `${months} tháng` }
}

function entriesOf({ seat, holders, on, day }: Props) {
  const known = holders.map((holder) => seenOn(holder, on))
  const held = known.map((holder) => {
    const { when, months } = spanOf(holder, on)
    return {
      id: holder.id,
      from: holder.from,
      when,
      title: <SeatHolder holder={holder} day={day} />,
      note: `${MOVEMENT_KINDS[holder.beganBy]} · ${months}`,
      tone: covers(holder, on) ? ('blue' as const) : ('grey' as const),
      paper: holder.decisionId && (
        <TextLink href={`/movements/${holder.decisionId}`}>{holder.numberText ?? 'văn bản'}</TextLink>
      ),
    }
  })
  const empty = vacantPeriods(seat, known, on).map((period) => {
    const { when, months } = spanOf(period, on)
    const isBefore = period.from === seat.from
    return {
      id: `vacant ${period.from}`,
      from: period.from,
      when,
      title: isBefore ? 'Sổ chưa ghi người giữ' : 'Còn khuyết',
      note: isBefore ? null : months,
      tone: period.until === null ? ('gold' as const) : ('grey' as const),
      paper: null,
    }
  })
  return [...held, ...empty].sort((a, b) => (a.from > b.from ? -1 : a.from < b.from ? 1 : 0))
}

/** Everyone who held a seat up to a day, and when nobody did. */
export function SeatHistory(props: Props) {
  const { seat, title, holders, on, may } = props
  const isStanding = covers(seat, on)
  const isHeld = holders.some((holder) => covers(holder, on))
  const actions = may && isStanding && (
    <>
      {may['movements.prepare'] && !isHeld && (
        <ButtonLink href={`/movements/new?seat=${seat.id}`} size="small">
          Lập quyết định
        </ButtonLink>
      )}
      {may['organisation.write'] && seat.until === null && <CloseSeat seatId={seat.id} label={title} on={on} />}
    </>
  )
  const heading = (
    <>
      {title} {seat.isBeyondQuota && <Badge tone="warn">ngoài số lượng</Badge>}{' '}
      {!isStanding && <Badge>đã bỏ{seat.until && ` từ ${formatDay(seat.until)}`}</Badge>}
    </>
  )
  return (
    <Card title={heading} actions={actions || undefined}>
      <Timeline entries={entriesOf(props)} />
    </Card>
  )
}
