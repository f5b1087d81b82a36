import { and, eq, ne, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments } from '@/db/schema/movements'
import { postKinds, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { holders, ofOwnLevel } from '../cadres/queries'
import { inUnits, postPage, type Relation, row } from '../relation/queries'
import { type FigureScope, lastDayOf } from '../rules'

const isHeld = (on: CivilDate, manner: SQL): SQL => sql`exists (select 1 from ${assignments}
  where ${assignments.seatId} = ${seats.id} and ${effectiveOn(assignments, on)} and ${manner})`

const holds = ne(assignments.manner, 'acting')

/** Seats that stand on the day: held, empty, or empty with somebody acting. */
function standing(ctx: Base, scope: FigureScope, which?: (on: CivilDate) => SQL | undefined): Relation {
  const on = lastDayOf(scope)
  return ctx.db
    .select(
      row({
        key: seats.id,
        label: posts.fullTitle,
        unitId: posts.unitId,
        href: postPage,
        group: sql`case when ${isHeld(on, holds)} then 'held' when ${isHeld(on, sql`true`)} then 'acting' else 'empty' end`,
        rank: sql`${postKinds.rank} * 1000 + ${seats.ordinal}`,
      }),
    )
    .from(posts)
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(seats, eq(seats.postId, posts.id))
    .where(and(which?.(on), effectiveOn(posts, on), effectiveOn(seats, on), inUnits(ctx, scope, posts.unitId)))
}

const isVacant = (on: CivilDate): SQL => sql`not ${isHeld(on, holds)}`

export const allSeats = (ctx: Base, scope: FigureScope) => standing(ctx, scope)

/** Acting fills none. */
export const vacantSeats = (ctx: Base, scope: FigureScope) => standing(ctx, scope, isVacant)

export const managedVacantSeats = (ctx: Base, scope: FigureScope) =>
  standing(ctx, scope, (on) => and(ofOwnLevel(ctx), isVacant(on)))

/** Seats with whoever holds them, by the name that everybody of the unit knows. */
export function filledSeats(ctx: Base, scope: FigureScope): Relation {
  const on = lastDayOf(scope)
  return ctx.db
    .select(
      row({
        key: seats.id,
        personId: people.id,
        label: posts.fullTitle,
        note: people.fullName,
        unitId: posts.unitId,
        href: postPage,
        group: assignments.manner,
        rank: sql`${postKinds.rank} * 1000 + ${seats.ordinal}`,
      }),
    )
    .from(posts)
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(seats, eq(seats.postId, posts.id))
    .innerJoin(assignments, eq(assignments.seatId, seats.id))
    .innerJoin(people, eq(people.id, assignments.personId))
    .where(
      and(
        effectiveOn(posts, on),
        effectiveOn(seats, on),
        effectiveOn(assignments, on),
        holds,
        inUnits(ctx, scope, posts.unitId),
      ),
    )
}

/** People by their main post: nobody has two, so nobody is counted in two units. */
export const headCount = (ctx: Base, scope: FigureScope) => holders(ctx, scope, eq(assignments.manner, 'main'))
