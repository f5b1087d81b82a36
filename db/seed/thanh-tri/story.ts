import { day } from '../calendar'
import type { Random } from '../random'
import { openAgenda } from './agenda'
import { planBeginnings } from './beginnings'
import { type Book, openBook } from './book'
import { planCells } from './cells'
import { planElections } from './elections'
import { openPapers } from './papers'
import { type Seat, type SeatKey, seatKey } from './posts'
import { planReappointments } from './reappointments'
import { deputy, WANTED } from './rounds'
import { planSensitive } from './sensitive'
import { planSpecialCases, STOOD_IN } from './special-cases'
import { openSuccession } from './succession'
import { planTurnover } from './turnover'

const LAST_EVENT = day('2023-06-22')

/** Twelve years of the district, told day by day: who took which post, by which act and paper. */
export function tellStory(random: Random, seats: ReadonlyMap<SeatKey, Seat>) {
  const papers = openPapers(random)
  const book = openBook(random, seats, papers)
  const agenda = openAgenda(LAST_EVENT)
  const succession = openSuccession(book, agenda, STOOD_IN)
  planBeginnings(book, agenda, succession)
  planSensitive(book, agenda, succession)
  planSpecialCases(book, agenda, succession)
  planTurnover(book, agenda, succession)
  planElections(book, agenda)
  planCells(book, agenda, succession)
  agenda.run()
  comeToAge(book)
  signAhead(book)
  const again = planReappointments(book, papers, LAST_EVENT)
  return { book, papers, acts: [...book.acts, ...again] }
}

/** Posts whose holders come to the age of retirement within weeks of the working day. */
const RETIRING = [
  ['commune-council-deputy', '2023-07-01'],
  ['department-deputy', '2023-09-01'],
  ['grassroots-secretary', '2023-08-01'],
  ['commune-official', '2023-08-01'],
  ['public-employee', '2023-07-01'],
  ['party-specialist', '2023-09-01'],
] as const

function comeToAge(book: Book): void {
  for (const [kind, on] of RETIRING) {
    const seat = [...book.seats.values()].find((one) => {
      const actor = one.kind === kind && !WANTED.has(one.key) ? book.holder(one.key) : null
      const hold = actor?.held.get(one.key)
      return hold?.manner === 'main' && hold.from < '2017' && actor?.held.size === 1 && !actor.origin
    })
    const actor = seat && book.holder(seat.key)
    if (!actor) throw new Error(`Nobody among ${kind} comes to retire`)
    actor.retiresOn = day(on)
  }
}

/** One appointment is signed for a day to come. */
function signAhead(book: Book): void {
  const actor = book.holder(seatKey('specialist', 'P-GDDT', 2))
  if (actor) book.take(actor, deputy('P-GDDT', 2), { kind: 'appointment', on: day('2023-07-10') })
}

export type Story = ReturnType<typeof tellStory>
