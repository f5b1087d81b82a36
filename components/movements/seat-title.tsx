import { Badge } from '@/components/ui/badge'
import { TextLink } from '@/components/ui/text-link'

type Seat = { postId: string; title: string; unitName: string; levelName: string | null; isBeyondQuota: boolean }

/** A seat in a list of many units: its post, where it is, who manages it. */
export function SeatTitle({ seat, day }: { seat: Seat; day: string }) {
  const { postId, title, unitName, levelName, isBeyondQuota } = seat
  return (
    <>
      <TextLink href={`/organisation/posts/${postId}${day}`}>{title}</TextLink>
      {isBeyondQuota && (
        <>
          {' '}
          <Badge tone="warn">ngoài số lượng</Badge>
        </>
      )}
      <span className="sub">{[unitName, levelName].filter(Boolean).join(' · ')}</span>
    </>
  )
}
