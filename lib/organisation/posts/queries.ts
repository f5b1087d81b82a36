import { and, asc, eq, inArray } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { issuingBodies } from '@/db/schema/documents'
import { managingLevels, postKinds, posts, seats, unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { readTables } from '../../tables'
import { inScope } from '../scope/queries'

export type UnitSeat = ReturnType<typeof listSeats>[number]

/** The seats of the posts of these units that stand on a day, in the official order. */
export const listSeatsOf = (ctx: Context<'organisation.read'>, unitIds: readonly string[], on: CivilDate) =>
  ctx.db
    .select({
      id: seats.id,
      postId: posts.id,
      unitId: posts.unitId,
      kind: posts.kind,
      title: posts.title,
      ordinal: seats.ordinal,
      from: seats.from,
      isBeyondQuota: seats.isBeyondQuota,
      track: postKinds.track,
      isLeader: postKinds.isLeader,
      levelName: managingLevels.name,
      isOwn: managingLevels.isOwn,
    })
    .from(posts)
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(seats, eq(seats.postId, posts.id))
    .leftJoin(managingLevels, eq(managingLevels.code, posts.managingLevel))
    .where(
      and(
        inArray(posts.unitId, [...unitIds]),
        effectiveOn(posts, on),
        effectiveOn(seats, on),
        inScope(ctx, posts.unitId, on),
      ),
    )
    .orderBy(asc(postKinds.rank), asc(posts.rank), asc(posts.searchText), asc(seats.ordinal))
    .all()

export const listSeats = (ctx: Context<'organisation.read'>, unitId: string, on: CivilDate = ctx.today) =>
  listSeatsOf(ctx, [unitId], on)

export type PostPage = NonNullable<ReturnType<typeof findPost>>

/** A post with all its seats, those closed as well; nothing for those who may not see its unit. */
export function findPost(ctx: Context<'organisation.read'>, postId: string, on: CivilDate = ctx.today) {
  const post = ctx.db
    .select({
      id: posts.id,
      title: posts.title,
      fullTitle: posts.fullTitle,
      unitId: posts.unitId,
      unitName: unitVersions.name,
      kindName: postKinds.name,
      track: postKinds.track,
      termMonths: postKinds.termMonths,
      isLeader: postKinds.isLeader,
      isSensitive: postKinds.isSensitive,
      isElected: postKinds.isElected,
      nonLocal: postKinds.nonLocal,
      levelName: managingLevels.name,
      isOwn: managingLevels.isOwn,
      levelBasis: managingLevels.basis,
      decidedBy: issuingBodies.name,
      from: posts.from,
      until: posts.until,
    })
    .from(posts)
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .leftJoin(managingLevels, eq(managingLevels.code, posts.managingLevel))
    .leftJoin(issuingBodies, eq(issuingBodies.id, managingLevels.decidedBy))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .where(and(eq(posts.id, postId), inScope(ctx, posts.unitId, on)))
    .get()
  if (!post) return undefined
  const all = ctx.db.select().from(seats).where(eq(seats.postId, postId)).orderBy(asc(seats.ordinal)).all()
  return { ...post, seats: all, on }
}

export type PostVocabulary = ReturnType<typeof listPostVocabulary>

export const POST_WORDS = {
  kinds: { of: postKinds, orderBy: postKinds.rank },
  levels: { of: managingLevels, orderBy: managingLevels.rank },
} as const

/** Kinds of post and managing levels, for the form of a new post. */
export const listPostVocabulary = (ctx: Context<'organisation.read'>) => readTables(ctx.db, POST_WORDS)

export const findSeatRow = (ctx: Context<'organisation.read'>, seatId: string) =>
  ctx.db
    .select({ seat: seats, unitId: posts.unitId, fullTitle: posts.fullTitle })
    .from(seats)
    .innerJoin(posts, eq(posts.id, seats.postId))
    .where(and(eq(seats.id, seatId), inScope(ctx, posts.unitId)))
    .get()
