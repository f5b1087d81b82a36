import { and, eq, inArray, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { decisions, issuingBodies } from '@/db/schema/documents'
import {
  assignments,
  cancellations,
  disciplineForms,
  disciplines,
  effects,
  movements,
  retirementAges,
  rules,
} from '@/db/schema/movements'
import { postKinds, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { grouped } from '../../grouped'
import { covers } from '../../period'
import { readTables } from '../../tables'
import { readDeciders } from '../deciding/queries'
import type { DisciplineFacts, HoldingFacts, Rule } from './facts/rules'
import { type Breach, breachesOf } from './rules'

type Reading = Context<'movements.read'>

export const listRules = (ctx: Reading, on: CivilDate): Rule[] =>
  ctx.db.select().from(rules).where(effectiveOn(rules, on)).all()

export const retirementTable = (ctx: Reading) => ctx.db.select().from(retirementAges).all()

/** What a day is judged by: the rules in force, and the months of retirement. */
export const measuresOn = (ctx: Reading, on: CivilDate) =>
  readTables(ctx.db, { inForce: { of: rules, where: effectiveOn(rules, on) }, ages: { of: retirementAges } })

const postColumns = {
  title: posts.fullTitle,
  kind: posts.kind,
  unitId: posts.unitId,
  grade: postKinds.grade,
  termMonths: postKinds.termMonths,
  isLeader: postKinds.isLeader,
  isSensitive: postKinds.isSensitive,
}

/** Effect and act both count: registered and not cancelled. */
const renewals = sql<string>`(select json_group_array(r."on" order by r."on") from ${effects} r
  join ${movements} m on m.id = r.movement_id join ${decisions} d on d.id = m.decision_id
  where r.person_id = ${assignments.personId} and r.seat_id = ${assignments.seatId} and r.change = 'renew'
    and r."on" >= ${assignments.from} and (${assignments.until} is null or r."on" < ${assignments.until})
    and d.registered_at is not null and m.id not in (select ${cancellations.movementId} from ${cancellations}))`

const holdingsOf = (ctx: Reading, personIds: readonly string[]) =>
  ctx.db
    .select({
      personId: assignments.personId,
      seatId: assignments.seatId,
      from: assignments.from,
      until: assignments.until,
      manner: assignments.manner,
      beganBy: movements.kind,
      renewedOn: renewals.mapWith((text: string) => JSON.parse(text) as CivilDate[]),
      ...postColumns,
    })
    .from(assignments)
    .innerJoin(effects, eq(effects.id, assignments.beginEffectId))
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .where(inArray(assignments.personId, [...personIds]))
    .all()

type Discipline = DisciplineFacts & { readonly personId: string }

/** Those recorded, and dismissals that were decided here. */
export const disciplinesOf = (ctx: Reading, personIds: readonly string[]) =>
  ctx.db.all<Discipline>(sql`
    select ${disciplines.personId} as "personId", coalesce(${disciplineForms.waits}, 'unknown') as form,
      ${disciplines.on} as "on", ${disciplines.basis} as basis
      from ${disciplines} left join ${disciplineForms} on ${disciplineForms.code} = ${disciplines.form}
      where ${inArray(disciplines.personId, [...personIds])} and ${disciplines.cancelledReason} is null
        and (${disciplines.form} = 'classified' or ${disciplineForms.waits} is not null)
    union all select ${movements.personId}, 'dismissal', ${movements.on}, coalesce(${decisions.numberText}, '')
      from ${movements} join ${decisions} on ${decisions.id} = ${movements.decisionId}
      where ${and(inArray(movements.personId, [...personIds]), eq(movements.kind, 'dismissal'))}
        and ${movements.on} is not null and ${decisions.registeredAt} is not null
        and ${movements.id} not in (select ${cancellations.movementId} from ${cancellations})`)

/** The acts of a decision with what each does to seats, in their order. */
function actsOf(ctx: Reading, decisionId: string) {
  const rows = ctx.db
    .select({
      movement: movements,
      decidedOn: sql<CivilDate>`coalesce(${decisions.signedOn}, ${decisions.proposedOn}, ${ctx.today})`,
      seatId: effects.seatId,
      change: effects.change,
      post: postColumns,
      isState: sql<boolean>`${postKinds.track} = 'government' or ${postKinds.isElected}`.mapWith(Boolean),
      issuer: { id: issuingBodies.id, name: issuingBodies.name, style: issuingBodies.style },
    })
    .from(movements)
    .innerJoin(decisions, eq(decisions.id, movements.decisionId))
    .innerJoin(issuingBodies, eq(issuingBodies.id, decisions.issuingBodyId))
    .innerJoin(effects, eq(effects.movementId, movements.id))
    .innerJoin(seats, eq(seats.id, effects.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .where(eq(movements.decisionId, decisionId))
    .orderBy(movements.ordinal, postKinds.rank)
    .all()
  return grouped(rows, ({ movement }) => movement.id)
}

/** What each act of a decision breaks, by its movement and by the rules of its own day; the facts of all are read together. */
export function breachesIn(ctx: Reading, decisionId: string): Map<string, Breach[]> {
  const acts = actsOf(ctx, decisionId)
  const personIds = [...new Set([...acts.values()].flatMap((rows) => rows.map(({ movement }) => movement.personId)))]
  if (personIds.length === 0) return new Map()
  const who = ctx.db
    .select({ id: people.id, sex: people.sex, birthDate: people.birthDate })
    .from(people)
    .where(inArray(people.id, personIds))
    .all()
  const holdings = grouped(holdingsOf(ctx, personIds), ({ personId }) => personId)
  const suffered = grouped(disciplinesOf(ctx, personIds), ({ personId }) => personId)
  const { known, ages } = readTables(ctx.db, { known: { of: rules }, ages: { of: retirementAges } })
  const seatIds = [...acts.values()].flatMap((rows) => rows.map(({ seatId }) => seatId))
  const heldBy = [...holdings.values()].flat()
  const deciderOf = readDeciders(ctx, [...seatIds, ...heldBy.map(({ seatId }) => seatId)])
  const found = new Map<string, Breach[]>()
  for (const [movementId, rows] of acts) {
    const [first] = rows
    const person = who.find(({ id }) => id === first?.movement.personId)
    if (!first || !person) continue
    const { movement, decidedOn, issuer } = first
    const on = movement.on ?? ctx.today
    const held = (holdings.get(person.id) ?? []).filter(({ from }) => from < on)
    const touched = (change: 'end' | 'renew'): HoldingFacts[] =>
      held.filter(
        (post) =>
          (post.until === null || post.until >= on) &&
          rows.some((row) => row.change === change && row.seatId === post.seatId),
      )
    const holds = held.filter(({ until }) => until === null || until >= on)
    const come = rows.filter(({ change }) => change !== 'end')
    const seatsOf = (posts: readonly { seatId: string }[]) => posts.map(({ seatId }) => seatId)
    const decider = deciderOf(seatsOf(come.length > 0 ? come : rows), on) && deciderOf(seatsOf([...rows, ...holds]), on)
    const isOfState = issuer.style === 'state' && rows.some(({ isState }) => isState)
    // A paper about several people is of the body that decides on the highest of them.
    const ofAll = deciderOf([...seatIds, ...seatsOf(heldBy.filter((post) => covers(post, on)))], on)
    const isRight = isOfState || decider?.bodyId === issuer.id || ofAll?.bodyId === issuer.id
    const decidedBy = { issuer: issuer.name, decider, isOther: !isRight }
    const { kind, termMonths, endsOn, purpose } = movement
    const facts = {
      ...{ kind, on, decidedOn, termMonths, endsOn, purpose: purpose ?? null, person, held },
      decidedBy,
      ...{ leaves: touched('end'), renews: touched('renew'), disciplines: suffered.get(person.id) ?? [] },
    }
    const begun = rows.filter(({ change }) => change === 'begin').map(({ post }) => post)
    const inForce = known.filter((rule) => covers(rule, on))
    const all = (begun.length > 0 ? begun : [null]).flatMap((takes) => breachesOf({ ...facts, takes }, inForce, ages))
    found.set(movementId, [...new Map(all.map((breach) => [breach.code, breach])).values()])
  }
  return found
}
