import { and, eq } from 'drizzle-orm'
import { plannedClosures, plannedPosts, postKinds, posts, seats } from '@/db/schema/organisation'
import { Problem } from '../../../problem'
import { replan } from '../commands'
import type { ClosureInput, DropInput, PostInput, SessionInput } from '../input'
import { listStanding, listStandingPosts, type Plan, type Planning, placeNamesOf } from '../queries'
import { ownParts, proposePosts, renamed } from '../rules'

const unitOf = (plan: Plan, id: string) => {
  const unit = plan.units.find((one) => one.id === id)
  if (!unit) throw new Problem('unknown', 'plannedUnitId', 'Chọn đơn vị trong phương án.')
  return unit
}

/** Gives every new unit that has no posts yet those of the units that it carries on in the main. */
export function proposePlannedPosts(ctx: Planning, { reorganisationId }: SessionInput) {
  return replan(ctx, reorganisationId, (tx, plan) => {
    const bare = plan.units.filter(({ id, isNew }) => isNew && plan.posts.every((post) => post.plannedUnitId !== id))
    const main = plan.endings.filter(({ isMain }) => isMain)
    const sources = main.filter(({ plannedUnitId }) => bare.some(({ id }) => id === plannedUnitId))
    const ids = sources.map(({ unitId }) => unitId)
    const standing = new Map(listStanding(tx, plan.on, ids).map((unit) => [unit.id, unit]))
    const old = listStandingPosts(tx, ids, plan.on)
    const placeNames = placeNamesOf(
      tx,
      plan.units.flatMap(({ placeId }) => placeId ?? []),
    )
    const rows = bare.flatMap((unit) => {
      const own = new Set(sources.filter(({ plannedUnitId }) => plannedUnitId === unit.id).map(({ unitId }) => unitId))
      const proposals = proposePosts(
        old.filter(({ unitId }) => own.has(unitId)),
        ({ unitId, fullTitle }) => {
          const was = standing.get(unitId)
          const place = [was?.placeName ?? '', placeNames.get(unit.placeId ?? '') ?? ''] as const
          return renamed(fullTitle, [
            ...(place[1] ? [place] : []),
            [was?.name ?? '', unit.name],
            [was?.shortName ?? '', unit.shortName],
            ownParts(was?.name ?? '', unit.name),
          ])
        },
      )
      return proposals.map((post) => ({ ...post, plannedUnitId: unit.id }))
    })
    if (rows.length === 0)
      throw new Problem('nothing', undefined, 'Không có chức danh nào để gợi ý: các đơn vị mới đã có chức danh.')
    for (const row of rows) tx.db.insert(plannedPosts).values(row).run()
    return { after: { posts: rows.length }, result: rows.length }
  })
}

/** A post of a planned unit: a new one, or one that is planned already. */
export function planPost(ctx: Planning, { reorganisationId, plannedPostId, ...input }: PostInput) {
  return replan(ctx, reorganisationId, (tx, plan) => {
    const unit = unitOf(plan, input.plannedUnitId)
    const kind = tx.db.select().from(postKinds).where(eq(postKinds.code, input.kind)).get()
    if (!kind) throw new Problem('unknown', 'kind', 'Chọn loại chức danh trong danh sách.')
    if (input.beyondQuota > input.seats)
      throw new Problem('beyond', 'beyondQuota', 'Số vị trí ngoài số lượng không thể nhiều hơn số vị trí.')
    const known = plan.posts.find(({ id }) => id === plannedPostId)
    const values = {
      ...input,
      managingLevel: input.managingLevel ?? kind.managingLevel,
      rank: known?.rank ?? kind.rank,
    }
    if (known) tx.db.update(plannedPosts).set(values).where(eq(plannedPosts.id, known.id)).run()
    else tx.db.insert(plannedPosts).values(values).run()
    const { fullTitle, seats: count } = input
    return {
      before: known && { fullTitle: known.fullTitle, seats: known.seats },
      after: { unit: unit.name, fullTitle, seats: count },
      result: { id: unit.id },
    }
  })
}

/** Whoever was to come into it has no place again. */
export function dropPost(ctx: Planning, { reorganisationId, id }: DropInput) {
  return replan(ctx, reorganisationId, (tx, plan) => {
    const post = plan.posts.find((one) => one.id === id)
    if (!post) throw new Problem('unknown', undefined, 'Không tìm thấy chức danh này trong phương án.')
    tx.db.delete(plannedPosts).where(eq(plannedPosts.id, id)).run()
    return { before: { fullTitle: post.fullTitle, seats: post.seats }, result: { id } }
  })
}

/** A seat of a unit that stands on is closed with the session, or is not after all. */
export function planClosure(ctx: Planning, { reorganisationId, seatId }: ClosureInput) {
  return replan(ctx, reorganisationId, (tx, plan) => {
    const isPlanned = plan.closures.some((one) => one.seatId === seatId)
    const row = { reorganisationId, seatId }
    if (isPlanned)
      tx.db
        .delete(plannedClosures)
        .where(and(eq(plannedClosures.reorganisationId, reorganisationId), eq(plannedClosures.seatId, seatId)))
        .run()
    else {
      const seat = tx.db
        .select({ unitId: posts.unitId, until: seats.until })
        .from(seats)
        .innerJoin(posts, eq(posts.id, seats.postId))
        .where(eq(seats.id, seatId))
        .get()
      if (!seat || (seat.until !== null && seat.until <= plan.on))
        throw new Problem('unknown', 'seatId', 'Vị trí này không có trong ngày sắp xếp.')
      if (plan.endings.some(({ unitId }) => unitId === seat.unitId))
        throw new Problem('ends', 'seatId', 'Vị trí này kết thúc cùng đơn vị của nó.')
      tx.db.insert(plannedClosures).values(row).run()
    }
    return { after: { seatId, closes: !isPlanned }, result: { id: seatId } }
  })
}
