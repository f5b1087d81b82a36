import type { CivilDate } from '@/lib/civil-date'
import type { Holding } from './careers'
import type { AudienceCode } from './courses'
import { OWN_LEVEL, type Seat } from './posts'
import type { Audience } from './training'

const isManaged = (seat: Seat) => seat.level === OWN_LEVEL
const isOtherLeader = ({ kind, level }: Seat) =>
  kind === 'grassroots-secretary' ||
  (level !== 'unit' && level !== OWN_LEVEL && /^(district|branch|party-body|mass-body)/.test(kind))

/** By which post one belongs to an audience. */
const BY_POST: Partial<Record<AudienceCode, (seat: Seat) => boolean>> = {
  managed: isManaged,
  'other-leaders': isOtherLeader,
  'commune-party-leaders': ({ kind, unit }) =>
    kind === 'commune-standing-deputy' ||
    (kind === 'commune-official' && unit.startsWith('DU-')) ||
    kind === 'commune-secretary',
  'party-building-officers': ({ kind }) => kind === 'grassroots-secretary',
  'party-staff': ({ kind, unit }) =>
    ['party-specialist', 'grassroots-secretary', 'commune-standing-deputy'].includes(kind) ||
    (kind === 'commune-official' && unit.startsWith('DU-')),
  'mass-staff': ({ kind, track }) => track === 'mass' && kind !== 'mass-body-head',
  'civil-servants': ({ kind }) => /specialist$|commune-official$/.test(kind),
  'public-employees': ({ kind }) => kind === 'public-employee',
  delegates: ({ kind }) => /^commune-(council|chair|vice-chair)/.test(kind),
}

/** Everybody who held such a post on a day, each once; who is of the committee's own level is no «other leader». */
export function openAudiences(
  holdings: readonly Holding[],
  seats: ReadonlyMap<string, Seat>,
  partTime: readonly string[],
): Audience {
  const bySeatId = new Map([...seats.values()].map((seat) => [seat.id, seat]))
  const held = holdings.flatMap((holding) => {
    const seat = bySeatId.get(holding.seatId)
    return seat && holding.manner !== 'acting' ? [{ ...holding, seat }] : []
  })
  const on = (day: CivilDate, belongs: (seat: Seat) => boolean) =>
    new Set(
      held
        .filter(({ from, until, seat }) => from <= day && (until === null || day < until) && belongs(seat))
        .map(({ personId }) => personId),
    )
  return (audience, day) => {
    if (audience === 'part-time') return partTime
    const belongs = BY_POST[audience]
    if (!belongs) return []
    const people = on(day, belongs)
    if (audience !== 'other-leaders') return [...people]
    const managed = on(day, isManaged)
    return [...people].filter((id) => !managed.has(id))
  }
}
