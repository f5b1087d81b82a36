import { and, between, eq, gt, gte, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias, unionAll } from 'drizzle-orm/sqlite-core'
import { effectiveOn } from '@/db/columns'
import { decisions } from '@/db/schema/documents'
import { assignments, effects, movements } from '@/db/schema/movements'
import { postKinds, posts, seats, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { addDays, addMonths, type CivilDate } from '../../../civil-date'
import type { Context } from '../../../context'
import { inFamilyOf, inScope } from '../../../organisation/scope/queries'
import type { RetirementAge } from '../../../people/rules'
import { visiblePerson } from '../../../people/scope/queries'
import { birthsRetiring, type Limits, type Span } from '../rules'

export type Reading = Context<'movements.read' | 'people.read'>

const stay = alias(assignments, 'stay')
const sent = alias(effects, 'sent')
const sending = alias(movements, 'sending')

/** Whether the person is seconded elsewhere on the day. */
const isAway = (ctx: Reading, on: CivilDate) =>
  sql<boolean>`exists ${ctx.db
    .select({ id: stay.id })
    .from(stay)
    .innerJoin(sent, eq(sent.id, stay.beginEffectId))
    .innerJoin(sending, eq(sending.id, sent.movementId))
    .where(and(eq(stay.personId, people.id), eq(sending.kind, 'secondment'), effectiveOn(stay, on)))}`
    .mapWith(Boolean)
    .as('is_away')

/** The day is known whole: a year alone is nobody's anniversary. */
const isOnProbation = and(isNull(people.partyOfficialOn), eq(sql`length(${people.partyAdmittedOn})`, 10))
const onProbation = sql<CivilDate | null>`case when ${isOnProbation} then ${people.partyAdmittedOn} end`.as('probation')

/** A decision under way that touches the holding: nothing of it in the register yet. */
const underWay = sql<string | null>`(select min(d.id) from ${effects} e
  join ${movements} m on m.id = e.movement_id join ${decisions} d on d.id = m.decision_id
  where e.seat_id = ${assignments.seatId} and e.person_id = ${people.id} and e.change <> 'suspend'
    and d.registered_at is null)`.as('under_way')

/** The end of a holding, unless it was signed after the day: on a past day nobody knew of it. Terms stand as they are today. */
const knownUntil = (on: CivilDate) =>
  sql<CivilDate | null>`iif(exists (select 1 from ${effects} e join ${movements} m on m.id = e.movement_id
    join ${decisions} d on d.id = m.decision_id where e.id = ${assignments.endEffectId} and d.signed_on > ${on}),
    null, ${assignments.until})`.as('known_until')

const heldWhere = (ctx: Reading, on: CivilDate, where: SQL | undefined) =>
  ctx.db
    .select({
      assignmentId: assignments.id,
      personId: people.id,
      name: people.fullName,
      birthDate: people.birthDate,
      sex: people.sex,
      seatId: assignments.seatId,
      manner: assignments.manner,
      from: assignments.from,
      until: on < ctx.today ? knownUntil(on) : sql<CivilDate | null>`${assignments.until}`.as('known_until'),
      termUntil: assignments.termUntil,
      postTitle: posts.fullTitle,
      unitId: posts.unitId,
      unitName: unitVersions.name,
      beganBy: movements.kind,
      isElected: postKinds.isElected,
      isSensitive: postKinds.isSensitive,
      isAway: isAway(ctx, on),
      onProbationSince: onProbation,
      draftId: underWay,
    })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(effects, eq(effects.id, assignments.beginEffectId))
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .where(and(where, visiblePerson(ctx, people.id), inScope(ctx, posts.unitId, on)))

export type Held = ReturnType<ReturnType<typeof heldWhere>['all']>[number]

/** Born in a month that retires before the end of the span, or earlier. */
function retiring(table: readonly RetirementAge[], until: CivilDate): SQL {
  const births = birthsRetiring(table, { from: addMonths(until, -12), until })
  const latest = (sex: RetirementAge['sex']) =>
    births
      .filter((birth) => birth.sex === sex)
      .map(({ month }) => month)
      .sort()
      .at(-1) ?? ''
  const born = (sex: RetirementAge['sex']) =>
    and(eq(people.sex, sex), lte(people.birthDate, `${latest(sex)}-99` as CivilDate))
  return or(born('male'), born('female')) ?? sql`false`
}

/** Admitted long enough ago to be asked about, and not so long that the day is but missing in the file. */
const admitted = (months: number, span: Span) =>
  between(sql`${people.partyAdmittedOn}`, addMonths(span.from, -months - 12), addMonths(span.until, -months))

const monthsOf = (rules: Limits, code: string, end: 'atLeast' | 'atMost') =>
  rules.find((rule) => rule.code === code)?.[end] ?? null

/** More than what falls due, by indexes of their own: the rules of each case decide afterwards. */
export function listHeld(
  ctx: Reading,
  { rules, ages, span, unitId }: { rules: Limits; ages: readonly RetirementAge[]; span: Span; unitId: string | null },
): Held[] {
  const months = (code: string, end: 'atLeast' | 'atMost') => monthsOf(rules, code, end)
  const began = (code: string, end: 'atLeast' | 'atMost', until: CivilDate) => {
    const many = months(code, end)
    return many === null ? sql`false` : lte(assignments.from, addMonths(until, -many))
  }
  const ahead = (code: string) => addDays(span.until, months(code, 'atLeast') ?? 0)
  const lasted = months('rotation-minimum', 'atLeast') ?? 0
  const isMain = eq(assignments.manner, 'main')
  const sought = [
    and(isMain, retiring(ages, addMonths(span.until, months('retirement-notice', 'atLeast') ?? 0))),
    and(lt(assignments.termUntil, ahead('reappointment-notice')), ne(assignments.manner, 'acting')),
    and(
      isMain,
      eq(movements.kind, 'rotation'),
      gte(assignments.from, addMonths(span.from, -lasted)),
      began('rotation-minimum', 'atLeast', span.until),
    ),
    and(isMain, eq(postKinds.isSensitive, true), began('periodic-change', 'atMost', ahead('periodic-notice'))),
    and(eq(assignments.manner, 'acting'), began('acting-maximum', 'atMost', span.until)),
    and(isMain, isOnProbation, admitted(months('party-probation', 'atLeast') ?? 0, span)),
  ] as const
  const on = span.from
  const inUnit = unitId ? inFamilyOf(unitId, posts.unitId, on) : undefined
  const found = (which: SQL | undefined) => heldWhere(ctx, on, and(effectiveOn(assignments, on), which, inUnit))
  const [first, second, third, fourth, fifth, sixth] = sought
  const rows = unionAll(found(first), found(second), found(third), found(fourth), found(fifth), found(sixth)).all()
  // Who is sought for two reasons stands there twice; letting SQLite compare whole rows takes four times as long.
  return [...new Map(rows.map((row) => [row.assignmentId, row])).values()]
}

/** Everything that these people hold on a day or will hold. */
export const listHeldBy = (ctx: Reading, personIds: readonly string[], on: CivilDate): Held[] =>
  heldWhere(
    ctx,
    on,
    and(inArray(people.id, [...new Set(personIds)]), or(isNull(assignments.until), gt(assignments.until, on))),
  ).all()
