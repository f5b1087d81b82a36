import { and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import { decisions } from '@/db/schema/documents'
import { effects, movements } from '@/db/schema/movements'
import { people } from '@/db/schema/people'
import type { Context } from '../../context'
import { type DecisionPage, visibleDecision } from '../../movements/decisions/queries'
import { visiblePerson } from '../../people/scope/queries'
import type { Rival } from './rules'

/** Other papers in preparation that are about the same people or lead somebody else into the same seats. */
export function listRivals(ctx: Context<'movements.read'>, { id, acts }: DecisionPage): Rival[] {
  const personIds = acts.map(({ personId }) => personId)
  const taken = acts.flatMap((act) => act.effects.filter(({ change }) => change === 'begin').map((one) => one.seatId))
  const isSameSeat = and(eq(effects.change, 'begin'), inArray(effects.seatId, taken))
  return ctx.db
    .selectDistinct({
      decisionId: decisions.id,
      subject: decisions.subject,
      name: people.fullName,
    })
    .from(decisions)
    .innerJoin(movements, eq(movements.decisionId, decisions.id))
    .innerJoin(people, eq(people.id, movements.personId))
    .leftJoin(effects, eq(effects.movementId, movements.id))
    .where(
      and(
        isNull(decisions.registeredAt),
        ne(decisions.id, id),
        or(inArray(movements.personId, personIds), isSameSeat),
        visibleDecision(ctx),
        visiblePerson(ctx, people.id),
      ),
    )
    .orderBy(asc(decisions.createdAt), asc(people.nameKey))
    .all()
}
