import { addMonths, type CivilDate } from '@/lib/civil-date'
import { officeDayUpTo } from '../calendar'
import type { Act, Actor, Changed } from './acts'
import type { Book } from './book'
import type { Papers } from './papers'
import type { Seat } from './posts'

/** Appointed posts have each their own term: whoever stays is appointed again before it ends. */
export function planReappointments(book: Book, papers: Papers, until: CivilDate): Act[] {
  return book.actors.flatMap((actor) =>
    ownTerms(actor).flatMap(({ seat, from, to }) => renewals(papers, actor, seat, from, to ?? until)),
  )
}

function ownTerms(actor: Actor) {
  const changes = actor.acts.flatMap((act) => act.changes.map((change) => ({ ...change, on: act.on })))
  return changes.flatMap(({ seat, change, manner, on }) => {
    if (change !== 'begin' || manner !== 'main' || seat.elections.length > 0 || seat.termMonths === null) return []
    const end = changes.find((other) => other.change === 'end' && other.seat === seat && other.on > on)
    return [{ seat, from: on, to: end?.on ?? null }]
  })
}

function renewals(papers: Papers, actor: Actor, seat: Seat, from: CivilDate, to: CivilDate): Act[] {
  const acts: Act[] = []
  const termMonths = seat.termMonths ?? 60
  for (let on = next(from, termMonths); on < to; on = next(on, termMonths)) {
    const changes: Changed[] = [{ seat, change: 'renew', manner: 'main' }]
    const { paper } = papers.decide(seat, 'reappointment', on)
    const act: Act = {
      ...{ actor, kind: 'reappointment', on, changes, termMonths, endsOn: null, purpose: null, paper, papers: [] },
    }
    paper.acts.push(act)
    acts.push(act)
  }
  return acts
}

/** The last office day within the term. */
const next = (from: CivilDate, termMonths: number) => officeDayUpTo(addMonths(from, termMonths))
