import { and, eq, ne, sql } from 'drizzle-orm'
import { decisions } from '@/db/schema/documents'
import { assignments, effects, movements } from '@/db/schema/movements'
import { seats } from '@/db/schema/organisation'
import type { Context } from '../../../context'
import { grouped } from '../../../grouped'

type Planned = { readonly personId: string; readonly postId: string }

const keyOf = ({ personId, postId }: Planned) => `${personId} ${postId}`

/** When the people planned held the very posts that they are planned for, each with the paper that began it; acting is no holding. */
export function holdingsOfPlanned(ctx: Context<'movements.read'>, planned: readonly Planned[]) {
  const pairs = JSON.stringify([...new Set(planned.map(keyOf))])
  const rows = ctx.db
    .select({
      personId: assignments.personId,
      postId: seats.postId,
      from: assignments.from,
      until: assignments.until,
      decisionId: decisions.id,
      numberText: decisions.numberText,
      signedOn: decisions.signedOn,
    })
    .from(assignments)
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(effects, eq(effects.id, assignments.beginEffectId))
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .leftJoin(decisions, eq(decisions.id, movements.decisionId))
    .where(
      and(
        ne(assignments.manner, 'acting'),
        sql`${assignments.personId} || ' ' || ${seats.postId} in (select value from json_each(${pairs}))`,
      ),
    )
    .all()
  const held = grouped(rows, keyOf)
  return (one: Planned) => held.get(keyOf(one)) ?? []
}
