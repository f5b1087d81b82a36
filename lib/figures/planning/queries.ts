import { and, eq, type SQL, sql } from 'drizzle-orm'
import { plannedPeople, planningTerms } from '@/db/schema/appraisals'
import { postKinds, posts } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { plannedOn } from '../../appraisals/planning/queries'
import type { Base } from '../../context'
import { visiblePerson } from '../../people/scope/queries'
import { inUnits, personPage, type Relation, row } from '../relation/queries'
import { type FigureScope, lastDayOf } from '../rules'

const year = sql`substr(${people.birthDate}, 1, 4)`

/** In the plan on the day, as far as the viewer sees people and posts. */
const planned = (ctx: Base, scope: FigureScope): SQL | undefined =>
  and(plannedOn(lastDayOf(scope)), visiblePerson(ctx, people.id), inUnits(ctx, scope, posts.unitId))

/** Each person for each post of each term. */
export const plannedTurns = (ctx: Base, scope: FigureScope): Relation =>
  ctx.db
    .select(
      row({
        key: plannedPeople.id,
        personId: people.id,
        label: people.fullName,
        note: sql`concat_ws(' · ', ${year}, ${posts.fullTitle}, 'nhiệm kỳ ' || ${planningTerms.name})`,
        unitId: posts.unitId,
        href: sql`${personPage} || '?tab=planning'`,
        group: planningTerms.id,
        groupLabel: sql`'Nhiệm kỳ ' || ${planningTerms.name}`,
        rank: sql`printf('%05d ', ${postKinds.rank}) || ${people.nameKey}`,
      }),
    )
    .from(plannedPeople)
    .innerJoin(planningTerms, eq(planningTerms.id, plannedPeople.termId))
    .innerJoin(posts, eq(posts.id, plannedPeople.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(people, eq(people.id, plannedPeople.personId))
    .where(planned(ctx, scope))

/** Each person once, for however many posts and terms. */
export const plannedPersons = (ctx: Base, scope: FigureScope): Relation =>
  ctx.db
    .select(
      row({
        key: people.id,
        personId: people.id,
        label: people.fullName,
        note: sql`concat_ws(' · ', ${year}, group_concat(distinct ${posts.fullTitle}))`,
        // The bare column beside min() is that of its row: SQLite says so.
        unitId: posts.unitId,
        href: sql`${personPage} || '?tab=planning'`,
        group: people.sex,
        rank: sql`min(printf('%05d ', ${postKinds.rank}) || ${people.nameKey})`,
      }),
    )
    .from(plannedPeople)
    .innerJoin(planningTerms, eq(planningTerms.id, plannedPeople.termId))
    .innerJoin(posts, eq(posts.id, plannedPeople.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(people, eq(people.id, plannedPeople.personId))
    .where(planned(ctx, scope))
    .groupBy(people.id)
