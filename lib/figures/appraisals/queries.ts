import { and, between, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import {
  type RatingSubject,
  type RewardNature,
  ratingLevels,
  ratings,
  rewardKinds,
  rewards,
} from '@/db/schema/appraisals'
import { disciplineForms, disciplines } from '@/db/schema/movements'
import { people, personHomes } from '@/db/schema/people'
import { isOf, ratedOn } from '../../appraisals/owed/queries'
import { lastYear } from '../../appraisals/rules'
import type { Base } from '../../context'
import { visiblePerson } from '../../people/scope/queries'
import { holders, ofOwnLevel } from '../cadres/queries'
import { inUnitAsked, type Relation, row } from '../relation/queries'
import { type FigureScope, lastDayOf, periodOf } from '../rules'

/** Who held a post of the own level when the last whole year ended; the part is rated for that year by the day. */
export const managedRated =
  (subject: RatingSubject) =>
  (ctx: Base, scope: FigureScope): Relation => {
    const on = lastDayOf(scope)
    const period = lastYear(on)
    const which = and(ofOwnLevel(ctx), isOf(subject, period.endsOn)) as SQL
    const rated = sql`exists (select 1 from ${ratings} where ${ratedOn(people.id, { period, subject }, on)})`
    return holders(ctx, { unitId: scope.unitId, on: period.endsOn }, which, rated)
  }

/** Rows about a person lie in the units that the person belongs to on the last day. */
function inUnit(scope: FigureScope): SQL | undefined {
  const asked = inUnitAsked(scope, personHomes.unitId)
  return (
    asked &&
    sql`exists (select 1 from ${personHomes} where ${personHomes.personId} = ${people.id}
      and ${effectiveOn(personHomes, lastDayOf(scope))} and ${asked})`
  )
}

const year = sql`substr(${people.birthDate}, 1, 4)`
const page = sql`'/people/' || ${people.id} || '?tab=appraisals'`

/** Ratings for whole years that ended in the period, as they stand on the working day. */
export const ratingsOf =
  (subject: RatingSubject) =>
  (ctx: Base, scope: FigureScope): Relation => {
    const { from, until } = periodOf(scope)
    return ctx.db
      .select(
        row({
          key: ratings.id,
          personId: people.id,
          label: people.fullName,
          note: sql`concat_ws(' · ', ${year}, 'năm ' || ${ratings.period}, ${ratings.paper})`,
          href: page,
          group: ratingLevels.grade,
          on: ratings.endsOn,
          rank: sql`${ratings.endsOn} || ${people.nameKey}`,
        }),
      )
      .from(ratings)
      .innerJoin(ratingLevels, eq(ratingLevels.id, ratings.levelId))
      .innerJoin(people, eq(people.id, ratings.personId))
      .where(
        and(
          eq(ratings.subject, subject),
          sql`length(${ratings.period}) = 4`,
          between(ratings.endsOn, from, until),
          isNull(ratings.cancelledReason),
          effectiveOn(ratings, ctx.today),
          visiblePerson(ctx, people.id),
          inUnit(scope),
        ),
      )
  }

export const rewardsOf =
  (nature: RewardNature) =>
  (ctx: Base, scope: FigureScope): Relation => {
    const { from, until } = periodOf(scope)
    return ctx.db
      .select(
        row({
          key: rewards.id,
          personId: people.id,
          label: people.fullName,
          note: sql`concat_ws(' · ', ${year}, ${rewardKinds.name}, ${rewards.numberText})`,
          href: page,
          group: rewardKinds.code,
          groupLabel: rewardKinds.name,
          on: rewards.on,
          rank: sql`${rewards.on} || ${people.nameKey}`,
        }),
      )
      .from(rewards)
      .innerJoin(rewardKinds, eq(rewardKinds.code, rewards.kind))
      .innerJoin(people, eq(people.id, rewards.personId))
      .where(
        and(
          eq(rewardKinds.nature, nature),
          between(rewards.on, from, until),
          isNull(rewards.cancelledReason),
          visiblePerson(ctx, people.id),
          inUnit(scope),
        ),
      )
  }

/** By nature; of a classified one nothing is told but its number. */
export function disciplinesOf(ctx: Base, scope: FigureScope): Relation {
  const { from, until } = periodOf(scope)
  return ctx.db
    .select(
      row({
        key: disciplines.id,
        personId: people.id,
        label: people.fullName,
        note: sql`concat_ws(' · ', ${year}, ${disciplineForms.name}, ${disciplines.basis})`,
        href: page,
        group: sql`coalesce(${disciplineForms.nature}, 'classified')`,
        on: disciplines.on,
        rank: sql`${disciplines.on} || ${people.nameKey}`,
      }),
    )
    .from(disciplines)
    .leftJoin(disciplineForms, eq(disciplineForms.code, disciplines.form))
    .innerJoin(people, eq(people.id, disciplines.personId))
    .where(
      and(
        between(disciplines.on, from, until),
        isNull(disciplines.cancelledReason),
        visiblePerson(ctx, people.id),
        inUnit(scope),
      ),
    )
}
