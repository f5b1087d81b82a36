import { and, asc, count, desc, eq, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { type Grade, type RatingSubject, ratingLevels, ratingQuotas, ratings } from '@/db/schema/appraisals'
import { unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../civil-date'
import type { Base, Context } from '../context'
import { readTables } from '../tables'
import type { RatingFilter } from './input'
import { owedBy, ratedOn, ratingDay } from './owed/queries'
import type { Counts } from './rules'

export type Reading = Context<'appraisals.read' | 'people.read'>

type Asked = Omit<RatingFilter, 'page' | 'view'>

const unitNameOn = (unitId: SQL | typeof unitVersions.unitId, on: CivilDate) =>
  sql<string>`(select v.name from ${unitVersions} v where v.unit_id = ${unitId} and v."from" <= ${on}
    order by v."from" desc limit 1)`

export type UnitRatings = {
  readonly unitId: string
  readonly name: string
  readonly whole: number
  readonly rated: number
} & Counts

/** By the unit of the highest post: how many are to be rated, how many are, and how. */
export function listByUnit(ctx: Reading, asked: Asked, on: CivilDate): UnitRatings[] {
  const held = owedBy(ctx, asked, on)
  const graded = (grade: Grade) => sql<number>`count(*) filter (where ${ratingLevels.grade} = ${grade})`
  return ctx.db
    .select({
      unitId: held.unitId,
      name: unitNameOn(sql`${held.unitId}`, ratingDay(asked.period, on)),
      whole: count(),
      rated: count(ratings.id),
      excellent: graded('excellent'),
      good: graded('good'),
      completed: graded('completed'),
      failed: graded('failed'),
    })
    .from(held)
    .leftJoin(ratings, ratedOn(sql`${held.personId}`, asked, on))
    .leftJoin(ratingLevels, eq(ratingLevels.id, ratings.levelId))
    .groupBy(held.unitId)
    .orderBy(sql`min(${held.rank})`, sql`2`)
    .all()
}

export type RatedPerson = ReturnType<typeof listRated>['rows'][number]

const isGraded = (grade: Asked['grade']): SQL | undefined =>
  grade === null ? undefined : grade === 'none' ? isNull(ratings.id) : eq(ratingLevels.grade, grade)

/** The same people by name, those of the committee's own level first, with what they are rated or without. */
export function listRated(ctx: Reading, asked: Asked, on: CivilDate, page?: { limit: number; offset: number }) {
  const held = owedBy(ctx, asked, on)
  const list = ctx.db
    .select({
      personId: held.personId,
      fullName: held.fullName,
      birthYear: held.birthYear,
      title: held.title,
      isManaged: held.isManaged,
      isOwn: sql<number>`${held.userId} is ${ctx.viewer.id}`,
      ratingId: ratings.id,
      grade: ratingLevels.grade,
      levelName: ratingLevels.name,
      body: ratings.body,
      paper: ratings.paper,
      from: ratings.from,
      total: sql<number>`count(*) over ()`,
    })
    .from(held)
    .leftJoin(ratings, ratedOn(sql`${held.personId}`, asked, on))
    .leftJoin(ratingLevels, eq(ratingLevels.id, ratings.levelId))
    .where(isGraded(asked.grade))
    .orderBy(desc(held.isManaged), asc(held.rank), asc(held.nameKey), asc(held.personId))
    .limit(page?.limit ?? -1)
    .offset(page?.offset ?? 0)
    .all()
  return { rows: list, total: list[0]?.total ?? 0 }
}

export type RatingWords = ReturnType<typeof ratingWords>

/** What the grades are called and how many may be excellent, by the regulation in force on a period's last day. */
export function ratingWords(ctx: Base, { period, subject }: Pick<Asked, 'period' | 'subject'>) {
  const ofSubject = (table: typeof ratingLevels | typeof ratingQuotas) =>
    and(eq(table.subject, subject), effectiveOn(table, period.endsOn)) as SQL
  const { levels, quotas } = readTables(ctx.db, {
    levels: { of: ratingLevels, where: ofSubject(ratingLevels) },
    quotas: { of: ratingQuotas, where: ofSubject(ratingQuotas) },
  })
  const names = new Map(levels.map((level) => [level.grade, level]))
  return { names, quota: quotas[0] ?? null, basis: levels[0] ?? null }
}

export type Batch = ReturnType<typeof listBatches>[number]

/** What was written down in one go for a period, the latest first: it may be taken back. */
export const listBatches = (
  ctx: Reading,
  { period, subject }: { period: Asked['period']; subject: RatingSubject },
  personIds: readonly string[],
) =>
  ctx.db
    .select({
      id: ratings.batchId,
      body: sql<string>`max(${ratings.body})`,
      paper: sql<string>`max(${ratings.paper})`,
      from: sql<CivilDate>`max(${ratings.from})`,
      many: count(),
    })
    .from(ratings)
    .where(
      and(
        eq(ratings.period, period.key),
        eq(ratings.subject, subject),
        isNull(ratings.cancelledReason),
        lte(ratings.from, ctx.today),
        sql`${ratings.personId} in (select value from json_each(${JSON.stringify(personIds)}))`,
      ),
    )
    .groupBy(ratings.batchId)
    .orderBy(desc(sql`max(${ratings.from})`), ratings.batchId)
    .limit(5)
    .all()
