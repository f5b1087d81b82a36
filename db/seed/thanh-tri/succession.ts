import { addDays, addMonths, type CivilDate } from '@/lib/civil-date'
import type { MovementKind } from '../../schema/movements'
import { officeDayFrom } from '../calendar'
import type { Actor } from './acts'
import type { Agenda } from './agenda'
import type { Book } from './book'
import { OWN_LEVEL, type Seat, type SeatKey } from './posts'
import { ROUNDS, type Round, WANTED, type Way } from './rounds'

/** Whose next step a post is, the likeliest first: kind, and whether of the same unit, commune or anywhere. */
const FEEDERS: Record<string, readonly (readonly [kind: string, near: 'unit' | 'commune' | 'anywhere'])[]> = {
  'department-head': [
    ['department-deputy', 'unit'],
    ['department-deputy', 'anywhere'],
  ],
  'department-deputy': [
    ['specialist', 'unit'],
    ['commune-council-deputy', 'anywhere'],
    ['commune-vice-chair', 'anywhere'],
  ],
  'party-body-head': [
    ['party-body-deputy', 'unit'],
    ['department-deputy', 'anywhere'],
  ],
  'party-body-deputy': [
    ['party-specialist', 'unit'],
    ['inspection-member', 'anywhere'],
  ],
  'inspection-member': [['party-specialist', 'unit']],
  'mass-body-head': [
    ['mass-body-deputy', 'unit'],
    ['mass-body-deputy', 'anywhere'],
  ],
  'mass-body-deputy': [
    ['party-specialist', 'unit'],
    ['commune-mass-head', 'anywhere'],
  ],
  'public-unit-head': [['public-unit-deputy', 'unit']],
  'public-unit-deputy': [['public-employee', 'unit']],
  'council-board-head': [
    ['council-board-deputy', 'anywhere'],
    ['commune-council-deputy', 'anywhere'],
  ],
  'council-board-deputy': [
    ['specialist', 'anywhere'],
    ['commune-council-deputy', 'anywhere'],
  ],
  'commune-standing-deputy': [
    ['commune-council-deputy', 'commune'],
    ['commune-vice-chair', 'commune'],
  ],
  'commune-council-deputy': [
    ['commune-mass-head', 'commune'],
    ['commune-official', 'commune'],
  ],
  'commune-vice-chair': [
    ['commune-official', 'commune'],
    ['specialist', 'anywhere'],
  ],
}

const APPOINTED = /^(department|party-body|public-unit)/
const CHOSEN_BY_CONGRESS = /^(mass-body|inspection|grassroots|cell-secretary|commune-mass)/

/** The act by which somebody comes into a post from another. */
export function kindOfStep(from: Seat | null, to: Seat): MovementKind {
  if (from && from.commune !== to.commune && (from.commune || to.commune) && from.level === OWN_LEVEL) return 'rotation'
  if (from && from.unit !== to.unit && !from.commune && from.level === OWN_LEVEL) return 'transfer'
  if (CHOSEN_BY_CONGRESS.test(to.kind)) return 'endorsement'
  if (APPOINTED.test(to.kind) || to.level === 'unit') return 'appointment'
  return to.track === 'party' ? 'designation' : 'election'
}

const LEAVING: Record<Way, MovementKind> = {
  retires: 'retirement',
  leaves: 'transfer',
  resigns: 'release',
  'is relieved': 'relief',
}

const LEAST_MONTHS = 37

/** `stoodIn`: until when chance leaves alone those whom the story itself sends out or lets stand in. */
export function openSuccession(book: Book, agenda: Agenda, stoodIn: Iterable<readonly [SeatKey, CivilDate]>) {
  const { random, seats } = book
  const spokenFor = new Map([...stoodIn, ...WANTED])

  const mayBeAsked = (seat: Seat, on: CivilDate) => {
    const holder = book.holder(seat.key)
    const hold = holder?.held.get(seat.key)
    const wanted = spokenFor.get(seat.key)
    return holder && hold?.manner === 'main' && addMonths(hold.from, LEAST_MONTHS) <= on && !(wanted && wanted >= on)
      ? holder
      : null
  }

  function candidateFor(seat: Seat, on: CivilDate): Actor | null {
    for (const [kind, near] of FEEDERS[seat.kind] ?? []) {
      const found = [...seats.values()].flatMap((other) => {
        const isNear =
          near === 'unit' ? other.unit === seat.unit : near === 'commune' ? other.commune === seat.commune : true
        return other.kind === kind && isNear ? (mayBeAsked(other, on) ?? []) : []
      })
      if (found.length > 0) return random.pick(found)
    }
    return null
  }

  /** Fills an empty seat from below, and what becomes empty by it; staff come some weeks later from outside. */
  function fill(key: SeatKey, on: CivilDate): void {
    const seat = book.seat(key)
    const isStaff = seat.level === 'unit'
    if (isStaff) {
      const comes = officeDayFrom(addDays(on, random.int(30, 300)))
      agenda.at(comes, () => book.holder(key) ?? begin(key, comes))
      return
    }
    const actor = candidateFor(seat, on)
    if (!actor) {
      begin(key, on)
      return
    }
    const from = book.mainOf(actor)?.seat ?? null
    const kind = kindOfStep(from, seat)
    const purpose = kind === 'rotation' ? random.pick(['planning', 'duty']) : null
    book.take(actor, key, { kind, on, purpose })
    if (from) fill(from.key, on)
  }

  /** Somebody who was not in the register takes up a post. */
  function begin(key: SeatKey, on: CivilDate): void {
    const seat = book.seat(key)
    const kind = kindOfStep(null, seat)
    const actor = book.enter()
    book.take(actor, key, { kind, on })
  }

  function play({ on, moves, empty = [], outsiders = [] }: Round): void {
    const found = moves.map(([key, to, kind]) => {
      const actor = book.holder(key)
      if (!actor) throw new Error(`Nobody holds ${key} on ${on}`)
      return { actor, from: book.seat(key), to, kind }
    })
    for (const { actor, from, to } of found) {
      const kind = LEAVING[to as Way]
      if (!kind) continue
      if (kind === 'retirement') actor.retiresOn = on
      book.leave(actor, from.key, { kind, on })
    }
    const steps = found.flatMap(({ actor, from, to, kind: told }) => {
      if (LEAVING[to as Way]) return []
      const kind = told ?? kindOfStep(from, book.seat(to))
      const purpose = kind === 'rotation' ? 'non-local' : kind === 'transfer' ? 'duty' : null
      return [{ actor, key: to, taking: { kind, on, purpose } }]
    })
    book.takeTogether(steps)
    for (const key of outsiders) begin(key, on)
    for (const { from } of found) if (!book.holder(from.key) && !empty.includes(from.key)) fill(from.key, on)
  }

  for (const round of ROUNDS) agenda.at(round.on, () => play(round))
  return { fill, begin, play, mayBeAsked }
}

export type Succession = ReturnType<typeof openSuccession>
