import { addMonths, type CivilDate } from '@/lib/civil-date'
import { day, later, officeDayFrom } from '../calendar'
import type { Agenda } from './agenda'
import { someDay } from './beginnings'
import type { Book } from './book'
import type { Seat } from './posts'
import type { Succession } from './succession'

const SUBJECT = 'Về việc chuyển đổi vị trí công tác theo định kỳ'

/** Posts in which nobody stays longer than sixty months: colleagues of one field change places in rings. */
export function planSensitive(book: Book, agenda: Agenda, succession: Succession): void {
  const sensitive = [...book.seats.values()].filter(({ kind }) => kind.startsWith('sensitive-'))
  const ofDepartments = ringsOf(
    sensitive.filter(({ commune }) => !commune),
    ({ unit }) => unit,
  )
  const ofCommunes = ringsOf(
    sensitive.filter(({ commune }) => commune),
    ({ key }) => key.split('#')[1] ?? '',
  )
  const rings = [...ofDepartments, ...ofCommunes]
  for (const [at, ring] of rings.entries()) planRing(book, agenda, succession, ring, at === 4)
}

/** Rings of three to five seats within each group. */
function ringsOf(seats: readonly Seat[], groupOf: (seat: Seat) => string): Seat[][] {
  const groups = new Map<string, Seat[]>()
  for (const seat of seats) groups.set(groupOf(seat), [...(groups.get(groupOf(seat)) ?? []), seat])
  return [...groups.values()].flatMap((group) => {
    const rings: Seat[][] = []
    for (let at = 0; at < group.length; at += 4) rings.push(group.slice(at, at + 4))
    return rings
  })
}

/** `isDue`: the last turn was sixty months before the summer of 2023. */
function planRing(book: Book, agenda: Agenda, succession: Succession, ring: readonly Seat[], isDue: boolean): void {
  const { random } = book
  const begins = someDay(book, day('2011-09-01'), 20)
  const turns: CivilDate[] = []
  const lastTurn = isDue ? day('2018-08-15') : someDay(book, day('2019-02-01'), 46)
  for (let on = lastTurn; on > addMonths(begins, 27); on = officeDayFrom(addMonths(on, -random.int(38, 56))))
    turns.unshift(on)
  for (const seat of ring) {
    const early = officeDayFrom(addMonths(turns[0] ?? lastTurn, -random.int(27, 50)))
    const starts = later(early, begins)
    agenda.at(starts, () => book.holder(seat.key) ?? succession.begin(seat.key, starts))
  }
  for (const on of turns)
    agenda.at(on, () => {
      const steps = ring.flatMap((seat, at) => {
        const actor = book.holder(seat.key)
        const to = ring[(at + 1) % ring.length]
        if (!actor || !to || ring.length < 2) return []
        const group = { key: `turn ${ring[0]?.key}`, subject: SUBJECT }
        return [{ actor, key: to.key, taking: { kind: 'position-change' as const, on, purpose: 'periodic', group } }]
      })
      book.takeTogether(steps)
    })
}
