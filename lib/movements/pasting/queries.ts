import { and, asc } from 'drizzle-orm'
import { people } from '@/db/schema/people'
import type { Context } from '../../context'
import { yearOf } from '../../partial-date'
import { visiblePerson } from '../../people/scope/queries'
import { searchPeople } from '../../people/search/queries'
import { fold } from '../../search-text'
import { searchSeats, titlesOf } from '../seats/queries'
import { type PastedLine, pastedLines } from './rules'

type Read = Context<'people.read' | 'movements.read' | 'organisation.read'>

export type Choice = { readonly id: string; readonly label: string; readonly hint: string }
export type SeatChoice = Choice & { readonly isElected: boolean }

/** A line with everybody who bears its name; one means found, several are namesakes to choose from. */
export type Matched = {
  readonly line: PastedLine
  readonly persons: readonly Choice[]
  readonly seats: readonly SeatChoice[]
}

const MOST = 40

/** Where marks were typed and somebody bears them, only those who do. */
function asTyped<P extends { readonly fullName: string }>(all: P[], name: string): P[] {
  const typed = name.toLowerCase()
  const exact = typed === fold(name) ? [] : all.filter(({ fullName }) => fullName.toLowerCase() === typed)
  return exact.length > 0 ? exact : all
}

/** Everybody of a name, marks or not, whom the viewer may see. */
const bearing = (ctx: Read, name: string) => {
  const search = searchPeople(ctx, name)
  if (!search) return []
  return ctx.db
    .select({ id: people.id, fullName: people.fullName, birthDate: people.birthDate })
    .from(people)
    .where(and(search.where, visiblePerson(ctx, people.id)))
    .orderBy(...(search.first ? [search.first] : []), asc(people.nameKey), asc(people.birthDate))
    .limit(MOST)
    .all()
    .filter(({ fullName }) => fold(fullName) === fold(name))
}

/** Seats of a post that is called just so; where none is, those that its words fit. */
function seatsCalled(ctx: Read, post: string): SeatChoice[] {
  const found = searchSeats(ctx, post)
  const called = found.filter(({ label }) => fold(label.replace(/ \(vị trí \d+\)$/, '')) === fold(post))
  return called.length > 0 ? called : found
}

/** Who and which seats are meant by a pasted list. */
export function matchPasted(ctx: Read, text: string): Matched[] {
  const lines = pastedLines(text)
  const found = new Map(lines.map(({ name }) => [fold(name), bearing(ctx, name)]))
  const everybody = [...found.values()].flat()
  const titles = titlesOf(
    ctx,
    everybody.map(({ id }) => id),
    ctx.today,
  )
  const persons = ({ name, born }: PastedLine) =>
    asTyped(found.get(fold(name)) ?? [], name)
      .filter(({ birthDate }) => born === null || !birthDate || String(yearOf(birthDate)) === born)
      .map(({ id, fullName, birthDate }) => ({
        id,
        label: fullName,
        hint: [birthDate && yearOf(birthDate), titles.get(id) ?? 'không giữ chức vụ'].filter(Boolean).join(' · '),
      }))
  return lines.map((line) => ({ line, persons: persons(line), seats: line.post ? seatsCalled(ctx, line.post) : [] }))
}
