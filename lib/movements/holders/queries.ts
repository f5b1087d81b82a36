import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lte,
  ne,
  notExists,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { decisions } from '@/db/schema/documents'
import { assignments, cancellations, effects, type MovementKind, movements } from '@/db/schema/movements'
import { posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Base, Context } from '../../context'
import { listSeatsOf } from '../../organisation/posts/queries'
import { inScope } from '../../organisation/scope/queries'
import { visiblePerson } from '../../people/scope/queries'
import { covers } from '../../period'
import { bySeat } from './rules'

type Reading = Context<'organisation.read' | 'movements.read' | 'people.read'>
export type Holder = ReturnType<typeof holdersWhere>[number]

/** Who has left the viewer's units shows by name and period only: no file, no year, no paper. */
function holdersWhere(ctx: Base, seatIds: readonly string[], where: SQL | undefined) {
  if (seatIds.length === 0) return []
  const seen = visiblePerson(ctx, people.id) ?? sql`true`
  const ifSeen = <T>(column: SQL) => sql<T | null>`iif(${seen}, ${column}, null)`
  return ctx.db
    .select({
      id: assignments.id,
      seatId: assignments.seatId,
      name: people.fullName,
      personId: ifSeen<string>(sql`${people.id}`),
      birthYear: ifSeen<string>(sql`substr(${people.birthDate}, 1, 4)`),
      manner: assignments.manner,
      from: assignments.from,
      until: assignments.until,
      termUntil: assignments.termUntil,
      beganBy: movements.kind,
      endedBy: ifSeen<MovementKind>(sql`(select m.kind from ${effects} e join ${movements} m on m.id = e.movement_id
        where e.id = ${assignments.endEffectId})`),
      decisionId: ifSeen<string>(sql`${movements.decisionId}`),
      numberText: ifSeen<string>(sql`${decisions.numberText}`),
    })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .innerJoin(effects, eq(effects.id, assignments.beginEffectId))
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .leftJoin(decisions, eq(decisions.id, movements.decisionId))
    .where(and(inArray(assignments.seatId, [...seatIds]), where))
    .orderBy(sql`${assignments.manner} = 'acting'`, desc(assignments.from))
    .all()
}

/** Who holds these seats on a day, whoever is acting last. */
export const holdersOf = (ctx: Reading, seatIds: readonly string[], on: CivilDate = ctx.today) =>
  holdersWhere(ctx, seatIds, effectiveOn(assignments, on))

/** Everyone who held these seats up to a day, the latest first. */
export const pastHoldersOf = (ctx: Reading, seatIds: readonly string[], on: CivilDate = ctx.today) =>
  holdersWhere(ctx, seatIds, lte(assignments.from, on))

const holds = (on: CivilDate): SQL => and(effectiveOn(assignments, on), ne(assignments.manner, 'acting')) as SQL

/** How many seats of each unit somebody holds on a day; acting fills none. */
export function countHeldByUnit(
  ctx: Context<'organisation.read' | 'movements.read'>,
  on: CivilDate = ctx.today,
  unitIds?: readonly string[],
) {
  const rows = ctx.db
    .select({ unitId: posts.unitId, held: count(seats.id) })
    .from(assignments)
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .where(
      and(
        holds(on),
        effectiveOn(seats, on),
        effectiveOn(posts, on),
        unitIds && inArray(posts.unitId, [...unitIds]),
        inScope(ctx, posts.unitId, on),
      ),
    )
    .groupBy(posts.unitId)
    .all()
  return new Map(rows.map(({ unitId, held }) => [unitId, held]))
}

export type Awaited = ReturnType<typeof awaitedFor>[number]

/** Who has been put forward for these seats and waits for the election or approval; announced, not held. */
export const awaitedFor = (ctx: Reading, seatIds: readonly string[], on: CivilDate = ctx.today) =>
  seatIds.length === 0
    ? []
    : ctx.db
        .select({
          seatId: effects.seatId,
          personId: people.id,
          name: people.fullName,
          decisionId: movements.decisionId,
          numberText: decisions.numberText,
        })
        .from(effects)
        .innerJoin(movements, eq(movements.id, effects.movementId))
        .innerJoin(decisions, eq(decisions.id, movements.decisionId))
        .innerJoin(people, eq(people.id, effects.personId))
        .where(
          and(
            inArray(effects.seatId, [...seatIds]),
            eq(effects.change, 'begin'),
            isNull(effects.on),
            isNotNull(decisions.registeredAt),
            lte(decisions.signedOn, on),
            notExists(
              ctx.db
                .select({ one: cancellations.movementId })
                .from(cancellations)
                .where(eq(cancellations.movementId, movements.id)),
            ),
            visiblePerson(ctx, people.id),
          ),
        )
        .orderBy(asc(people.nameKey))
        .all()

/**
 * In one question who holds these seats on a day, who will by a decision that is registered already (known on the working
 * day, not on a past one), and who was the last to leave them.
 */
export function tellingHolders(ctx: Reading, seatIds: readonly string[], on: CivilDate) {
  const lastEnd = sql`(select max(a.until) from ${assignments} a
    where a.seat_id = ${assignments.seatId} and a.manner <> 'acting' and a.until <= ${on})`
  const wasLast = and(ne(assignments.manner, 'acting'), eq(assignments.until, lastEnd))
  const willBegin = on < ctx.today ? undefined : gt(assignments.from, on)
  return holdersWhere(ctx, seatIds, or(effectiveOn(assignments, on), willBegin, wasLast))
}

export type SeatRow = ReturnType<typeof seatRowsOf>[number]

/** The seats of units on a day, each with who holds it, who acts, who waits and who comes; a vacant one with its age. */
export function seatRowsOf(ctx: Reading, unitIds: readonly string[], on: CivilDate) {
  const rows = listSeatsOf(ctx, unitIds, on)
  const ids = rows.map(({ id }) => id)
  const told = tellingHolders(ctx, ids, on)
  const holders = bySeat(told.filter((held) => covers(held, on)))
  const coming = bySeat(told.filter(({ from }) => from > on))
  const lastEnds = new Map(told.flatMap(({ seatId, until }) => (until && until <= on ? [[seatId, until]] : [])))
  const awaited = bySeat(awaitedFor(ctx, ids, on))
  return rows.map((seat) => {
    const held = holders.get(seat.id) ?? []
    const isVacant = held.every(({ manner }) => manner === 'acting')
    return {
      ...seat,
      isOneOfMany: rows.some((other) => other.postId === seat.postId && other.id !== seat.id),
      holders: held,
      coming: coming.get(seat.id) ?? [],
      awaited: awaited.get(seat.id) ?? [],
      vacantSince: isVacant ? (lastEnds.get(seat.id) ?? seat.from) : null,
    }
  })
}

export const listSeatRows = (ctx: Reading, unitId: string, on: CivilDate = ctx.today) => seatRowsOf(ctx, [unitId], on)
