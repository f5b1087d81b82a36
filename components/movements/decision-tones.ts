import type { BadgeTone } from '@/components/ui/badge'
import type { DecisionState } from '@/lib/movements/labels'

export const DECISION_TONES: Record<DecisionState, BadgeTone> = {
  registered: 'good',
  submitted: 'blue',
  draft: 'warn',
  cancelled: 'neutral',
}
