import { addMonths, type CivilDate } from '@/lib/civil-date'
import { day, isOfficeDay, officeDayFrom, officeDayUpTo } from '../calendar'
import type { Actor } from './acts'
import type { Agenda } from './agenda'
import { someDay } from './beginnings'
import type { Book } from './book'
import { IS_BESIDE, isOfExecutive } from './membership'
import { OWN_LEVEL, type Seat } from './posts'
import { kindOfStep, type Succession } from './succession'

const BOUND = /^commune-(secretary|chair|council-chair)$/

/** What chance brings: somebody retires, goes away or changes places with a colleague, and others move up. */
export function planTurnover(book: Book, agenda: Agenda, succession: Succession): void {
  const { random } = book
  for (const seat of book.seats.values()) {
    if (seat.level === OWN_LEVEL && !BOUND.test(seat.kind) && !IS_BESIDE.has(seat.key))
      for (
        let turns = random.weighted([
          [0, 30],
          [1, 50],
          [2, 20],
        ]);
        turns > 0;
        turns--
      ) {
        const quiet = quietDay(book)
        const on = random.chance(0.5) ? officeDayFrom(firstOfMonth(quiet)) : quiet
        if (!isOfExecutive(seat.key) || on < '2023-03-01') agenda.at(on, () => turn(book, succession, seat, on))
      }
    const isStaff = seat.level === 'unit' && !/^(sensitive|cell|grassroots)/.test(seat.kind)
    if (isStaff && random.chance(0.3)) {
      const on = firstOfMonth(quietDay(book))
      agenda.at(on, () => goStaff(book, succession, seat, on))
    }
    if (seat.kind === 'grassroots-secretary' && !IS_BESIDE.has(seat.key) && random.chance(0.3)) {
      const on = day('2020-04-23')
      agenda.at(officeDayUpTo(day('2020-04-22')), () => release(book, seat, officeDayUpTo(day('2020-04-22'))))
      agenda.at(on, () => book.holder(seat.key) ?? succession.begin(seat.key, on))
    }
  }
}

/** Not in the weeks of the district's congress of 2020. */
function quietDay(book: Book): CivilDate {
  for (;;) {
    const on = someDay(book, day('2015-09-01'), 93)
    if (on < '2020-06-10' || on > '2020-10-08') return on
  }
}

const firstOfMonth = (on: CivilDate) => `${on.slice(0, 8)}01` as CivilDate

function release(book: Book, seat: Seat, on: CivilDate): void {
  const actor = book.holder(seat.key)
  if (actor) book.leave(actor, seat.key, { kind: 'release', on })
}

/** Retirement begins with a month; since 2021 the age rises by months, and in some months nobody comes of it. */
const someRetireOn = (on: CivilDate) => on.endsWith('-01') && (on < '2021' || on.slice(5) >= '06')

function go(book: Book, actor: Actor, seat: Seat, on: CivilDate): void {
  const kind = book.random.weighted([
    [someRetireOn(on) ? 'retirement' : 'transfer', 60],
    ['transfer', 25],
    ['release', 11],
    ['relief', 4],
  ] as const)
  if (kind === 'retirement') actor.retiresOn = on
  book.leave(actor, seat.key, { kind, on })
}

function turn(book: Book, succession: Succession, seat: Seat, on: CivilDate): void {
  const actor = succession.mayBeAsked(seat, on)
  if (!actor) return
  const others = [...book.seats.values()].filter(
    (other) => other.kind === seat.kind && other.unit !== seat.unit && succession.mayBeAsked(other, on),
  )
  if (others.length > 0 && book.random.chance(0.4)) {
    swap(book, seat, book.random.pick(others), on)
    return
  }
  go(book, actor, seat, on)
  succession.fill(seat.key, on)
}

function swap(book: Book, one: Seat, other: Seat, on: CivilDate): void {
  const [a, b] = [book.holder(one.key), book.holder(other.key)]
  if (!a || !b) return
  const step = (actor: Actor, from: Seat, to: Seat) => {
    const kind = kindOfStep(from, to)
    const purpose = kind === 'rotation' ? 'planning' : 'duty'
    return { actor, key: to.key, taking: { kind, on, purpose } }
  }
  book.takeTogether([step(a, one, other), step(b, other, one)])
}

function goStaff(book: Book, succession: Succession, seat: Seat, on: CivilDate): void {
  const actor = book.holder(seat.key)
  const hold = actor?.held.get(seat.key)
  if (!actor || hold?.manner !== 'main' || addMonths(hold.from, 25) > on || !isOfficeDay(on)) return
  go(book, actor, seat, on)
  succession.fill(seat.key, on)
}
