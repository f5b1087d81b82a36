import { and, asc, eq, inArray } from 'drizzle-orm'
import { managingLevels, postKinds, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { Context } from '../../context'
import { inScope } from '../../organisation/scope/queries'
import { visiblePerson } from '../../people/scope/queries'
import { listRules } from '../checks/queries'
import { actFor } from '../due/acts/rules'
import { findCases } from '../due/queries'
import { type CaseName, caseNamed } from '../due/rules'

/** Somebody the viewer may see, to begin a decision with. */
export const findHolder = (ctx: Context<'movements.read'>, personId: string) =>
  ctx.db
    .select({ id: people.id, fullName: people.fullName, birthDate: people.birthDate })
    .from(people)
    .where(and(eq(people.id, personId), visiblePerson(ctx, people.id)))
    .get()

export const listHolders = (ctx: Context<'movements.read'>, personIds: readonly string[]) =>
  ctx.db
    .select({ id: people.id, fullName: people.fullName, birthDate: people.birthDate })
    .from(people)
    .where(and(inArray(people.id, [...personIds]), visiblePerson(ctx, people.id)))
    .orderBy(asc(people.nameKey))
    .all()

export const findSeat = (ctx: Context<'movements.read'>, seatId: string) =>
  ctx.db
    .select({ id: seats.id, title: posts.fullTitle, isElected: postKinds.isElected })
    .from(seats)
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .where(and(eq(seats.id, seatId), inScope(ctx, posts.unitId)))
    .get()

/** Who decides on the posts of this register's own level: what a new decision proposes. */
export const defaultBody = (ctx: Context<'movements.read'>) =>
  ctx.db.select({ id: managingLevels.decidedBy }).from(managingLevels).where(eq(managingLevels.isOwn, true)).get()
    ?.id ?? ''

/** The cases that an address names, each with the act that it calls for. */
export function startOfCases(ctx: Context<'movements.read' | 'people.read'>, keys: readonly string[]) {
  const names = keys.map(caseNamed).filter((name): name is CaseName => name !== null)
  const rules = names.length > 0 ? listRules(ctx, ctx.today) : []
  return findCases(ctx, names).map((due) => ({ ...due, act: actFor(due, rules, ctx.today) }))
}

export type StartedCase = ReturnType<typeof startOfCases>[number]
