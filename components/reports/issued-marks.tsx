import { Callout } from '@/components/ui/callout'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { FOLLOWED } from '@/lib/reports/following/labels'
import type { Follower } from '@/lib/reports/following/queries'
import type { Withdrawal } from '@/lib/reports/withdrawals/queries'

type Props = { withdrawal: Withdrawal | undefined; followers: readonly Follower[] }

/** What has happened to an issued report since: taken back, supplemented, replaced. */
export function IssuedMarks({ withdrawal, followers }: Props) {
  const standing = followers.filter(({ withdrawnOn }) => withdrawnOn === null)
  if (!withdrawal && standing.length === 0) return null
  return (
    <div className="mb-4 grid gap-3">
      {withdrawal && (
        <Callout tone="bad" title={`Báo cáo đã được thu hồi ngày ${formatDay(withdrawal.on)}.`} role="status">
          {withdrawal.paper}. Lý do: {withdrawal.reason}
          {withdrawal.by && ` (${withdrawal.by} ghi)`}
        </Callout>
      )}
      {standing.map(({ id, following, numberText, issuedOn }) => (
        <Callout key={id} tone="warn" title={`${FOLLOWED[following ?? 'supplement']}:`}>
          <TextLink href={`/reports/${id}`}>
            Báo cáo số {numberText} {issuedOn && `ngày ${formatDay(issuedOn)}`}
          </TextLink>
        </Callout>
      ))}
    </div>
  )
}
