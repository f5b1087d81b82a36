import { and, asc, eq, inArray } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { issuingBodies } from '@/db/schema/documents'
import { assignments } from '@/db/schema/movements'
import { managementRules, managingLevels, postKinds, posts, seats } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { type Decider, deciderOf } from './rules'

type Reading = Context<'movements.read'>

/** Says who decides on the posts of these seats on a day. */
export function readDeciders(ctx: Reading, seatIds: readonly string[]) {
  const known = ctx.db
    .select({
      seatId: seats.id,
      title: posts.fullTitle,
      kind: posts.kind,
      managingLevel: posts.managingLevel,
      kindLevel: postKinds.managingLevel,
    })
    .from(seats)
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .where(inArray(seats.id, [...new Set(seatIds)]))
    .all()
  const delegations = ctx.db.select().from(managementRules).all()
  const levels = ctx.db
    .select({
      code: managingLevels.code,
      name: managingLevels.name,
      bodyId: issuingBodies.id,
      bodyName: issuingBodies.name,
    })
    .from(managingLevels)
    .leftJoin(issuingBodies, eq(issuingBodies.id, managingLevels.decidedBy))
    .orderBy(asc(managingLevels.rank))
    .all()
  return (of: readonly string[], on: CivilDate): Decider | null =>
    deciderOf(
      known.filter(({ seatId }) => of.includes(seatId)),
      on,
      delegations,
      levels,
    )
}

/** The body that a new decision about these people and this post is of. */
export function proposedDecider(
  ctx: Reading,
  { personIds, seatIds }: { personIds: readonly string[]; seatIds: readonly string[] },
): Decider | null {
  const held = ctx.db
    .select({ seatId: assignments.seatId })
    .from(assignments)
    .where(and(inArray(assignments.personId, [...personIds]), effectiveOn(assignments, ctx.today)))
    .all()
    .map(({ seatId }) => seatId)
  const all = [...seatIds, ...held]
  return readDeciders(ctx, all)(all, ctx.today)
}
