import { addDays, addMonths, type CivilDate } from '@/lib/civil-date'
import type { MovementKind } from '../../schema/movements'
import { day, officeDayFrom } from '../calendar'
import type { Actor } from './acts'
import type { Agenda } from './agenda'
import type { Book } from './book'
import { COMMUNES, COUNCIL, PARTY } from './communes'
import { EXECUTIVE } from './membership'
import { DISTRICT_CONGRESSES, type Seat, seatKey } from './posts'
import { DISTRICT_COUNCIL, DISTRICT_PARTY } from './units'

const isElected = ({ track, kind }: Seat) => track === 'elected' || /^(commune|district)-(vice-)?chair$/.test(kind)

/** One paper confirms everybody whom a congress chose in one organisation. */
function groupOf(seat: Seat): { key: string; subject: string } {
  if (seat.unit === DISTRICT_PARTY)
    return { key: 'district', subject: 'Về việc chuẩn y Ban Chấp hành, Ban Thường vụ, Bí thư, Phó Bí thư Huyện ủy' }
  if (seat.kind === 'cell-secretary')
    return { key: `cells ${seat.commune}`, subject: 'Về việc chuẩn y bí thư các chi bộ trực thuộc Đảng ủy' }
  if (seat.kind === 'grassroots-secretary')
    return {
      key: `grassroots ${seat.unit.slice(0, 4)}`,
      subject: 'Về việc chuẩn y bí thư các tổ chức cơ sở đảng trực thuộc',
    }
  if (seat.kind.startsWith('mass-body'))
    return { key: seat.unit, subject: 'Về việc chuẩn y kết quả đại hội, bầu cử của đoàn thể huyện' }
  return { key: seat.unit, subject: 'Về việc chuẩn y kết quả bầu cử cấp ủy, bí thư, phó bí thư' }
}

/** New terms: whoever is chosen again goes on in the same holding. */
export function planElections(book: Book, agenda: Agenda): void {
  const days = new Set([...book.seats.values()].flatMap(({ elections }) => elections))
  for (const on of [...days].sort()) agenda.at(on, () => renewAll(book, on))
  for (const on of DISTRICT_CONGRESSES.slice(1)) agenda.at(on, () => chooseExecutive(book, on))
  for (let month = day('2015-08-20'); month <= '2023-06-20'; month = addMonths(month, 1)) {
    const on = officeDayFrom(month)
    agenda.at(on, () => completeExecutive(book, on))
    if (on > '2016-07') agenda.at(on, () => fillCouncilChairs(book, on))
  }
}

function renewAll(book: Book, on: CivilDate): void {
  for (const seat of book.seats.values()) {
    if (!seat.elections.includes(on)) continue
    const actor = book.holder(seat.key)
    const hold = actor?.held.get(seat.key)
    if (!actor || !hold || hold.from >= on) continue
    const kind: MovementKind = isElected(seat) ? 'election' : 'endorsement'
    book.renew(actor, seat.key, { kind, on, group: isElected(seat) ? undefined : groupOf(seat) })
  }
  for (const { code, sessions } of COMMUNES) if (sessions.slice(1).includes(on)) chooseCouncilChair(book, code, on)
}

/** The congress elects the Executive Committee from those whose posts call for it. */
const chooseExecutive = (book: Book, on: CivilDate) => admitToExecutive(book, 'endorsement', on, on)

/** Between congresses whoever has come into such a post is appointed to it after some weeks. */
const completeExecutive = (book: Book, on: CivilDate) => admitToExecutive(book, 'designation', on, addDays(on, -18))

function admitToExecutive(book: Book, kind: MovementKind, on: CivilDate, since: CivilDate): void {
  for (const key of EXECUTIVE) {
    const actor = book.holder(key)
    const main = actor && book.mainOf(actor)
    if (
      !actor ||
      !main ||
      main.from > since ||
      [...actor.held.values()].some(({ seat }) => seat.kind === 'executive-committee-member')
    )
      continue
    const free = [...book.seats.values()].find(
      ({ kind, key: other }) => kind === 'executive-committee-member' && !book.holder(other),
    )
    if (!free) throw new Error('The Executive Committee has no free seat')
    book.takeBesides(actor, free.key, { kind, on, group: kind === 'endorsement' ? groupOf(free) : undefined })
  }
}

const councilChair = (code: string) => seatKey('commune-council-chair', COUNCIL(code))
const secretaryOf = (book: Book, code: string) => book.holder(seatKey('commune-secretary', PARTY(code)))
const deputyOf = (book: Book, code: string) => book.holder(seatKey('commune-standing-deputy', PARTY(code)))

/** A new council chooses the secretary, who stood for it, as its chair. */
function chooseCouncilChair(book: Book, code: string, on: CivilDate): void {
  const seat = book.seat(councilChair(code))
  const [chair, secretary] = [book.holder(seat.key), secretaryOf(book, code)]
  if (!secretary || chair === secretary) return
  if (chair) book.leave(chair, seat.key, { kind: 'election', on }, true)
  elect(book, secretary, seat, on)
}

function elect(book: Book, actor: Actor, seat: Seat, on: CivilDate): void {
  book.takeBesides(actor, seat.key, { kind: 'election', on })
}

/** Between elections only a delegate can follow: the standing deputy, where the secretary came later. */
function fillCouncilChairs(book: Book, on: CivilDate): void {
  for (const { code } of COMMUNES) {
    const seat = book.seat(councilChair(code))
    const next = deputyOf(book, code) ?? secretaryOf(book, code)
    if (!book.holder(seat.key) && next) elect(book, next, seat, on)
  }
  const seat = book.seat(seatKey('district-council-chair', DISTRICT_COUNCIL))
  const first = book.holder(seatKey('district-secretary', DISTRICT_PARTY))
  if (!book.holder(seat.key) && first) elect(book, first, seat, on)
}
