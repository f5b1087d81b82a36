import type { CivilDate } from '@/lib/civil-date'
import type { MovementKind } from '../../schema/movements'
import { day } from '../calendar'
import type { Agenda } from './agenda'
import type { Book } from './book'
import { type SeatKey, seatKey } from './posts'
import { deputy, head, unitDeputy, unitHead } from './rounds'
import type { Succession } from './succession'

const spare = (unit: string, at: number) => seatKey('party-specialist', unit, at)
const specialist = (unit: string, at: number) => seatKey('specialist', unit, at)

/** Sent out, to where, from when, last day; the first two come to their end in the summer of 2023. */
const SECONDMENTS: readonly (readonly [SeatKey, SeatKey, string, string, string?])[] = [
  [specialist('P-NOIVU', 2), spare('BTC', 6), '2020-11-16', '2023-07-31'],
  [specialist('P-THANHTRA', 1), spare('UBKT', 6), '2022-09-05', '2023-08-31'],
  [specialist('P-TUPHAP', 3), spare('VP', 7), '2022-03-01', '2025-02-28'],
  [specialist('P-NOIVU', 3), spare('BTC', 6), '2017-03-01', '2019-02-28', '2019-03-01'],
]

/** A head goes, a deputy stands in for some months and then follows. */
const STANDING_IN: readonly (readonly [
  head: SeatKey,
  deputy: SeatKey,
  kind: MovementKind,
  from: string,
  until: string,
])[] = [
  [head('P-GDDT'), deputy('P-GDDT'), 'in-charge', '2019-07-01', '2019-11-04'],
  [unitHead('GDTX'), unitDeputy('GDTX'), 'acting', '2022-04-01', '2022-08-15'],
  [head('P-YTE'), deputy('P-YTE', 2), 'in-charge', '2017-11-02', '2018-03-05'],
]

/** Until when chance leaves those alone who are sent out or stand in. */
export const STOOD_IN: readonly (readonly [SeatKey, CivilDate])[] = [
  ...SECONDMENTS.map(([from, , , endsOn]) => [from, day(endsOn)] as const),
  ...STANDING_IN.flatMap(([from, to, , , until]) => [from, to].map((key) => [key, day(until)] as const)),
]

export function planSpecialCases(book: Book, agenda: Agenda, succession: Succession): void {
  for (const [from, to, on, endsOn, back] of SECONDMENTS) {
    agenda.at(day(on), () => second(book, succession, from, to, day(on), day(endsOn)))
    if (back)
      agenda.at(day(back), () => {
        const actor = book.holder(to)
        if (actor) book.leave(actor, to, { kind: 'release', on: day(back) }, true)
      })
  }
  for (const [from, to, kind, on, until] of STANDING_IN) {
    agenda.at(day(on), () => standIn(book, from, to, kind, day(on)))
    agenda.at(day(until), () => follow(book, succession, from, to, day(until)))
  }
}

function second(
  book: Book,
  succession: Succession,
  from: SeatKey,
  to: SeatKey,
  on: CivilDate,
  endsOn: CivilDate,
): void {
  if (!book.holder(from)) succession.begin(from, on)
  const actor = book.holder(from)
  if (actor) book.takeBesides(actor, to, { kind: 'secondment', on, endsOn, purpose: 'duty' })
}

function standIn(book: Book, from: SeatKey, to: SeatKey, kind: MovementKind, on: CivilDate): void {
  const [leaving, stays] = [book.holder(from), book.holder(to)]
  if (leaving) {
    leaving.retiresOn = on.endsWith('-07-01') ? on : null
    const how = leaving.retiresOn ? 'retirement' : 'transfer'
    book.leave(leaving, from, { kind: how, on })
  }
  if (stays) book.takeBesides(stays, from, { kind, on, manner: 'acting' })
}

function follow(book: Book, succession: Succession, from: SeatKey, to: SeatKey, on: CivilDate): void {
  const actor = book.holder(to)
  if (!actor) return
  book.take(actor, from, { kind: 'appointment', on })
  succession.fill(to, on)
}
