import { and, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { unitVersions } from '@/db/schema/organisation'
import { people, personHomes } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { asInitials, ftsQuery, markedWords, namesUnit, searchWords, unitSplits } from './rules'

export type PeopleSearch = {
  /** Narrows `people` to those found. */
  readonly where: SQL
  /** Who bears the words as typed, marks and all, comes first. */
  readonly first: SQL | undefined
}

const found = (words: readonly string[]): SQL =>
  sql`${people.row} in (select rowid from people_search where search_text match ${ftsQuery(words)})`

const belongTo = (ctx: Base, unitIds: string[], on: CivilDate): SQL =>
  inArray(
    people.id,
    ctx.db
      .select({ id: personHomes.personId })
      .from(personHomes)
      .where(and(inArray(personHomes.unitId, unitIds), effectiveOn(personHomes, on))),
  )

const unitsNamedLike = (ctx: Base, words: readonly string[], on: CivilDate) =>
  ctx.db
    .select({ id: unitVersions.unitId, searchText: unitVersions.searchText })
    .from(unitVersions)
    .where(and(effectiveOn(unitVersions, on), or(...words.map((word) => like(unitVersions.searchText, `%${word}%`)))))
    .all()

/** The longest reading of words as a unit that names one, and the people of those units whom the other words fit. */
function foundByUnit(ctx: Base, words: readonly string[], on: CivilDate, minLength: number): SQL | undefined {
  const ends = [words[0], words.at(-1)].filter((word) => word !== undefined)
  const units = unitsNamedLike(ctx, ends, on)
  for (const { unit, person } of unitSplits(words)) {
    if (unit.split(' ').length < minLength) return undefined
    const ids = units.filter(({ searchText }) => namesUnit(searchText, unit)).map(({ id }) => id)
    if (ids.length > 0) return and(belongTo(ctx, ids, on), person.length > 0 ? found(person) : undefined)
  }
}

const isAnybody = (ctx: Base, where: SQL | undefined): boolean =>
  ctx.db.select({ row: people.row }).from(people).where(where).limit(1).get() !== undefined

/**
 * Words in any order and without marks, initials, birth years, numbers of papers, and the unit: `75 an tu hiep`. Two words
 * name a unit at once, a single one («duc») only when nobody bears it.
 */
export function searchPeople(ctx: Base, q: string, on: CivilDate = ctx.today): PeopleSearch | null {
  const words = searchWords(q)
  if (words.length === 0) return null
  const short = asInitials(words)
  const byInitials =
    short && and(eq(people.initials, short.initials), short.rest.length > 0 ? found(short.rest) : undefined)
  const byName = or(found(words), byInitials ?? undefined)
  const byUnit = words.length > 1 ? foundByUnit(ctx, words, on, 2) : undefined
  const narrow = or(byName, byUnit)
  const where =
    words.length > 1 && !byUnit && !isAnybody(ctx, narrow) ? or(narrow, foundByUnit(ctx, words, on, 1)) : narrow
  return { where: where ?? sql`false`, first: firstOf(q) }
}

function firstOf(q: string): SQL | undefined {
  const words = markedWords(q)
  if (words.length === 0) return undefined
  const hits = words.map((word) => sql`(instr(' ' || ${people.fullName}, ${` ${word}`}) > 0)`)
  return desc(sql.join(hits, sql` + `))
}
