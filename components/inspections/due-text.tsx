import { Badge } from '@/components/ui/badge'
import { type CivilDate, daysBetween, formatDay } from '@/lib/civil-date'
import { remedyState } from '@/lib/inspections/rules'
import { formatNumber } from '@/lib/numbers'

type Props = { dueOn: CivilDate | null; doneOn: CivilDate | null; on: CivilDate; done: string }

/** By when, and how it stands on a day: done, overdue by so many days, or open. */
export function DueText({ dueOn, doneOn, on, done }: Props) {
  const state = remedyState({ dueOn, doneOn }, on)
  return (
    <>
      <span className="num">{dueOn ? formatDay(dueOn) : 'không ghi hạn'}</span>{' '}
      {state === 'done' && doneOn && <Badge tone="good">{`${done} ${formatDay(doneOn)}`}</Badge>}
      {state === 'overdue' && dueOn && <Badge tone="bad">quá hạn {formatNumber(daysBetween(dueOn, on))} ngày</Badge>}
    </>
  )
}
