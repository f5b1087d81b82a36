import { Callout } from '@/components/ui/callout'
import { TextLink } from '@/components/ui/text-link'
import { addMonths, type CivilDate, formatDay } from '@/lib/civil-date'
import { isDecided } from '@/lib/movements/due/kinds/rules'
import { DUE_ACTIONS, DUE_EVENTS } from '@/lib/movements/due/labels'
import { prepareHref } from '@/lib/movements/due/rules'
import type { Due } from '@/lib/register/file/rules'

type Props = { due: readonly Due[]; on: CivilDate; personId: string; mayPrepare: boolean }

const NEAR = 12

/** The next thing due: amber within a year, red when its day has passed. */
export function DueNote({ due, on, personId, mayPrepare }: Props) {
  const [next] = due
  if (!next) return null
  const isLate = next.on < on
  const isNear = next.on <= addMonths(on, NEAR)
  return (
    <Callout tone={isLate ? 'bad' : isNear ? 'warn' : 'info'} title={<span className="num">{formatDay(next.on)}</span>}>
      {isLate ? 'quá hạn: ' : ''}
      {DUE_EVENTS[next.kind]}
      {next.title && <span className="sub">{next.title}</span>}
      {mayPrepare && isNear && isDecided(next.kind) && (
        <TextLink className="block" href={prepareHref({ ...next, personId, dueOn: next.on })}>
          {DUE_ACTIONS[next.kind]}
        </TextLink>
      )}
    </Callout>
  )
}
