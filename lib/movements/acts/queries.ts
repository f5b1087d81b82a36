import { and, eq, isNotNull } from 'drizzle-orm'
import { decisions } from '@/db/schema/documents'
import { assignments, cancellations, movements } from '@/db/schema/movements'
import type { Context } from '../../context'
import { visiblePerson } from '../../people/scope/queries'

/** A movement of a registered decision about somebody the viewer may see, with its cancellation if it has one. */
export const findAct = (ctx: Context<'movements.read'>, movementId: string) =>
  ctx.db
    .select({ movement: movements, cancelledAt: cancellations.at, numberText: decisions.numberText })
    .from(movements)
    .innerJoin(decisions, eq(decisions.id, movements.decisionId))
    .leftJoin(cancellations, eq(cancellations.movementId, movements.id))
    .where(and(eq(movements.id, movementId), isNotNull(decisions.registeredAt), visiblePerson(ctx, movements.personId)))
    .get()

/** What a person holds and held, as an audit entry keeps it before and after. */
export const listHoldings = (ctx: Context<'movements.read'>, personId: string) =>
  ctx.db
    .select({
      seatId: assignments.seatId,
      manner: assignments.manner,
      from: assignments.from,
      until: assignments.until,
    })
    .from(assignments)
    .where(eq(assignments.personId, personId))
    .all()
