import { Badge } from '@/components/ui/badge'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { Paper } from '@/lib/register/course/rules'

/** The decision behind an entry, or in red that it is missing. */
export function DecisionLink({ paper }: { paper: Paper | 'missing' }) {
  if (paper === 'missing') return <Badge tone="bad">Thiếu quyết định</Badge>
  const { decisionId, text, signedOn } = paper
  return (
    <TextLink href={`/movements/${decisionId}`} className="num">
      {text}
      {signedOn && `, ${formatDay(signedOn)}`}
    </TextLink>
  )
}
