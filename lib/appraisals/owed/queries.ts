import { and, eq, inArray, isNull, ne, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { type RatingSubject, ratings } from '@/db/schema/appraisals'
import { assignments } from '@/db/schema/movements'
import { managingLevels, postKinds, posts, seats } from '@/db/schema/organisation'
import { people, personHomes } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { inFamilyOf, inScope } from '../../organisation/scope/queries'
import { visiblePerson } from '../../people/scope/queries'
import { fold } from '../../search-text'
import type { RatingPeriod } from '../rules'

export type Owed = {
  readonly period: RatingPeriod
  readonly subject: RatingSubject
  readonly unit?: string | null
  /** Everybody who holds a main post, not those of the committee's own level alone. */
  readonly everybody?: boolean
}

const ofOwnLevel = (ctx: Base): SQL =>
  inArray(
    posts.managingLevel,
    ctx.db.select({ code: managingLevels.code }).from(managingLevels).where(eq(managingLevels.isOwn, true)),
  )

/** The day that tells who is to be rated: the period's last one, or the day looked at while it runs. */
export const ratingDay = ({ endsOn }: RatingPeriod, on: CivilDate): CivilDate => (endsOn < on ? endsOn : on)

/** Of members of the Party alone: those admitted by the day. */
export const isOf = (subject: RatingSubject, day: CivilDate): SQL | undefined =>
  subject === 'member' ? sql`${people.partyAdmittedOn} <= ${day}` : undefined

/** Who is to be rated for a period, each once and named by the highest post. */
export function owedBy(ctx: Base, { period, subject, unit, everybody }: Owed, on: CivilDate) {
  const day = ratingDay(period, on)
  return ctx.db
    .select({
      personId: people.id,
      fullName: people.fullName,
      nameKey: people.nameKey,
      userId: people.userId,
      birthYear: sql<string | null>`substr(${people.birthDate}, 1, 4)`.as('birth_year'),
      title: posts.fullTitle,
      unitId: posts.unitId,
      isManaged: sql<number>`total(${ofOwnLevel(ctx)}) > 0`.as('is_managed'),
      // The bare columns beside min() are those of its row: SQLite says so.
      rank: sql<number>`min(${postKinds.rank})`.as('rank'),
    })
    .from(posts)
    .crossJoin(seats)
    .crossJoin(assignments)
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(people, eq(people.id, assignments.personId))
    .where(
      and(
        everybody ? or(eq(assignments.manner, 'main'), ofOwnLevel(ctx)) : ofOwnLevel(ctx),
        eq(seats.postId, posts.id),
        eq(assignments.seatId, seats.id),
        effectiveOn(assignments, day),
        ne(assignments.manner, 'acting'),
        isOf(subject, day),
        visiblePerson(ctx, people.id),
        inScope(ctx, posts.unitId, day),
        unit ? inFamilyOf(unit, posts.unitId, day) : undefined,
      ),
    )
    .groupBy(people.id)
    .as('held')
}

/** The rating in force on a day, for a join of people with `ratings` and their levels. */
export const ratedOn = (
  personId: SQLWrapper,
  { period, subject }: Pick<Owed, 'period' | 'subject'>,
  on: CivilDate | SQL,
) =>
  and(
    sql`${ratings.personId} = ${personId}`,
    eq(ratings.subject, subject),
    eq(ratings.period, period.key),
    isNull(ratings.cancelledReason),
    effectiveOn(ratings, on),
  )

/** Whose rows lie in a unit, or beneath it, on a day. */
export const belongsTo = (unit: string, personId: SQLWrapper, on: CivilDate): SQL =>
  sql`exists (select 1 from ${personHomes} where ${personHomes.personId} = ${personId} and ${effectiveOn(personHomes, on)}
    and ${inFamilyOf(unit, personHomes.unitId, on)})`

/** Narrows people to those whose name has these words, with or without marks. */
export const saying = (q: string): SQL | undefined =>
  q
    ? and(
        ...fold(q)
          .split(' ')
          .map((word) => sql`instr(${people.searchText}, ${word}) > 0`),
      )
    : undefined
