import { and, eq, isNotNull } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments, localDeterminations } from '@/db/schema/movements'
import { postKinds, posts, seats, unitVersions } from '@/db/schema/organisation'
import type { Context } from '../../context'
import { visiblePerson } from '../../people/scope/queries'
import { Problem } from '../../problem'
import { write } from '../../write'
import type { DetermineInput } from './input'
import { localStatus } from './queries'

type Determine = Context<'movements.determine' | 'movements.read'>

const statusOf = (ctx: Determine, personId: string, seatId: string) => {
  const status = localStatus(ctx)
  return ctx.db
    .select({ status: status.status, suggested: status.suggested, basis: status.basis, from: status.verdictFrom })
    .from(status)
    .where(and(eq(status.personId, personId), eq(status.seatId, seatId)))
    .get()
}

/**
 * Whether the holder of a post is a local person there, with its basis: it holds for the whole of that appointment. Where
 * the unit has become another since it was determined, it holds from that day on, and what was determined stays before it.
 */
export function determine(ctx: Determine, { personId, seatId, isLocal, basis }: DetermineInput) {
  return write(ctx, 'movements.determine', (tx) => {
    const held = tx.db
      .select({ unitId: posts.unitId, from: assignments.from, changedOn: unitVersions.from })
      .from(assignments)
      .innerJoin(seats, eq(seats.id, assignments.seatId))
      .innerJoin(posts, eq(posts.id, seats.postId))
      .innerJoin(postKinds, eq(postKinds.code, posts.kind))
      .innerJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, tx.today)))
      .where(
        and(
          eq(assignments.personId, personId),
          eq(assignments.seatId, seatId),
          isNotNull(postKinds.nonLocal),
          effectiveOn(assignments, tx.today),
          visiblePerson(tx, assignments.personId),
        ),
      )
      .get()
    if (!held)
      throw new Problem('not_held', undefined, 'Người này hiện không giữ chức vụ phải xác định là người địa phương.')
    const before = statusOf(tx, personId, seatId)
    const { unitId, changedOn } = held
    const from = before?.from && before.from < changedOn ? changedOn : held.from
    tx.db
      .insert(localDeterminations)
      .values({ personId, unitId, from, isLocal, basis, decidedBy: tx.viewer.id, decidedAt: tx.now })
      .run()
    return {
      subjects: [personId, unitId],
      before,
      after: statusOf(tx, personId, seatId),
      result: { id: personId },
    }
  })
}
