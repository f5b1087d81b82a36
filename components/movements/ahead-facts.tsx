import { TargetBar } from '@/components/ui/target-bar'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { type FigureValue, figureHref } from '@/lib/figures/rules'
import { MOVEMENT_KINDS } from '@/lib/movements/labels'
import { formatFraction, formatPercent } from '@/lib/numbers'
import type { ActAhead, Ahead } from '@/lib/plans/preview/rules'

const list = (titles: readonly string[]) => titles.join('; ')

function sayingOf({ kind, leaves, takes, renews, on }: ActAhead): string {
  const said = [
    leaves.length > 0 ? `thôi ${list(leaves)}` : '',
    takes.length > 0 ? `giữ ${list(takes)}` : '',
    renews.length > 0 ? `giữ tiếp ${list(renews)}` : '',
    on ? `từ ${formatDay(on)}` : 'chờ bầu, phê chuẩn; chưa tính là người giữ chức',
  ]
  return `${MOVEMENT_KINDS[kind].toLowerCase()}: ${said.filter(Boolean).join(', ')}.`
}

const stated = (value: FigureValue) =>
  value.value === null
    ? 'không có số liệu'
    : `${formatFraction(value.part ?? 0, value.whole ?? 0)} (${formatPercent(value.value)})`

/** Who leaves and takes what, which posts stand vacant or are filled, and the targets before and after. */
export function AheadFacts({ ahead }: { ahead: Ahead }) {
  const { vacated, filled } = ahead.seats
  return (
    <>
      <ul className="grid list-disc gap-1.5 pl-5">
        {ahead.acts.map((act, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the acts of a decision are known by their place in it
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
      {ahead.rates.map(({ id, title, was, will }) => (
        <div key={id} className="grid gap-1">
          <p className="small flex flex-wrap justify-between gap-x-3">
            <TextLink href={figureHref(id, { on: ahead.on })}>{title}</TextLink>
            <span className="num">
              {stated(was)} → <strong>{stated(will)}</strong>
            </span>
          </p>
          <TargetBar
            label={`${title}: ${stated(will)}`}
            percent={will.value ?? 0}
            target={will.target?.threshold}
            tone={(will.value ?? 0) >= (will.target?.threshold ?? 0) ? 'good' : 'warn'}
          />
        </div>
      ))}
    </>
  )
}
