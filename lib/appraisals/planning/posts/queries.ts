import { and, asc, eq, ne, notInArray, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { plannedPeople } from '@/db/schema/appraisals'
import { assignments } from '@/db/schema/movements'
import { managingLevels, postKinds, posts, seats, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../../civil-date'
import { inScope } from '../../../organisation/scope/queries'
import { visiblePerson } from '../../../people/scope/queries'
import type { Read } from '../queries'

export type PlannedPost = NonNullable<ReturnType<typeof findPlannedPost>>

/** A post that people may be planned for, with its seats of the day and who holds them: where a decision would put somebody. */
export function findPlannedPost(ctx: Read, postId: string, on: CivilDate) {
  const rows = ctx.db
    .select({
      post: {
        id: posts.id,
        title: posts.fullTitle,
        kind: posts.kind,
        unitId: posts.unitId,
        isElected: postKinds.isElected,
      },
      unitName: unitVersions.name,
      seatId: seats.id,
      holder: people.fullName,
      holderId: people.id,
      since: assignments.from,
    })
    .from(posts)
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .leftJoin(seats, and(eq(seats.postId, posts.id), effectiveOn(seats, on)))
    .leftJoin(
      assignments,
      and(eq(assignments.seatId, seats.id), effectiveOn(assignments, on), ne(assignments.manner, 'acting')),
    )
    .leftJoin(people, and(eq(people.id, assignments.personId), visiblePerson(ctx, people.id)))
    .where(and(eq(posts.id, postId), inScope(ctx, posts.unitId, on)))
    .orderBy(asc(seats.ordinal))
    .all()
  const [first] = rows
  if (!first) return undefined
  const held = rows.flatMap(({ seatId, holder, holderId, since }) =>
    seatId ? [{ seatId, holder, holderId, since }] : [],
  )
  return { ...first.post, unitName: first.unitName, seats: held }
}

export type UnplannedPost = ReturnType<typeof listUnplannedPosts>[number]

/** The leading posts of the committee's own level that stand on a day and nobody is planned for in a term, with whoever holds them. */
export const listUnplannedPosts = (ctx: Read, termId: string, on: CivilDate) =>
  ctx.db
    .select({
      id: posts.id,
      title: posts.fullTitle,
      unitName: unitVersions.shortName,
      holders: sql<string | null>`group_concat(${people.fullName}, ', ')`,
    })
    .from(posts)
    .innerJoin(postKinds, and(eq(postKinds.code, posts.kind), eq(postKinds.isLeader, true)))
    .innerJoin(managingLevels, and(eq(managingLevels.code, posts.managingLevel), eq(managingLevels.isOwn, true)))
    .innerJoin(seats, and(eq(seats.postId, posts.id), effectiveOn(seats, on)))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .leftJoin(
      assignments,
      and(eq(assignments.seatId, seats.id), effectiveOn(assignments, on), ne(assignments.manner, 'acting')),
    )
    .leftJoin(people, and(eq(people.id, assignments.personId), visiblePerson(ctx, people.id)))
    .where(
      and(
        effectiveOn(posts, on),
        inScope(ctx, posts.unitId, on),
        notInArray(
          posts.id,
          ctx.db
            .select({ id: plannedPeople.postId })
            .from(plannedPeople)
            .where(and(eq(plannedPeople.termId, termId), effectiveOn(plannedPeople, on))),
        ),
      ),
    )
    .groupBy(posts.id)
    .orderBy(asc(postKinds.rank), asc(posts.rank), asc(posts.searchText))
    .all()
