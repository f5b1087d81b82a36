import { Badge } from '@/components/ui/badge'

/** What was cancelled stays, with why. */
export const Cancelled = ({ reason }: { reason: string | null }) =>
  reason === null ? null : (
    <>
      {' '}
      <Badge tone="bad">đã hủy</Badge>
      <span className="sub">{reason}</span>
    </>
  )
