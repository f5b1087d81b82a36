import { and, eq, isNotNull, ne, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { postKinds, posts, seats, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { Base } from '../../context'
import { localStatus } from '../../movements/local/queries'
import { visiblePerson } from '../../people/scope/queries'
import { inUnits, personPage, postPage, type Relation, row, yearAndPost } from '../relation/queries'
import { type FigureScope, lastDayOf } from '../rules'

export type BoundGroup = 'secretary' | 'chair'

/** Seats that the non-local policy binds and that stand on the day, vacant ones too; the part: those whose holder is not local. */
export function boundSeats(ctx: Base, scope: FigureScope, bound?: BoundGroup): Relation {
  const on = lastDayOf(scope)
  const local = localStatus(ctx, on)
  const visible = visiblePerson(ctx, people.id)
  const status = sql`coalesce(${local.status}, 'vacant')`
  // CROSS JOIN keeps this order: from the few kinds that are bound to their seats.
  return ctx.db
    .select(
      row({
        key: seats.id,
        personId: people.id,
        label: sql`coalesce(${people.fullName}, ${posts.fullTitle})`,
        note: sql`iif(${people.id} is null, null, ${yearAndPost(visible)})`,
        part: sql`${status} = 'non-local'`,
        unitId: posts.unitId,
        href: sql`iif(${people.id} is null or not ${visible ?? sql`true`}, ${postPage}, ${personPage})`,
        group: status,
        rank: sql`printf('%05d %05d ', ${postKinds.rank}, ${unitVersions.rank}) || ${unitVersions.searchText}`,
      }),
    )
    .from(postKinds)
    .crossJoin(posts)
    .crossJoin(seats)
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .leftJoin(local, and(eq(local.seatId, seats.id), ne(local.manner, 'acting')))
    .leftJoin(people, eq(people.id, local.personId))
    .where(
      and(
        binds(bound),
        eq(posts.kind, postKinds.code),
        eq(seats.postId, posts.id),
        effectiveOn(posts, on),
        effectiveOn(seats, on),
        inUnits(ctx, scope, posts.unitId),
      ),
    )
}

const binds = (bound?: BoundGroup): SQL => (bound ? eq(postKinds.nonLocal, bound) : isNotNull(postKinds.nonLocal))

export const nonLocal = (bound?: BoundGroup) => (ctx: Base, scope: FigureScope) => boundSeats(ctx, scope, bound)
