import { Callout } from '@/components/ui/callout'
import { formatDay } from '@/lib/civil-date'
import type { SubmissionRow } from '@/lib/reports/collection/queries'

/** Sent back: what is to be mended stands on top of the draft. */
export function ReturnedNote({ submissions: [last] }: { submissions: readonly SubmissionRow[] }) {
  if (last?.answer !== 'returned') return null
  return (
    <Callout tone="warn" title={`Báo cáo gửi ngày ${formatDay(last.sentOn)} được trả lại để sửa:`}>
      <span className="whitespace-pre-line">{last.remarks}</span>
    </Callout>
  )
}
