import { Callout } from '@/components/ui/callout'
import type { GapAhead } from '@/lib/plans/preview/rules'

/** What somebody lacks for the post: a warning with the standard's basis. */
export const GapNote = ({ name, gap }: { name: string; gap: GapAhead }) => (
  <Callout
    tone="warn"
    title={name}
    basis={`Tiêu chuẩn chức danh: ${gap.basis}${gap.isUnverified ? ' · chưa đối chiếu bản gốc' : ''}`}
  >
    <p>
      {gap.title}: {gap.message.replace(/^./, (first) => first.toLowerCase())}
    </p>
  </Callout>
)
