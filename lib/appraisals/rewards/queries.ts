import { and, asc, between, desc, eq, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { type RewardNature, rewardKinds, rewards } from '@/db/schema/appraisals'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Base, Context } from '../../context'
import { visiblePerson } from '../../people/scope/queries'
import type { ActFilter } from '../input'
import { belongsTo, saying } from '../owed/queries'

type Read = Context<'appraisals.read'>

const where = (ctx: Read, wanted: SQL | undefined, page?: { limit: number; offset: number }) =>
  ctx.db
    .select({
      id: rewards.id,
      personId: rewards.personId,
      personName: people.fullName,
      birthYear: sql<string | null>`substr(${people.birthDate}, 1, 4)`,
      kind: rewards.kind,
      kindName: rewardKinds.name,
      nature: rewardKinds.nature,
      level: rewards.level,
      on: rewards.on,
      numberText: rewards.numberText,
      body: rewards.body,
      merit: rewards.merit,
      cancelledReason: rewards.cancelledReason,
      total: sql<number>`count(*) over ()`,
    })
    .from(rewards)
    .innerJoin(rewardKinds, eq(rewardKinds.code, rewards.kind))
    .innerJoin(people, eq(people.id, rewards.personId))
    .where(and(wanted, visiblePerson(ctx, rewards.personId)))
    .orderBy(desc(rewards.on), asc(people.nameKey), asc(rewards.id))
    .limit(page?.limit ?? -1)
    .offset(page?.offset ?? 0)
    .all()

export type Reward = ReturnType<typeof where>[number]

/** What somebody was given by a day, the latest first; what was cancelled stays with its reason. */
export const listRewardsOf = (ctx: Read, personId: string, on: CivilDate) =>
  where(ctx, and(eq(rewards.personId, personId), lte(rewards.on, on)))

export const findReward = (ctx: Read, rewardId: string) => where(ctx, eq(rewards.id, rewardId))[0]

/** Rewards, or titles, decided by a day. */
export function listRewards(
  ctx: Read,
  { nature, year, unit, q }: ActFilter & { nature: RewardNature },
  on: CivilDate,
  page?: { limit: number; offset: number },
) {
  const rows = where(
    ctx,
    and(
      eq(rewardKinds.nature, nature),
      isNull(rewards.cancelledReason),
      lte(rewards.on, on),
      year ? between(rewards.on, `${year}-01-01` as CivilDate, `${year}-12-31` as CivilDate) : undefined,
      unit ? belongsTo(unit, sql`${rewards.personId}`, on) : undefined,
      saying(q),
    ),
    page,
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

export type RewardKind = ReturnType<typeof listRewardKinds>[number]

export const listRewardKinds = (ctx: Base) =>
  ctx.db
    .select({
      code: rewardKinds.code,
      nature: rewardKinds.nature,
      name: rewardKinds.name,
      from: rewardKinds.from,
      until: rewardKinds.until,
    })
    .from(rewardKinds)
    .orderBy(asc(rewardKinds.rank))
    .all()
