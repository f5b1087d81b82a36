import { and, eq, ne, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments, type Manner } from '@/db/schema/movements'
import { postKinds, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { ageBand, holders, ofOwnLevel } from '../cadres/queries'
import { inUnits, many, postPage, type Relation, row } from '../relation/queries'
import { type FigureScope, lastDayOf } from '../rules'
import { onceADay } from '../whole/queries'

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

const isNarrowed = (ctx: Base, scope: FigureScope) => scope.unitId !== undefined || ctx.viewer.roots !== null

/** The sums of `headCount` from the people alone. */
export const headTally = (ctx: Base, scope: FigureScope): Relation | null =>
  isNarrowed(ctx, scope)
    ? null
    : ctx.db
        .select(many(ageBand(lastDayOf(scope))))
        .from(people)
        .crossJoin(assignments)
        .where(
          and(
            eq(assignments.personId, people.id),
            eq(assignments.manner, 'main'),
            effectiveOn(assignments, lastDayOf(scope)),
          ),
        )
        .groupBy(sql`1`)

/** How many seats stand on a day, by the manner in which they are held: counted once for all figures of a question. */
const seatsByManner = onceADay((ctx, on) => {
  const stands = sql`${effectiveOn(posts, on)} and ${effectiveOn(seats, on)}`
  const isTaken = effectiveOn(assignments, on)
  const counted = ctx.db.all<{ manner: Manner | 'any'; seats: number }>(sql`
    select ${assignments.manner} as manner, count(*) as seats from ${posts}
      cross join ${seats} on ${seats.postId} = ${posts.id} cross join ${assignments} on ${assignments.seatId} = ${seats.id}
      where ${stands} and ${isTaken} and ${holds} group by 1
    union all select 'acting', count(distinct ${seats.id}) from ${assignments}
      cross join ${seats} on ${seats.id} = ${assignments.seatId} cross join ${posts} on ${posts.id} = ${seats.postId}
      where ${assignments.manner} = 'acting' and ${isTaken} and ${stands} and ${isVacant(on)}
    union all select 'any', count(*) from ${posts} join ${seats} on ${seats.postId} = ${posts.id} where ${stands}`)
  const known = new Map(counted.map(({ manner, seats: n }) => [manner, n]))
  const of = (manner: Manner | 'any') => known.get(manner) ?? 0
  const empty = of('any') - of('main') - of('concurrent') - of('acting')
  return [
    ...(['main', 'concurrent', 'acting'] as const).map((manner) => [manner, of(manner)] as const),
    [null, empty],
  ] as const
})

const STATES = { main: 'held', concurrent: 'held', acting: 'acting' } as const

/** The sums of a figure over the seats of the whole register; `groupOf` says where those held so are counted, if at all. */
const seatTally =
  (groupOf: (manner: Manner | null) => string | null) =>
  (ctx: Base, scope: FigureScope): Relation | null => {
    if (isNarrowed(ctx, scope)) return null
    const counted = seatsByManner(ctx, lastDayOf(scope)).map(([manner, n]) => [groupOf(manner), n])
    const [group, n] = [sql`value ->> 0`, sql`value ->> 1`]
    const columns = row({ key: group, label: sql`''`, group, weight: n, rows: n })
    return ctx.db
      .select(columns)
      .from(sql`json_each(${JSON.stringify(counted)})`)
      .where(sql`${group} is not null and ${n} > 0`)
  }

const stateOf = (manner: Manner | null) => (manner ? STATES[manner] : 'empty')

export const allTally = seatTally(stateOf)
export const vacantTally = seatTally((manner) => (stateOf(manner) === 'held' ? null : stateOf(manner)))
export const filledTally = seatTally((manner) => (stateOf(manner) === 'held' ? manner : null))
