import { Callout } from '@/components/ui/callout'
import { TextLink } from '@/components/ui/text-link'
import type { Doubt } from '@/lib/reports/periodic/doubts/rules'

/** What is doubtful stands on top, and that nothing is; each line leads to where it can be put right. */
export function DoubtsList({ doubts }: { doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return <Callout tone="good" title="Không có điểm nghi vấn" />
  return (
    <Callout tone="warn" title={`Điểm nghi vấn (${doubts.length}): cần xem lại trước khi phát hành`}>
      <ul className="mt-1 list-disc pl-5">
        {doubts.map((doubt) => (
          <li key={doubt.key}>
            <TextLink href={doubt.href}>{doubt.text}</TextLink>
          </li>
        ))}
      </ul>
    </Callout>
  )
}
