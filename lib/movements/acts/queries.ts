import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
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

/** The acts of a decision that have not been cancelled. */
export const listStandingActs = (ctx: Context<'movements.read'>, decisionId: string) =>
  ctx.db
    .select({ movement: movements })
    .from(movements)
    .leftJoin(cancellations, eq(cancellations.movementId, movements.id))
    .where(
      and(
        eq(movements.decisionId, decisionId),
        isNull(cancellations.movementId),
        visiblePerson(ctx, movements.personId),
      ),
    )
    .all()
    .map(({ movement }) => movement)

/** What people hold and held, as an audit entry keeps it before and after. */
export const listHoldings = (ctx: Context<'movements.read'>, personIds: readonly string[]) =>
  ctx.db
    .select({
      personId: assignments.personId,
      seatId: assignments.seatId,
      manner: assignments.manner,
      from: assignments.from,
      until: assignments.until,
    })
    .from(assignments)
    .where(inArray(assignments.personId, [...personIds]))
    .all()
