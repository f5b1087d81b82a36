import type { BadgeTone } from '@/components/ui/badge'
import type { Sending } from '@/lib/reports/collection/rules'

export const SENDING_TONES = {
  waiting: 'neutral',
  writing: 'neutral',
  sent: 'blue',
  returned: 'warn',
  accepted: 'good',
} as const satisfies Record<Sending, BadgeTone>
