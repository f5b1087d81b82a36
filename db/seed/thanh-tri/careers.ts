import type { CivilDate } from '@/lib/civil-date'
import { derive, type Effect, homesOf, termEnd } from '@/lib/movements/rules'
import type { Db } from '../../client'
import { assignments, effects, movementPapers, movements } from '../../schema/movements'
import { personHomes } from '../../schema/people'
import { insertRows } from '../bulk'
import { officeDaysBefore } from '../calendar'
import type { Random } from '../random'
import type { Act, Changed } from './acts'
import type { Person } from './people'
import type { Seat } from './posts'

/** What one person is given by one paper on one day is one movement. */
function merged(acts: readonly Act[]): Act[] {
  const byKey = new Map<string, Act>()
  for (const act of acts) {
    const { actor, kind, on, paper, termMonths, endsOn } = act
    const key = [actor.at, kind, on, paper.id, termMonths, endsOn].join(' ')
    const known = byKey.get(key)
    byKey.set(key, known ? { ...known, changes: [...known.changes, ...act.changes] } : act)
  }
  return [...byKey.values()]
}

export type Movement = {
  readonly id: string
  readonly act: Act
  readonly effects: readonly (Effect & { seat: Seat })[]
}

/** Movements with ids, in the order in which each paper names people. */
export function movementsOf(random: Random, acts: readonly Act[]): Movement[] {
  return merged(acts).map((act) => {
    const { on, termMonths, endsOn, actor } = act
    const termUntil = termEnd({ on, termMonths, endsOn })
    const made = act.changes.map(({ seat, change, manner }: Changed) => ({
      ...{ id: random.id(), personId: actor.id, seatId: seat.id, seat, change, manner, on },
      termUntil: change === 'end' ? null : termUntil,
    }))
    return { id: random.id(), act, effects: made }
  })
}

export type Holding = ReturnType<typeof derive>[number]

export const holdingsOf = (all: readonly Movement[]): Holding[] => derive(all.flatMap((movement) => movement.effects))

export function addCareers(db: Db, random: Random, all: readonly Movement[], holdings: readonly Holding[]): void {
  const ordinals = new Map<string, number>()
  insertRows(
    db,
    movements,
    all.map(({ id, act }) => {
      const { actor, kind, paper, on, termMonths, endsOn, purpose } = act
      const ordinal = (ordinals.get(paper.id) ?? 0) + 1
      ordinals.set(paper.id, ordinal)
      const createdAt = `${officeDaysBefore(paper.signedOn, 3)}T02:30:00.000Z`
      return { id, personId: actor.id, kind, decisionId: paper.id, ordinal, on, termMonths, endsOn, purpose, createdAt }
    }),
  )
  insertRows(
    db,
    movementPapers,
    all.flatMap(({ id, act }) => act.papers.map(({ role, paper }) => ({ movementId: id, decisionId: paper.id, role }))),
  )
  insertRows(
    db,
    effects,
    all.flatMap(({ id, effects: made }) =>
      made.map(({ seat: _seat, termUntil: _term, ...effect }) => ({ ...effect, movementId: id })),
    ),
  )
  insertRows(
    db,
    assignments,
    holdings.map((holding) => ({ ...holding, id: random.id() })),
  )
}

/** Where each person belongs on each day, for who may see them. */
export function addHomes(
  db: Db,
  everybody: readonly Person[],
  all: readonly Movement[],
  holdings: readonly Holding[],
): void {
  const unitOf = new Map(all.flatMap((movement) => movement.effects.map(({ seat }) => [seat.id, seat.unitId] as const)))
  const byPerson = new Map<string, Holding[]>()
  for (const holding of holdings) byPerson.set(holding.personId, [...(byPerson.get(holding.personId) ?? []), holding])
  insertRows(
    db,
    personHomes,
    everybody.flatMap(({ actor, row }) => {
      const held = (byPerson.get(actor.id) ?? []).map((holding) => ({
        ...holding,
        unitId: unitOf.get(holding.seatId) ?? '',
      }))
      return homesOf(held, row.openedByUnitId ?? null).map((home) => ({ personId: actor.id, ...home }))
    }),
  )
}

/** Who held a seat on a day, by name. */
export function openHolders(
  holdings: readonly Holding[],
  seats: ReadonlyMap<string, Seat>,
  nameOf: (personId: string) => string,
) {
  const bySeat = new Map<string, Holding[]>()
  for (const holding of holdings)
    if (holding.manner !== 'acting') bySeat.set(holding.seatId, [...(bySeat.get(holding.seatId) ?? []), holding])
  return (key: string, on: CivilDate): string | null => {
    const found = bySeat
      .get(seats.get(key)?.id ?? '')
      ?.find(({ from, until }) => from <= on && (until === null || on < until))
    return found ? nameOf(found.personId) : null
  }
}
