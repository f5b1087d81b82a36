import { Badge } from '@/components/ui/badge'
import { TextLink } from '@/components/ui/text-link'
import type { Manner } from '@/db/schema/movements'
import type { Holder } from '@/lib/movements/holders/queries'

const BADGES: Record<Manner, string | null> = { main: null, concurrent: 'kiêm nhiệm', acting: 'quyền, phụ trách' }

type Shown = Pick<Holder, 'name' | 'personId' | 'birthYear' | 'manner'>

/** A holder by name and birth year; whoever has left the viewer's units has a name only. */
export function SeatHolder({ holder, day }: { holder: Shown; day: string }) {
  const { name, personId, birthYear, manner } = holder
  return (
    <>
      {personId ? <TextLink href={`/people/${personId}${day}`}>{name}</TextLink> : name}
      {birthYear && <span className="muted num"> {birthYear}</span>}
      {BADGES[manner] && (
        <>
          {' '}
          <Badge tone={manner === 'acting' ? 'warn' : 'neutral'}>{BADGES[manner]}</Badge>
        </>
      )}
    </>
  )
}
