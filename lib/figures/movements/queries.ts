import { and, between, eq, isNotNull, isNull, notInArray, type SQL, sql } from 'drizzle-orm'
import { decisions } from '@/db/schema/documents'
import { cancellations, effects, movements } from '@/db/schema/movements'
import { posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { Base } from '../../context'
import { visiblePerson } from '../../people/scope/queries'
import { inUnitAsked, many, type Relation, row } from '../relation/queries'
import { type FigureScope, periodOf } from '../rules'

/** Acts with effect: the decision registered, not cancelled, counted on the day they take effect. */
export function movementsOf(ctx: Base, scope: FigureScope): Relation {
  const { from, until } = periodOf(scope)
  return ctx.db
    .select(
      row({
        key: movements.id,
        personId: people.id,
        label: people.fullName,
        note: sql`concat_ws(' · ', substr(${people.birthDate}, 1, 4), ${postTouched}, ${decisions.numberText})`,
        href: sql`'/movements/' || ${decisions.id}`,
        group: movements.kind,
        on: movements.on,
        rank: sql`${movements.on} || ${people.nameKey}`,
      }),
    )
    .from(movements)
    .innerJoin(decisions, eq(decisions.id, movements.decisionId))
    .innerJoin(people, eq(people.id, movements.personId))
    .leftJoin(cancellations, eq(cancellations.movementId, movements.id))
    .where(
      and(
        between(movements.on, from, until),
        isNotNull(decisions.registeredAt),
        isNull(cancellations.movementId),
        visiblePerson(ctx, people.id),
        touchesUnit(scope),
      ),
    )
}

/** The sums of `movementsOf`: what has no effect is little, and set aside instead of asking each act for its decision. */
export function movementsTally(ctx: Base, scope: FigureScope): Relation | null {
  if (scope.unitId !== undefined || ctx.viewer.roots !== null) return null
  const { from, until } = periodOf(scope)
  const drafts = ctx.db.select({ id: decisions.id }).from(decisions).where(isNull(decisions.registeredAt))
  const cancelled = ctx.db.select({ id: cancellations.movementId }).from(cancellations)
  return ctx.db
    .select(many(movements.kind, movements.on))
    .from(movements)
    .where(
      and(
        between(movements.on, from, until),
        isNotNull(movements.decisionId),
        notInArray(movements.decisionId, drafts),
        notInArray(movements.id, cancelled),
      ),
    )
    .groupBy(movements.on, movements.kind)
}

/** The post that it is about: the one begun or renewed, else the one ended. */
const postTouched = sql`(select ${posts.fullTitle} from ${effects} join ${seats} on ${seats.id} = ${effects.seatId}
  join ${posts} on ${posts.id} = ${seats.postId} where ${effects.movementId} = ${movements.id}
  order by ${effects.change} = 'end', ${effects.manner} <> 'main' limit 1)`

function touchesUnit(scope: FigureScope): SQL | undefined {
  const asked = inUnitAsked(scope, posts.unitId)
  return (
    asked &&
    sql`exists (select 1 from ${effects} join ${seats} on ${seats.id} = ${effects.seatId}
      join ${posts} on ${posts.id} = ${seats.postId} where ${effects.movementId} = ${movements.id} and ${asked})`
  )
}
