import { Badge } from '@/components/ui/badge'
import type { CivilDate } from '@/lib/civil-date'
import { DOCUMENT_STATES } from '@/lib/documents/governing/labels'
import { documentState } from '@/lib/documents/governing/rules'

const TONES = { 'in-force': 'good', coming: 'blue', ended: 'neutral' } as const

type Props = { document: Parameters<typeof documentState>[0]; on: CivilDate; always?: boolean }

/** Whether it holds on a day; that it does goes without saying in a list. */
export function DocumentBadge({ document, on, always }: Props) {
  const state = documentState(document, on)
  if (state === 'in-force' && !always) return null
  return <Badge tone={TONES[state]}>{DOCUMENT_STATES[state]}</Badge>
}
