import { and, asc, desc, eq, inArray, isNull, lte, type SQL } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { type RatingSubject, ratingLevels, ratings } from '@/db/schema/appraisals'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Base, Context } from '../../context'
import { visiblePerson } from '../../people/scope/queries'
import type { RatingPeriod } from '../rules'

type Read = Context<'appraisals.read'>

const where = (ctx: Read, wanted: SQL | undefined) =>
  ctx.db
    .select({
      id: ratings.id,
      personId: ratings.personId,
      personName: people.fullName,
      subject: ratings.subject,
      period: ratings.period,
      endsOn: ratings.endsOn,
      grade: ratingLevels.grade,
      levelName: ratingLevels.name,
      body: ratings.body,
      paper: ratings.paper,
      from: ratings.from,
      until: ratings.until,
      batchId: ratings.batchId,
      cancelledReason: ratings.cancelledReason,
    })
    .from(ratings)
    .innerJoin(ratingLevels, eq(ratingLevels.id, ratings.levelId))
    .innerJoin(people, eq(people.id, ratings.personId))
    .where(and(wanted, visiblePerson(ctx, ratings.personId)))
    .orderBy(desc(ratings.endsOn), asc(ratings.period), asc(ratings.subject), desc(ratings.from))
    .all()

export type Rating = ReturnType<typeof where>[number]

/** All that somebody was rated by a day, the latest period first; what was cancelled stays with its reason. */
export const listRatings = (ctx: Read, personId: string, on: CivilDate) =>
  where(ctx, and(eq(ratings.personId, personId), lte(ratings.from, on)))

export const findRating = (ctx: Read, ratingId: string) => where(ctx, eq(ratings.id, ratingId))[0]

export const ratingsOfBatch = (ctx: Read, batchId: string) =>
  where(ctx, and(eq(ratings.batchId, batchId), isNull(ratings.cancelledReason)))

/** Everything these people were rated for a period and not cancelled, in the order of its days. */
export const ratingsFor = (
  ctx: Read,
  { personIds, subject, period }: { personIds: readonly string[]; subject: RatingSubject; period: string },
) =>
  where(
    ctx,
    and(
      inArray(ratings.personId, [...personIds]),
      eq(ratings.subject, subject),
      eq(ratings.period, period),
      isNull(ratings.cancelledReason),
    ),
  ).reverse()

/** The levels by which a subject is rated for a period, by grade. */
export const levelsOf = (ctx: Base, subject: RatingSubject, { endsOn }: Pick<RatingPeriod, 'endsOn'>) =>
  new Map(
    ctx.db
      .select({ grade: ratingLevels.grade, id: ratingLevels.id, name: ratingLevels.name })
      .from(ratingLevels)
      .where(and(eq(ratingLevels.subject, subject), effectiveOn(ratingLevels, endsOn)))
      .all()
      .map((level) => [level.grade, level]),
  )
