import { and, asc, desc, eq, exists, inArray, isNotNull, isNull, lte, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { effectiveOn } from '@/db/columns'
import { decisions } from '@/db/schema/documents'
import { assignments, cancellations, effects, movements, retirementAges, rules } from '@/db/schema/movements'
import { postKinds, posts, seats, unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { localStatus } from '../../movements/local/queries'
import { earliestDay } from '../../partial-date'
import { findPerson, type Person } from '../../people/queries'
import { ageOn, onProbationSince, retirementAfter, yearsInParty } from '../../people/rules'
import { covers } from '../../period'
import { listQualifications } from '../../qualifications/queries'
import { dueOf, mainFirst } from './rules'

type Reading = Context<'people.read' | 'movements.read' | 'qualifications.read'>

const endEffect = alias(effects, 'end_effect')
const endMovement = alias(movements, 'end_movement')
const endDecision = alias(decisions, 'end_decision')

export type Holding = ReturnType<typeof listHoldings>[number]

/** A page of a past day knows neither the end nor the renewal that came later. */
function asSeenOn<
  H extends {
    until: CivilDate | null
    termFrom: CivilDate
    termUntil: CivilDate | null
    endedBy: unknown
    endNumberText: unknown
  },
>(held: H, on: CivilDate): H {
  const open =
    held.until !== null && held.until > on
      ? { until: null, endedBy: null, endNumberText: null, endDecisionId: null }
      : {}
  return { ...held, ...open, termUntil: held.termFrom > on ? null : held.termUntil }
}

/** Everything somebody held by a day, the latest first, each with the papers that began and ended it. */
function listHoldings(ctx: Reading, personId: string, on: CivilDate) {
  return ctx.db
    .select({
      seatId: assignments.seatId,
      manner: assignments.manner,
      from: assignments.from,
      until: assignments.until,
      termFrom: assignments.termFrom,
      termUntil: assignments.termUntil,
      kind: posts.kind,
      title: posts.title,
      fullTitle: posts.fullTitle,
      unitId: posts.unitId,
      unitName: unitVersions.shortName,
      track: postKinds.track,
      rank: postKinds.rank,
      isLeader: postKinds.isLeader,
      isSensitive: postKinds.isSensitive,
      isElected: postKinds.isElected,
      nonLocal: postKinds.nonLocal,
      beganBy: movements.kind,
      decisionId: movements.decisionId,
      numberText: decisions.numberText,
      signedOn: decisions.signedOn,
      endedBy: endMovement.kind,
      endDecisionId: endMovement.decisionId,
      endNumberText: endDecision.numberText,
    })
    .from(assignments)
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(effects, eq(effects.id, assignments.beginEffectId))
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .leftJoin(decisions, eq(decisions.id, movements.decisionId))
    .leftJoin(endEffect, eq(endEffect.id, assignments.endEffectId))
    .leftJoin(endMovement, eq(endMovement.id, endEffect.movementId))
    .leftJoin(endDecision, eq(endDecision.id, endMovement.decisionId))
    .leftJoin(
      unitVersions,
      and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, sql`${assignments.from}`)),
    )
    .where(and(eq(assignments.personId, personId), lte(assignments.from, on)))
    .orderBy(desc(assignments.from), sql`${assignments.manner} = 'main' desc`, asc(postKinds.rank))
    .all()
    .map((held) => (on < ctx.today ? asSeenOn(held, on) : held))
}

export type OtherAct = ReturnType<typeof listOtherActs>[number]

/** Acts that begin no holding: re-appointments and extensions that renewed one, suspensions of one, and what is announced and waits for its election or approval. */
function listOtherActs(ctx: Reading, personId: string, on: CivilDate) {
  const cancelled = ctx.db
    .select({ one: cancellations.movementId })
    .from(cancellations)
    .where(eq(cancellations.movementId, movements.id))
  const keeps = ctx.db
    .select({ one: effects.id })
    .from(effects)
    .where(and(eq(effects.movementId, movements.id), inArray(effects.change, ['renew', 'suspend'])))
  return ctx.db
    .select({
      id: movements.id,
      kind: movements.kind,
      on: movements.on,
      termMonths: movements.termMonths,
      endsOn: movements.endsOn,
      seatId: effects.seatId,
      fullTitle: posts.fullTitle,
      decisionId: movements.decisionId,
      numberText: decisions.numberText,
      signedOn: decisions.signedOn,
    })
    .from(movements)
    .innerJoin(decisions, eq(decisions.id, movements.decisionId))
    .innerJoin(effects, eq(effects.movementId, movements.id))
    .innerJoin(seats, eq(seats.id, effects.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .where(
      and(
        eq(movements.personId, personId),
        isNotNull(decisions.registeredAt),
        lte(decisions.signedOn, on),
        notExists(cancelled),
        or(
          and(isNull(movements.on), eq(effects.change, 'begin')),
          and(exists(keeps), inArray(effects.change, ['renew', 'suspend']), lte(movements.on, on)),
        ),
      ),
    )
    .all()
}

type Limit = { code: string; atLeast: number | null; atMost: number | null }

/** The rules in force on a day and the age of retirement of one person, in one question. */
function listLimits(ctx: Reading, { sex, birthDate }: Pick<Person, 'sex' | 'birthDate'>, on: CivilDate) {
  const month = birthDate && earliestDay(birthDate).slice(0, 7)
  const rows = ctx.db.all<Limit>(sql`
    select ${rules.code} as code, ${rules.atLeast} as "atLeast", ${rules.atMost} as "atMost" from ${rules} where ${effectiveOn(rules, on)}
    union all select '', ${retirementAges.ageMonths}, null from ${retirementAges}
      where ${retirementAges.sex} = ${sex} and ${month} between ${retirementAges.bornFrom} and ${retirementAges.bornTo}`)
  const ageMonths = rows.find(({ code }) => code === '')?.atLeast ?? null
  return { inForce: rows.filter(({ code }) => code !== ''), retirement: retirementAfter({ birthDate, ageMonths }) }
}

function listLocal(ctx: Reading, personId: string, on: CivilDate) {
  const status = localStatus(ctx, on)
  return ctx.db
    .select({ seatId: status.seatId, status: status.status, suggested: status.suggested, basis: status.basis })
    .from(status)
    .where(eq(status.personId, personId))
    .all()
}

export type PersonFile = NonNullable<ReturnType<typeof findPersonFile>>

/** What the head of a file answers on a day: who, which posts by which paper, how long still, local or not, what is next. */
export function findPersonFile(ctx: Reading, personId: string, on: CivilDate = ctx.today) {
  const person = findPerson(ctx, personId, on)
  if (!person) return undefined
  const holdings = listHoldings(ctx, personId, on)
  const held = mainFirst(holdings.filter((holding) => covers(holding, on)))
  const { inForce, retirement } = listLimits(ctx, person, on)
  return {
    person,
    on,
    age: ageOn(person.birthDate, on),
    yearsInParty: yearsInParty(person.partyAdmittedOn, on),
    retirement,
    holdings,
    held,
    acts: listOtherActs(ctx, personId, on),
    local: held.some(({ nonLocal }) => nonLocal !== null) ? listLocal(ctx, personId, on) : [],
    qualifications: listQualifications(ctx, personId, on),
    due: dueOf(holdings, inForce, retirement, on, onProbationSince(person)),
  }
}
