import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { decisions } from '@/db/schema/documents'
import { assignments, cancellations, effects, movements } from '@/db/schema/movements'
import { posts, seats } from '@/db/schema/organisation'
import { people, personHomes } from '@/db/schema/people'
import type { Base } from '../../context'
import { Problem } from '../../problem'
import { derive, type Effect, homesOf, termEnd } from '../rules'
import { clashSentence, listClashes } from './queries'

/** The effects that count for these people: of registered decisions, not cancelled. */
function effectsOf(ctx: Base, personIds: readonly string[]): Effect[] {
  const rows = ctx.db
    .select({
      id: effects.id,
      personId: effects.personId,
      seatId: effects.seatId,
      change: effects.change,
      manner: effects.manner,
      on: effects.on,
      termMonths: movements.termMonths,
      endsOn: movements.endsOn,
    })
    .from(effects)
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .innerJoin(decisions, eq(decisions.id, movements.decisionId))
    .leftJoin(cancellations, eq(cancellations.movementId, movements.id))
    .where(
      and(
        inArray(effects.personId, [...personIds]),
        isNotNull(decisions.registeredAt),
        isNull(cancellations.movementId),
      ),
    )
    .all()
  return rows.map(({ termMonths, endsOn, ...effect }) => ({
    ...effect,
    termUntil: termEnd({ on: effect.on, termMonths, endsOn }),
  }))
}

/** Derives anew what these people hold and where they belong. Clashes stay to be read: `refuseClashes` ends every command. */
export function settle(tx: Base, personIds: readonly string[]): void {
  if (personIds.length === 0) return
  const holdings = derive(effectsOf(tx, personIds))
  tx.db
    .delete(assignments)
    .where(inArray(assignments.personId, [...personIds]))
    .run()
  if (holdings.length > 0) tx.db.insert(assignments).values(holdings).run()

  const seatIds = [...new Set(holdings.map((holding) => holding.seatId))]
  const unitOfSeat = new Map(
    tx.db
      .select({ seatId: seats.id, unitId: posts.unitId })
      .from(seats)
      .innerJoin(posts, eq(posts.id, seats.postId))
      .where(inArray(seats.id, seatIds))
      .all()
      .map(({ seatId, unitId }) => [seatId, unitId]),
  )
  const openedBy = tx.db
    .select({ id: people.id, unitId: people.openedByUnitId })
    .from(people)
    .where(inArray(people.id, [...personIds]))
    .all()
  const homes = openedBy.flatMap(({ id: personId, unitId }) =>
    homesOf(
      holdings
        .filter((holding) => holding.personId === personId)
        .map((holding) => ({ ...holding, unitId: unitOfSeat.get(holding.seatId) ?? '' })),
      unitId,
    ).map((home) => ({ personId, ...home })),
  )
  tx.db
    .delete(personHomes)
    .where(inArray(personHomes.personId, [...personIds]))
    .run()
  if (homes.length > 0) tx.db.insert(personHomes).values(homes).run()
}

/** The database refuses two holders of one seat at COMMIT without saying whom; this says it first. */
export function refuseClashes(tx: Base): void {
  const [clash] = listClashes(tx, 1)
  if (clash) throw new Problem('clash', undefined, clashSentence(clash))
}

/** For a look ahead: what was refused is shown and rolled back, so the database must not ask at the end. */
export const forgetClashes = (tx: Base) => tx.db.run(sql`delete from clashes`)
