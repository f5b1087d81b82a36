import { Callout } from '@/components/ui/callout'
import { shownDay } from '@/components/ui/shown-day'
import { TargetBar } from '@/components/ui/target-bar'
import { TextLink } from '@/components/ui/text-link'
import { MOVEMENT_KINDS } from '@/lib/movements/labels'
import type { ActAhead, Ahead } from '@/lib/plans/preview/rules'

const list = (titles: readonly string[]) => titles.join('; ')

function sayingOf({ kind, leaves, takes, renews, suspends, on }: ActAhead): string {
  const said = [
    leaves.length > 0 ? `thôi ${list(leaves)}` : '',
    takes.length > 0 ? `giữ ${list(takes)}` : '',
    renews.length > 0 ? `giữ tiếp ${list(renews)}` : '',
    suspends.length > 0 ? `tạm không thực hiện ${list(suspends)}` : '',
    on ? `từ ${shownDay(on)}` : 'chờ bầu, phê chuẩn; chưa tính là người giữ chức',
  ]
  return `${MOVEMENT_KINDS[kind].toLowerCase()}: ${said.filter(Boolean).join(', ')}.`
}

/** Who leaves and takes what, which posts stand vacant or are filled, and the targets before and after. */
export function AheadFacts({ ahead }: { ahead: Ahead }) {
  const { vacated, filled } = ahead.seats
  return (
    <>
      <ul className="grid list-disc gap-1.5 pl-5">
        {ahead.acts.map((act, at) => (
          <li key={at}>
            <TextLink href={`/people/${act.personId}`}>{act.name}</TextLink> {sayingOf(act)}
          </li>
        ))}
        {vacated.map(({ seatId, postId, title }) => (
          <li key={seatId}>
            <TextLink href={`/organisation/posts/${postId}`}>{title}</TextLink>{' '}
            <strong className="text-warn">còn khuyết</strong>
          </li>
        ))}
        {filled.map(({ seatId, title }) => (
          <li key={seatId}>{title}: hết khuyết</li>
        ))}
      </ul>
      {ahead.rivals.map(({ decisionId, subject, name }) => (
        <Callout key={`${decisionId} ${name}`} tone="warn" title="Đang có dự thảo khác">
          {name}: <TextLink href={`/movements/${decisionId}`}>{subject}</TextLink>
        </Callout>
      ))}
      {ahead.rates.map(({ id, title, href, was, will, percent, threshold }) => (
        <div key={id} className="grid gap-1">
          <p className="small flex flex-wrap justify-between gap-x-3">
            <TextLink href={href}>{title}</TextLink>
            <span className="num">
              {was} → <strong>{will}</strong>
            </span>
          </p>
          <TargetBar label={title} percent={percent} target={threshold} tone={percent >= threshold ? 'good' : 'warn'} />
        </div>
      ))}
    </>
  )
}
