import { addMonths, type CivilDate } from '@/lib/civil-date'
import { day, officeDayFrom } from '../calendar'
import type { Agenda } from './agenda'
import type { Book } from './book'
import { IS_BESIDE } from './membership'
import { OWN_LEVEL, type Seat, type SeatKey } from './posts'
import { ORIGINS, WANTED } from './rounds'
import { kindOfStep, type Succession } from './succession'

const CONCURRENT_ONLY = [
  'executive-committee-member',
  'standing-committee-member',
  'commune-council-chair',
  'district-council-chair',
]
const BOUND = ['commune-secretary', 'commune-chair']

/** Holdings that began in these months would all come to the end of a term, a rotation or a turn in the summer of 2023. */
const isClearOf2023 = (on: CivilDate) => !(/^20(13|18)/.test(on) && on.slice(5) >= '06-10' && on.slice(5) <= '10-08')

/** A day between two days on which nothing begins that would fall due in the summer of 2023. */
export function someDay(book: Book, from: CivilDate, months: number): CivilDate {
  for (;;) {
    const on = officeDayFrom(
      `${addMonths(from, book.random.int(0, months - 1)).slice(0, 8)}${String(book.random.int(1, 28)).padStart(2, '0')}` as CivilDate,
    )
    if (isClearOf2023(on)) return on
  }
}

/** The staff post from which somebody came into a first leading post. */
function staffSeatFor(book: Book, seat: Seat, taken: ReadonlySet<SeatKey>): Seat | null {
  const kinds = seat.commune
    ? ['commune-official', 'commune-mass-head']
    : ['specialist', 'party-specialist', 'public-employee']
  const near = [...book.seats.values()].filter(
    (other) =>
      kinds.includes(other.kind) &&
      !taken.has(other.key) &&
      !isSpare(other) &&
      (seat.commune ? other.commune === seat.commune : other.unit === seat.unit),
  )
  return near.length > 0 ? book.random.pick(near) : null
}

/** Everybody who is there when the story begins, 2011 to 2016; many first as staff, then in the post they lead. */
export function planBeginnings(book: Book, agenda: Agenda, succession: Succession): void {
  const { random } = book
  const taken = new Set<SeatKey>()
  const leaders = [...book.seats.values()].filter(
    (seat) => seat.level !== 'unit' && !CONCURRENT_ONLY.includes(seat.kind) && !IS_BESIDE.has(seat.key),
  )
  for (const seat of leaders) {
    const origin =
      ORIGINS.get(seat.key) ?? (BOUND.includes(seat.kind) ? 'own' : WANTED.has(seat.key) && seat.commune ? 'own' : null)
    const staff = seat.level === OWN_LEVEL && random.chance(0.75) ? staffSeatFor(book, seat, taken) : null
    const actor = book.enter(origin === 'own' ? seat.commune : origin)
    if (staff) taken.add(staff.key)
    const first = staff ? someDay(book, day('2011-08-01'), 15) : null
    const leads = first ? someDay(book, addMonths(first, 25), 18) : someDay(book, day('2011-08-01'), 40)
    if (staff && first)
      agenda.at(first, () => {
        const kind = kindOfStep(null, staff)
        book.take(actor, staff.key, { kind, on: first })
      })
    agenda.at(leads, () => {
      const kind = kindOfStep(staff, seat)
      book.take(actor, seat.key, { kind, on: leads })
      if (staff) succession.fill(staff.key, leads)
    })
  }
  for (const seat of book.seats.values()) if (isOpenStaff(seat, taken)) planStaff(book, agenda, succession, seat)
}

const SENSITIVE = /^sensitive-/
const isOpenStaff = (seat: Seat, taken: ReadonlySet<SeatKey>) =>
  seat.level === 'unit' &&
  !taken.has(seat.key) &&
  !SENSITIVE.test(seat.kind) &&
  !IS_BESIDE.has(seat.key) &&
  seat.kind !== 'cell-secretary'

/** A staff seat is taken once; most of those who were there early are there still. */
function planStaff(book: Book, agenda: Agenda, succession: Succession, seat: Seat): void {
  const { random } = book
  if (isSpare(seat)) return
  const isEarly = random.chance(0.55)
  const on = isEarly ? someDay(book, day('2011-08-01'), 60) : someDay(book, day('2016-08-01'), 82)
  const starts = seat.kind === 'grassroots-secretary' ? day('2015-04-23') : on
  if (seat.kind !== 'grassroots-secretary' && random.chance(0.03)) return
  agenda.at(starts, () => {
    if (!book.holder(seat.key)) succession.begin(seat.key, starts)
  })
}

/** Seats for people on secondment. */
const isSpare = ({ key, unit, kind }: Seat) =>
  kind === 'party-specialist' && ['BTC', 'UBKT', 'VP'].includes(unit) && key.endsWith(unit === 'VP' ? '#7' : '#6')
