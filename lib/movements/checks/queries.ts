import { and, eq, inArray } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments, effects, movements, retirementAges, rules } from '@/db/schema/movements'
import { postKinds, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { readTables } from '../../tables'
import { type ActFacts, type Breach, breachesOf, type Rule } from './rules'

export const listRules = (ctx: Context<'movements.read'>, on: CivilDate): Rule[] =>
  ctx.db.select().from(rules).where(effectiveOn(rules, on)).all()

export const retirementTable = (ctx: Context<'movements.read'>) => ctx.db.select().from(retirementAges).all()

/** What a day is judged by: the rules in force, and the months of retirement. */
export const measuresOn = (ctx: Context<'movements.read'>, on: CivilDate) =>
  readTables(ctx.db, { inForce: { of: rules, where: effectiveOn(rules, on) }, ages: { of: retirementAges } })

export type AskedAct = Pick<ActFacts, 'kind' | 'on' | 'termMonths' | 'endsOn'> & {
  readonly personId: string
  /** Seats whose holding ends with the act. */
  readonly endsSeatIds: readonly string[]
  readonly takesSeatId: string | null
}

/** What each act breaks, by the rules of its own day; the facts of all acts are read together. */
export function listBreaches(ctx: Context<'movements.read'>, acts: readonly AskedAct[]): Breach[][] {
  if (acts.length === 0) return []
  const personIds = [...new Set(acts.map((act) => act.personId))]
  const who = new Map(
    ctx.db
      .select({ id: people.id, sex: people.sex, birthDate: people.birthDate })
      .from(people)
      .where(inArray(people.id, personIds))
      .all()
      .map(({ id, ...person }) => [id, person]),
  )
  const held = ctx.db
    .select({
      personId: assignments.personId,
      seatId: assignments.seatId,
      from: assignments.from,
      until: assignments.until,
      manner: assignments.manner,
      beganBy: movements.kind,
      title: posts.fullTitle,
      rank: postKinds.rank,
      isSensitive: postKinds.isSensitive,
    })
    .from(assignments)
    .innerJoin(effects, eq(effects.id, assignments.beginEffectId))
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .where(inArray(assignments.personId, personIds))
    .all()
  const taken = new Map(
    ctx.db
      .select({ seatId: seats.id, title: posts.fullTitle, rank: postKinds.rank, isSensitive: postKinds.isSensitive })
      .from(seats)
      .innerJoin(posts, eq(posts.id, seats.postId))
      .innerJoin(postKinds, eq(postKinds.code, posts.kind))
      .where(
        and(
          inArray(
            seats.id,
            acts.flatMap((act) => act.takesSeatId ?? []),
          ),
        ),
      )
      .all()
      .map(({ seatId, ...post }) => [seatId, post]),
  )
  const table = retirementTable(ctx)
  const rulesOf = new Map([...new Set(acts.map((act) => act.on))].map((on) => [on, listRules(ctx, on)]))
  return acts.map((act) => {
    const person = who.get(act.personId)
    if (!person) return []
    const leaves = held.filter(
      ({ personId, seatId, from, until }) =>
        personId === act.personId &&
        act.endsSeatIds.includes(seatId) &&
        from < act.on &&
        (until === null || until >= act.on),
    )
    const takes = (act.takesSeatId && taken.get(act.takesSeatId)) || null
    return breachesOf({ ...act, person, leaves, takes }, rulesOf.get(act.on) ?? [], table)
  })
}
