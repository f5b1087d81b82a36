import { and, count, desc, eq, gte, lte, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { decisions } from '@/db/schema/documents'
import { cancellations, effects, movements, ruleOverrides, rules } from '@/db/schema/movements'
import { posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { PAGE_SIZE } from '../../list-state'
import { inFamilyOf } from '../../organisation/scope/queries'
import { visiblePerson } from '../../people/scope/queries'
import type { OverrideFilter } from './input'

type Reading = Context<'movements.read' | 'people.read'>

/** The day that the act counts on; while an election is awaited, the day of its paper. */
const actOn = sql<CivilDate | null>`coalesce(${movements.on}, ${decisions.signedOn}, ${decisions.effectiveOn})`

/** The posts of the act that are come to, else those left or held on. */
const titles = sql<string | null>`(select group_concat(title, '; ') from (
  select ${posts.fullTitle} as title, dense_rank() over (order by ${effects.change} <> 'begin') as place
  from ${effects} join ${seats} on ${seats.id} = ${effects.seatId} join ${posts} on ${posts.id} = ${seats.postId}
  where ${effects.movementId} = ${movements.id} order by ${posts.rank}) where place = 1)`

/** The rule as it was called on the day of the act. */
const ruleTitle = sql<string>`coalesce((select ${rules.title} from ${rules} where ${rules.code} = ${ruleOverrides.ruleCode}
  order by ${effectiveOn(rules, actOn)} desc, ${rules.from} desc limit 1), ${ruleOverrides.ruleCode})`

const state = sql<
  'draft' | 'submitted' | 'registered'
>`case when ${decisions.registeredAt} is not null then 'registered'
  when ${decisions.submittedAt} is not null then 'submitted' else 'draft' end`

const inUnit = (unitId: string, on: CivilDate): SQL => sql`exists (select 1 from ${effects}
  join ${seats} on ${seats.id} = ${effects.seatId} join ${posts} on ${posts.id} = ${seats.postId}
  where ${effects.movementId} = ${movements.id} and ${inFamilyOf(unitId, posts.unitId, on)})`

const asked = (ctx: Reading, { rule, unit, from, to }: OverrideFilter) =>
  and(
    visiblePerson(ctx, movements.personId),
    rule ? eq(ruleOverrides.ruleCode, rule) : undefined,
    unit ? inUnit(unit, ctx.today) : undefined,
    from ? gte(actOn, from) : undefined,
    to ? lte(actOn, to) : undefined,
  )

const select = (ctx: Reading, filter: OverrideFilter) =>
  ctx.db
    .select({
      id: ruleOverrides.id,
      ruleCode: ruleOverrides.ruleCode,
      ruleTitle,
      calculation: ruleOverrides.calculation,
      reason: ruleOverrides.reason,
      at: ruleOverrides.at,
      decidedBy: users.displayName,
      personId: people.id,
      name: people.fullName,
      birthDate: people.birthDate,
      kind: movements.kind,
      on: actOn,
      titles,
      decisionId: decisions.id,
      numberText: decisions.numberText,
      subject: decisions.subject,
      state,
      isCancelled: sql<boolean>`${cancellations.movementId} is not null`.mapWith(Boolean),
    })
    .from(ruleOverrides)
    .innerJoin(movements, eq(movements.id, ruleOverrides.movementId))
    .innerJoin(decisions, eq(decisions.id, movements.decisionId))
    .innerJoin(people, eq(people.id, movements.personId))
    .leftJoin(users, eq(users.id, ruleOverrides.userId))
    .leftJoin(cancellations, eq(cancellations.movementId, movements.id))
    .where(asked(ctx, filter))
    .orderBy(desc(ruleOverrides.at), desc(actOn), people.nameKey)

export type OverrideRow = ReturnType<typeof listAllOverrides>[number]

/** What was decided in spite of a rule, about people whom the viewer may see, the latest first. */
export const listAllOverrides = (ctx: Reading, filter: OverrideFilter) => select(ctx, filter).all()

export function listOverrides(ctx: Reading, filter: OverrideFilter) {
  const rows = select(ctx, filter)
    .limit(PAGE_SIZE)
    .offset((filter.page - 1) * PAGE_SIZE)
    .all()
  const total = ctx.db
    .select({ total: count() })
    .from(ruleOverrides)
    .innerJoin(movements, eq(movements.id, ruleOverrides.movementId))
    .innerJoin(decisions, eq(decisions.id, movements.decisionId))
    .where(asked(ctx, filter))
    .get()
  return { rows, total: total?.total ?? 0 }
}
