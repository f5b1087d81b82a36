import { Badge } from '@/components/ui/badge'
import { LOCAL_STATUS_NAMES, type LocalStatus } from '@/lib/movements/local/labels'

const TONES = { 'non-local': 'good', local: 'neutral', undecided: 'warn' } as const
const SHORT = { 'non-local': 'Không là người ĐP', local: 'Người địa phương', undecided: 'Chưa xác định' } as const

export function LocalBadge({ status, basis }: { status: LocalStatus; basis?: string | null }) {
  return (
    <Badge
      tone={TONES[status]}
      title={basis ? `${LOCAL_STATUS_NAMES[status]}. Căn cứ: ${basis}` : LOCAL_STATUS_NAMES[status]}
    >
      {SHORT[status]}
    </Badge>
  )
}
