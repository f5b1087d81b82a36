import { and, count, countDistinct, eq, ne, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments } from '@/db/schema/movements'
import { managingLevels, posts, seats, unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../../civil-date'
import type { Context } from '../../../context'

export type Numbers = ReturnType<typeof numbersOn>

/** The register in a few numbers on a day: what a reorganisation is judged by. */
export function numbersOn(ctx: Context<'organisation.read' | 'movements.read'>, on: CivilDate) {
  const standing = ctx.db.select({ units: count() }).from(unitVersions).where(effectiveOn(unitVersions, on)).get()
  const held = ctx.db
    .select({
      seats: countDistinct(seats.id),
      held: sql<number>`count(distinct iif(${assignments.manner} <> 'acting', ${seats.id}, null))`,
      people: countDistinct(assignments.personId),
      managed: sql<number>`count(distinct iif(${managingLevels.isOwn}, ${assignments.personId}, null))`,
    })
    .from(seats)
    .innerJoin(posts, eq(posts.id, seats.postId))
    .leftJoin(managingLevels, eq(managingLevels.code, posts.managingLevel))
    .leftJoin(
      assignments,
      and(eq(assignments.seatId, seats.id), effectiveOn(assignments, on), ne(assignments.manner, 'acting')),
    )
    .where(and(effectiveOn(seats, on), effectiveOn(posts, on)))
    .get()
  const { seats: all = 0, held: filled = 0, people = 0, managed = 0 } = held ?? {}
  return { units: standing?.units ?? 0, seats: all, people, managed, vacant: all - filled }
}
