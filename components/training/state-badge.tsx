import { Badge } from '@/components/ui/badge'
import type { CivilDate } from '@/lib/civil-date'
import { CLASS_STATES } from '@/lib/training/labels'
import { classState } from '@/lib/training/rules'

const TONES = { planned: 'blue', running: 'good', held: 'neutral', cancelled: 'bad' } as const

type Props = { held: Parameters<typeof classState>[0]; on: CivilDate; always?: boolean }

/** The state of a class on a day; that it was held goes without saying in a list. */
export function StateBadge({ held, on, always }: Props) {
  const state = classState(held, on)
  if (state === 'held' && !always) return null
  return <Badge tone={TONES[state]}>{CLASS_STATES[state]}</Badge>
}
