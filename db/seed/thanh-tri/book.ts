import { addDays, addMonths, type CivilDate } from '@/lib/civil-date'
import type { Manner, MovementKind } from '../../schema/movements'
import type { Random } from '../random'
import type { Act, Actor, Changed, Origin } from './acts'
import { besides, EXECUTIVE_SEATS, isOfExecutive } from './membership'
import type { Group, Papers } from './papers'
import type { Seat, SeatKey } from './posts'

export type Taking = {
  readonly kind: MovementKind
  readonly on: CivilDate
  readonly manner?: Manner
  readonly purpose?: string | null
  readonly endsOn?: CivilDate
  /** Several people in one paper. */
  readonly group?: Group | undefined
}

type Term = { readonly termMonths: number | null; readonly endsOn: CivilDate | null }
const NO_TERM: Term = { termMonths: null, endsOn: null }

/** The term that a holding opens: until the next election of its body, or so many months of its own. */
export function termOf(seat: Seat, on: CivilDate): Term {
  const { elections, termMonths } = seat
  if (elections.length === 0 || termMonths === null || elections.includes(on)) return { termMonths, endsOn: null }
  const next = elections.find((election) => election > on)
  const last = elections.at(-1)
  const ends = next ?? (last && addMonths(last, termMonths))
  return { termMonths: null, endsOn: ends ? addDays(ends, -1) : null }
}

/** Keeps who holds what while the story is told, and the acts that made it so. */
export function openBook(random: Random, seats: ReadonlyMap<SeatKey, Seat>, papers: Papers) {
  const actors: Actor[] = []
  const acts: Act[] = []
  const holders = new Map<SeatKey, Actor>()

  const seat = (key: SeatKey): Seat => {
    const found = seats.get(key)
    if (!found) throw new Error(`No seat ${key}`)
    return found
  }
  const holder = (key: SeatKey) => holders.get(key) ?? null
  const mainOf = (actor: Actor) => [...actor.held.values()].find(({ manner }) => manner === 'main') ?? null

  function enter(origin: Origin | null = null): Actor {
    const actor: Actor = {
      ...{ id: random.id(), at: actors.length, origin, sex: null, retiresOn: null },
      ...{ held: new Map(), acts: [] },
    }
    actors.push(actor)
    return actor
  }

  function record(act: Act): void {
    for (const { seat: changed, change, manner } of act.changes) {
      const { key } = changed
      if (change === 'end') {
        act.actor.held.delete(key)
        if (holders.get(key) === act.actor) holders.delete(key)
      }
      if (change !== 'begin') continue
      const before = holders.get(key)
      if (before && manner !== 'acting') throw new Error(`${key} is held on ${act.on}`)
      act.actor.held.set(key, { seat: changed, manner, from: act.on, beganBy: act.kind })
      if (manner !== 'acting') holders.set(key, act.actor)
    }
    act.actor.acts.push(act)
    act.paper.acts.push(act)
    acts.push(act)
  }

  const endAll = (actor: Actor, keepsMembership: boolean): Changed[] =>
    [...actor.held.values()]
      .filter(({ seat: held }) => !(keepsMembership && EXECUTIVE_SEATS.includes(held.key)))
      .map(({ seat: held, manner }) => ({ seat: held, change: 'end', manner }))

  /** One act, with the papers of whoever decides on the seat. */
  function act(actor: Actor, about: Seat, changes: readonly Changed[], taking: Taking, term: Term = NO_TERM): void {
    const { kind, on, purpose = null, group } = taking
    record({ actor, changes, kind, on, purpose, ...term, ...papers.decide(about, kind, on, group) })
  }

  const termOfTaking = (about: Seat, { on, endsOn }: Taking): Term =>
    endsOn ? { termMonths: null, endsOn } : termOf(about, on)

  /** Takes a main post; all that was held before ends, and what goes with the post is taken by acts of its own. */
  function take(actor: Actor, key: SeatKey, taking: Taking): void {
    const about = seat(key)
    const begins: Changed = { seat: about, change: 'begin', manner: 'main' }
    act(actor, about, [...endAll(actor, isOfExecutive(key)), begins], taking, termOfTaking(about, taking))
    for (const beside of besides(key)) takeBesides(actor, beside, { kind: 'designation', on: taking.on })
  }

  /** Several moves on one day: everybody leaves before anybody arrives. */
  function takeTogether(moves: readonly { actor: Actor; key: SeatKey; taking: Taking }[]): void {
    for (const { actor } of moves)
      for (const key of actor.held.keys()) if (holders.get(key) === actor) holders.delete(key)
    for (const { actor, key, taking } of moves) take(actor, key, taking)
    for (const actor of actors)
      for (const [key, { manner }] of actor.held) if (manner !== 'acting') holders.set(key, actor)
  }

  /** Takes a post beside the main one. */
  function takeBesides(actor: Actor, key: SeatKey, taking: Taking): void {
    const about = seat(key)
    const changes: Changed[] = [{ seat: about, change: 'begin', manner: taking.manner ?? 'concurrent' }]
    act(actor, about, changes, taking, termOfTaking(about, taking))
  }

  /** Leaves a post, and with it all others unless one alone is named. */
  function leave(actor: Actor, key: SeatKey, taking: Taking, isAlone = false): void {
    const changes = endAll(actor, false).filter((change) => !isAlone || change.seat.key === key)
    act(actor, seat(key), changes, taking)
  }

  function renew(actor: Actor, key: SeatKey, taking: Taking): void {
    const hold = actor.held.get(key)
    if (!hold) throw new Error(`${key} is not held`)
    act(
      actor,
      hold.seat,
      [{ seat: hold.seat, change: 'renew', manner: hold.manner }],
      taking,
      termOf(hold.seat, taking.on),
    )
  }

  return { random, seats, actors, acts, seat, holder, mainOf, enter, take, takeTogether, takeBesides, leave, renew }
}

export type Book = ReturnType<typeof openBook>
