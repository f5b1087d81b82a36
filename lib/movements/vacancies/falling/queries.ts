import { and, eq, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { effectiveOn } from '@/db/columns'
import { decisions } from '@/db/schema/documents'
import { assignments, effects, movements } from '@/db/schema/movements'
import { managingLevels, postKinds, posts, seats, unitKinds, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { addMonths, type CivilDate } from '../../../civil-date'
import { visiblePerson } from '../../../people/scope/queries'
import { measuresOn } from '../../checks/queries'
import type { Grouping, SeatFilter } from '../input'
import { officialOrder, type Reading, SEAT_COLUMNS, seatsAsked } from '../queries'
import { type Fall, fallsOf, type Measures, spanAhead } from '../rules'

type Span = ReturnType<typeof spanAhead>

const ending = alias(effects, 'ending')
const ended = alias(movements, 'ended')

/** Might fall vacant within the span: an index or a comparison finds few, the rules then tell exactly. */
const isNear = (span: Span, { ages, rotationMonths }: Measures): SQL | undefined =>
  or(
    lte(assignments.until, span.until),
    lte(assignments.termUntil, span.until),
    lte(seats.until, span.until),
    ages.length > 0
      ? lte(people.birthDate, addMonths(span.until, -Math.min(...ages.map((row) => row.ageMonths))))
      : undefined,
    rotationMonths !== null
      ? and(eq(movements.kind, 'rotation'), lte(assignments.from, addMonths(span.until, -rotationMonths)))
      : undefined,
  )

/** Seats held on the day, each with its holder and with what is known on that day of the end. */
function heldSeats(ctx: Reading, filter: SeatFilter, on: CivilDate, near: SQL | undefined) {
  // On a past day nobody knows what was signed later; today all that is registered is known.
  const isKnown = on < ctx.today ? lte(decisions.signedOn, on) : sql`true`
  const seen = visiblePerson(ctx, people.id) ?? sql`true`
  const ifKnown = <T>(column: SQL) => sql<T | null>`iif(${isKnown}, ${column}, null)`
  const ifSeen = <T>(column: SQL) => sql<T | null>`iif(${seen}, ${column}, null)`
  const isFollowed = sql`exists (select 1 from ${assignments} next where next.seat_id = ${seats.id}
    and next."from" = ${assignments.until} and next.manner <> 'acting')`
  return ctx.db
    .select({
      ...SEAT_COLUMNS,
      seatUntil: seats.until,
      name: people.fullName,
      sex: people.sex,
      personId: ifSeen<string>(sql`${people.id}`).as('person_id'),
      birthDate: sql<typeof people.$inferSelect.birthDate>`iif(${seen}, ${people.birthDate}, null)`.as('birth_date'),
      manner: assignments.manner,
      from: assignments.from,
      termUntil: assignments.termUntil,
      until: ifKnown<CivilDate>(sql`${assignments.until}`).as('known_until'),
      isFollowed: sql<number>`${isFollowed} and ${isKnown}`.as('is_followed'),
      beganBy: movements.kind,
      endedBy: ifKnown<typeof movements.$inferSelect.kind>(sql`${ended.kind}`).as('ended_by'),
      decisionId: ifKnown<string>(sql`${decisions.id}`).as('decision_id'),
      numberText: ifKnown<string>(sql`${decisions.numberText}`).as('number_text'),
      isElected: postKinds.isElected,
    })
    .from(assignments)
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(people, eq(people.id, assignments.personId))
    .innerJoin(effects, eq(effects.id, assignments.beginEffectId))
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .leftJoin(ending, eq(ending.id, assignments.endEffectId))
    .leftJoin(ended, eq(ended.id, ending.movementId))
    .leftJoin(decisions, eq(decisions.id, ended.decisionId))
    .leftJoin(managingLevels, eq(managingLevels.code, posts.managingLevel))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .leftJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .where(and(effectiveOn(assignments, on), ne(assignments.manner, 'acting'), seatsAsked(ctx, filter, on), near))
    .orderBy(...officialOrder)
    .all()
}

type Held = ReturnType<typeof heldSeats>[number]
export type Falling = Held & { readonly on: CivilDate; readonly falls: readonly Fall[] }

/** Seats held on a day that stand vacant within so many months, the first day first; whoever is followed at once leaves no gap. */
export function listFalling(
  ctx: Reading,
  filter: SeatFilter,
  on: CivilDate,
  months: number,
  group: Grouping = 'day',
): Falling[] {
  const span = spanAhead(on, months)
  const { inForce, ages } = measuresOn(ctx, on)
  const rotationMonths = inForce.find(({ code }) => code === 'rotation-minimum')?.atLeast ?? null
  const measures = { ages, rotationMonths }
  const rows = heldSeats(ctx, filter, on, isNear(span, measures)).flatMap((held) => {
    const falls = held.isFollowed ? [] : fallsOf(held, measures, span)
    return falls[0] ? [{ ...held, on: falls[0].on, falls }] : []
  })
  const byDay = (a: Falling, b: Falling) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)
  if (group !== 'unit') return rows.sort(byDay)
  const places = new Map([...new Set(rows.map(({ unitId }) => unitId))].map((unitId, at) => [unitId, at]))
  return rows.sort((a, b) => (places.get(a.unitId) ?? 0) - (places.get(b.unitId) ?? 0) || byDay(a, b))
}
