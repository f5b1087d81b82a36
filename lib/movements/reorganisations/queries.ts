import { and, asc, eq, gt, inArray, isNull, lt, ne, notExists, or, type SQLWrapper, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments, plannedPlacements } from '@/db/schema/movements'
import { plannedPosts, plannedUnits, postKinds, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { Context } from '../../context'
import { endingSeatIds, openFor, type Plan } from '../../organisation/reorganisations/queries'
import type { Heirs } from './rules'

export type Placing = Context<'organisation.write' | 'organisation.read' | 'movements.read' | 'people.read'>

export const rowKey = (row: { personId: string; seatId: string }) => `${row.personId} ${row.seatId}`

export type AffectedRow = ReturnType<typeof listAffected>[number]

/** Everybody who holds a seat that ends with a session, one row a seat, with what is planned for them. */
export const listAffected = (ctx: Placing, plan: Plan) =>
  ctx.db
    .select({
      personId: people.id,
      name: people.fullName,
      birthDate: people.birthDate,
      seatId: seats.id,
      postId: posts.id,
      title: posts.fullTitle,
      post: posts.title,
      unitId: posts.unitId,
      kind: posts.kind,
      kindRank: postKinds.rank,
      track: postKinds.track,
      isLeader: postKinds.isLeader,
      managingLevel: posts.managingLevel,
      manner: assignments.manner,
      from: assignments.from,
      placed: sql<
        string | null
      >`coalesce(${plannedPlacements.plannedPostId}, ${plannedPlacements.postId}, ${plannedPlacements.outcome})`,
    })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .leftJoin(
      plannedPlacements,
      and(
        eq(plannedPlacements.reorganisationId, plan.id),
        eq(plannedPlacements.personId, people.id),
        eq(plannedPlacements.seatId, seats.id),
      ),
    )
    .where(
      and(
        inArray(assignments.seatId, endingSeatIds(ctx, plan)),
        lt(assignments.from, plan.on),
        openFor(plan, assignments.until),
      ),
    )
    .orderBy(asc(postKinds.rank), asc(posts.searchText), asc(seats.ordinal), asc(people.nameKey))
    .all()
    .filter(({ placed }) => placed !== null || !plan.committedAt)
    .map((row) => ({ ...row, key: rowKey(row) }))

const ranked = {
  kindRank: postKinds.rank,
  track: postKinds.track,
  isLeader: postKinds.isLeader,
  isElected: postKinds.isElected,
  termMonths: postKinds.termMonths,
}

const takenIn = (plan: Plan, column: 'planned_post_id' | 'post_id', post: SQLWrapper) =>
  sql<number>`(select count(*) from ${plannedPlacements} p
    where p.reorganisation_id = ${plan.id} and p.${sql.identifier(column)} = ${post})`

export type TargetRow = ReturnType<typeof listTargets>[number]

/** The posts that people can come into: those planned, and in units that stand on those with a vacant seat. */
export function listTargets(ctx: Placing, plan: Plan) {
  const planned = ctx.db
    .select({
      key: plannedPosts.id,
      plannedUnitId: plannedPosts.plannedUnitId,
      kind: plannedPosts.kind,
      title: plannedPosts.fullTitle,
      post: plannedPosts.title,
      managingLevel: plannedPosts.managingLevel,
      seats: plannedPosts.seats,
      taken: takenIn(plan, 'planned_post_id', plannedPosts.id),
      ...ranked,
    })
    .from(plannedPosts)
    .innerJoin(plannedUnits, eq(plannedUnits.id, plannedPosts.plannedUnitId))
    .innerJoin(postKinds, eq(postKinds.code, plannedPosts.kind))
    .where(eq(plannedUnits.reorganisationId, plan.id))
    .orderBy(asc(plannedUnits.ordinal), asc(postKinds.rank))
    .all()
  const vacant = listVacant(ctx, plan)
  return [...planned.map((row) => ({ ...row, isPlanned: true })), ...vacant].map((row) => ({
    ...row,
    free: row.seats - row.taken,
  }))
}

/** Vacant seats of units that stand on: nobody holds them on the day or comes into them after it. */
function vacantSeats(ctx: Placing, plan: Plan) {
  const held = ctx.db
    .select({ one: assignments.id })
    .from(assignments)
    .where(
      and(
        eq(assignments.seatId, seats.id),
        ne(assignments.manner, 'acting'),
        or(isNull(assignments.until), gt(assignments.until, plan.on)),
      ),
    )
  const closing = plan.closures.map(({ seatId }) => seatId)
  return and(effectiveOn(seats, plan.on), notExists(held), sql`${seats.id} not in ${[...closing, '']}`)
}

function listVacant(ctx: Placing, plan: Plan) {
  const standing = plan.units.filter(({ isNew }) => !isNew)
  return ctx.db
    .select({
      key: posts.id,
      unitId: posts.unitId,
      kind: posts.kind,
      title: posts.fullTitle,
      post: posts.title,
      managingLevel: posts.managingLevel,
      seats: sql<number>`count(${seats.id})`,
      taken: takenIn(plan, 'post_id', posts.id),
      ...ranked,
    })
    .from(posts)
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(seats, eq(seats.postId, posts.id))
    .where(
      and(
        inArray(
          posts.unitId,
          standing.flatMap(({ unitId }) => unitId ?? []),
        ),
        vacantSeats(ctx, plan),
      ),
    )
    .groupBy(posts.id)
    .orderBy(asc(postKinds.rank))
    .all()
    .map(({ unitId, ...row }) => ({
      ...row,
      plannedUnitId: standing.find((unit) => unit.unitId === unitId)?.id ?? '',
      isPlanned: false,
    }))
}

/** The vacant seats of one standing post, in their order. */
export const vacantSeatsOf = (ctx: Placing, plan: Plan, postId: string) =>
  ctx.db
    .select({ id: seats.id })
    .from(seats)
    .where(and(eq(seats.postId, postId), vacantSeats(ctx, plan)))
    .orderBy(asc(seats.ordinal))
    .all()
    .map(({ id }) => id)

/** Heirs of a unit, the main one first; each with the planned units of its place and those beneath any of them. */
export function heirsIn(plan: Plan): Heirs {
  const families = new Map(plan.units.map(({ id }) => [id, familyOf(plan, id)]))
  return (unitId) => {
    const own = plan.units.filter((unit) => unit.unitId === unitId && !unit.isNew).map(({ id }) => id)
    const heirs = plan.endings.filter((ending) => ending.unitId === unitId).toSorted((a, b) => +b.isMain - +a.isMain)
    return [...own, ...heirs.flatMap(({ plannedUnitId }) => plannedUnitId ?? [])].map((id) => families.get(id) ?? [id])
  }
}

export function familyOf({ units }: Plan, id: string): string[] {
  const placeId = units.find((unit) => unit.id === id)?.placeId
  const family = new Set([id, ...units.filter((unit) => placeId && unit.placeId === placeId).map((unit) => unit.id)])
  for (let grown = -1; grown !== family.size; ) {
    grown = family.size
    for (const unit of units) if (unit.parentPlanId && family.has(unit.parentPlanId)) family.add(unit.id)
  }
  return [...family]
}
