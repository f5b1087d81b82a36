import { Badge, type BadgeTone } from '@/components/ui/badge'
import { ANSWERS, REQUEST_STATES } from '@/lib/appraisals/opinions/labels'
import type { OpinionRequest } from '@/lib/appraisals/opinions/queries'
import { type RequestState, requestState } from '@/lib/appraisals/opinions/rules'
import { type CivilDate, formatDay } from '@/lib/civil-date'

const TONES: Record<RequestState, BadgeTone> = { answered: 'good', late: 'bad', due: 'warn', closed: 'neutral' }

/** «Đồng ý», with the day and the way it came; else what is waited for. */
export function Answer({ request, on }: { request: OpinionRequest; on: CivilDate }) {
  const { agrees, answeredOn, answerNumber, isTyped, answeredBy, dueOn } = request
  const state = requestState(request, on)
  if (!answeredOn || agrees === null) return <Badge tone={TONES[state]}>{REQUEST_STATES[state]}</Badge>
  const came = isTyped ? answerNumber : answeredBy
  return (
    <>
      <Badge tone={agrees ? 'good' : 'bad'}>{agrees ? ANSWERS.yes.toLowerCase() : ANSWERS.no.toLowerCase()}</Badge>
      <span className="sub num">
        {formatDay(answeredOn)}
        {answeredOn > dueOn && ', sau hạn'}
      </span>
      {came && <span className="sub whitespace-nowrap">{came}</span>}
    </>
  )
}

export const dueWords = ({ dueOn, askedOn, number }: OpinionRequest) => (
  <>
    {formatDay(dueOn)}
    <span className="sub num">
      lấy ý kiến {formatDay(askedOn)}
      {number && `, ${number}`}
    </span>
  </>
)
