import { asc, eq, inArray } from 'drizzle-orm'
import { posts, seats } from '@/db/schema/organisation'
import type { Plan, Planning } from '../queries'

export type Closure = ReturnType<typeof listClosures>[number]

/** The seats that a plan closes in units that stand on. */
export const listClosures = (ctx: Planning, plan: Plan) =>
  ctx.db
    .select({ seatId: seats.id, title: posts.fullTitle, ordinal: seats.ordinal })
    .from(seats)
    .innerJoin(posts, eq(posts.id, seats.postId))
    .where(
      inArray(
        seats.id,
        plan.closures.map(({ seatId }) => seatId),
      ),
    )
    .orderBy(asc(posts.searchText), asc(seats.ordinal))
    .all()
