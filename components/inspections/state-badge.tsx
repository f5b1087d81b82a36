import { Badge } from '@/components/ui/badge'
import type { CivilDate } from '@/lib/civil-date'
import { INSPECTION_STATES } from '@/lib/inspections/labels'
import { inspectionState } from '@/lib/inspections/rules'

const TONES = { planned: 'blue', running: 'warn', concluded: 'neutral', cancelled: 'bad' } as const

type Props = { inspection: Parameters<typeof inspectionState>[0]; on: CivilDate; always?: boolean }

/** The state on a day; that it was concluded goes without saying in a list. */
export function StateBadge({ inspection, on, always }: Props) {
  const state = inspectionState(inspection, on)
  if (state === 'concluded' && !always) return null
  return <Badge tone={TONES[state]}>{INSPECTION_STATES[state]}</Badge>
}
