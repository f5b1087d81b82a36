import { day } from '../calendar'
import type { Random } from '../random'
import { openAgenda } from './agenda'
import { planBeginnings } from './beginnings'
import { openBook } from './book'
import { planCells } from './cells'
import { planElections } from './elections'
import { openPapers } from './papers'
import type { Seat, SeatKey } from './posts'
import { planReappointments } from './reappointments'
import { planSensitive } from './sensitive'
import { planSpecialCases } from './special-cases'
import { openSuccession } from './succession'
import { planTurnover } from './turnover'

export const WORKING_DAY = day('2023-06-30')
const LAST_EVENT = day('2023-06-22')

/** Twelve years of the district, told day by day: who took which post, by which act and paper. */
export function tellStory(random: Random, seats: ReadonlyMap<SeatKey, Seat>) {
  const book = openBook(random, seats)
  const papers = openPapers(random)
  const agenda = openAgenda(LAST_EVENT)
  const succession = openSuccession(book, papers, agenda)
  planBeginnings(book, papers, agenda, succession)
  planSensitive(book, papers, agenda, succession)
  planSpecialCases(book, papers, agenda, succession)
  planTurnover(book, papers, agenda, succession)
  planElections(book, papers, agenda)
  planCells(book, papers, agenda, succession)
  agenda.run()
  const again = planReappointments(book, papers, LAST_EVENT)
  return { book, papers, acts: [...book.acts, ...again] }
}

export type Story = ReturnType<typeof tellStory>
