import { and, asc, desc, eq, inArray, or, type SQLWrapper, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { decisions, issuingBodies } from '@/db/schema/documents'
import {
  plannedClosures,
  plannedEndings,
  plannedPosts,
  plannedUnits,
  postKinds,
  posts,
  reorganisations,
  seats,
  unitKinds,
  units,
  unitVersions,
} from '@/db/schema/organisation'
import { places } from '@/db/schema/places'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { readTables } from '../../tables'

/** A session rearranges the whole register: whoever sees some units only does not see it. */
export type Planning = Context<'organisation.write' | 'organisation.read'>
const whole = (ctx: Planning) => (ctx.viewer.roots === null ? undefined : sql`false`)

export type ReorganisationRow = ReturnType<typeof listReorganisations>[number]

export const listReorganisations = (ctx: Planning) =>
  ctx.db
    .select({
      id: reorganisations.id,
      title: reorganisations.title,
      on: reorganisations.on,
      committedAt: reorganisations.committedAt,
      decisionId: reorganisations.decisionId,
      numberText: decisions.numberText,
      body: issuingBodies.name,
      ending: sql<number>`(select count(distinct e.unit_id) from ${plannedEndings} e where e.reorganisation_id = ${reorganisations}.id)`,
      standing: sql<number>`(select count(*) from ${plannedUnits} p where p.reorganisation_id = ${reorganisations}.id)`,
    })
    .from(reorganisations)
    .innerJoin(issuingBodies, eq(issuingBodies.id, reorganisations.issuingBodyId))
    .leftJoin(decisions, eq(decisions.id, reorganisations.decisionId))
    .where(whole(ctx))
    .orderBy(desc(reorganisations.on), desc(reorganisations.createdAt))
    .all()

export type Plan = NonNullable<ReturnType<typeof findPlan>>

/** A session with everything that is planned in it. */
export function findPlan(ctx: Planning, id: string) {
  const session = ctx.db
    .select({ session: reorganisations, body: issuingBodies.name, numberText: decisions.numberText })
    .from(reorganisations)
    .innerJoin(issuingBodies, eq(issuingBodies.id, reorganisations.issuingBodyId))
    .leftJoin(decisions, eq(decisions.id, reorganisations.decisionId))
    .where(and(eq(reorganisations.id, id), whole(ctx)))
    .get()
  if (!session) return undefined
  const own = ctx.db.select({ id: plannedUnits.id }).from(plannedUnits).where(eq(plannedUnits.reorganisationId, id))
  const plan = readTables(ctx.db, {
    units: { of: plannedUnits, where: eq(plannedUnits.reorganisationId, id), orderBy: plannedUnits.ordinal },
    endings: { of: plannedEndings, where: eq(plannedEndings.reorganisationId, id) },
    posts: { of: plannedPosts, where: inArray(plannedPosts.plannedUnitId, own), orderBy: plannedPosts.rank },
    closures: { of: plannedClosures, where: eq(plannedClosures.reorganisationId, id) },
  })
  return { ...session.session, body: session.body, numberText: session.numberText, ...plan }
}

/** The plan while it can still be changed; throws what is to be said otherwise. */
export function getOpenPlan(ctx: Planning, id: string, revision?: number): Plan {
  const plan = findPlan(ctx, id)
  if (!plan) throw new Problem('unknown', undefined, 'Không tìm thấy phương án sắp xếp này.')
  if (plan.committedAt)
    throw new Problem('committed', undefined, 'Việc sắp xếp này đã thực hiện, phương án không thay đổi được nữa.')
  if (revision !== undefined && revision !== plan.revision)
    throw new Problem('stale', undefined, 'Người khác vừa thay đổi phương án này. Mở lại trang để xem bản mới.')
  return plan
}

export type StandingUnit = ReturnType<typeof listStanding>[number]

/** Units as they stand just before a session takes effect: their last version that is open on its day. */
export const listStanding = (ctx: Planning, on: CivilDate, unitIds?: readonly string[]) =>
  ctx.db
    .select({
      id: units.id,
      code: units.code,
      tree: units.tree,
      placeId: units.placeId,
      placeName: places.fullName,
      placeUntil: places.until,
      versionId: unitVersions.id,
      name: unitVersions.name,
      shortName: unitVersions.shortName,
      kind: unitVersions.kind,
      kindName: unitKinds.name,
      level: unitKinds.level,
      isReporting: sql<number>`${unitKinds.grassroots} is not null`,
      block: unitVersions.block,
      parentId: unitVersions.parentId,
      rank: unitVersions.rank,
      from: unitVersions.from,
    })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .leftJoin(places, eq(places.id, units.placeId))
    .where(and(effectiveOn(unitVersions, on), unitIds && inArray(units.id, [...unitIds])))
    .orderBy(asc(unitKinds.rank), asc(unitVersions.rank), asc(unitVersions.searchText))
    .all()

/** What units are called on a day or were last called, for those that a plan names. */
export const namesOf = (ctx: Planning, unitIds: readonly string[], on: CivilDate): Map<string, string> =>
  new Map(
    ctx.db
      .select({ id: unitVersions.unitId, name: unitVersions.name })
      .from(unitVersions)
      .where(and(inArray(unitVersions.unitId, [...unitIds]), sql`${unitVersions.from} < ${on}`))
      .orderBy(asc(unitVersions.from))
      .all()
      .map(({ id, name }) => [id, name]),
  )

export type StandingPost = ReturnType<typeof listStandingPosts>[number]

/** The posts of units on a day with how many seats they have. */
export const listStandingPosts = (ctx: Planning, unitIds: readonly string[], on: CivilDate) =>
  ctx.db
    .select({
      id: posts.id,
      unitId: posts.unitId,
      kind: posts.kind,
      kindRank: postKinds.rank,
      title: posts.title,
      fullTitle: posts.fullTitle,
      managingLevel: posts.managingLevel,
      rank: posts.rank,
      isLeader: postKinds.isLeader,
      seats: sql<number>`count(${seats.id})`,
    })
    .from(posts)
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(seats, and(eq(seats.postId, posts.id), effectiveOn(seats, on)))
    .where(and(inArray(posts.unitId, [...unitIds]), effectiveOn(posts, on)))
    .groupBy(posts.id)
    .orderBy(asc(postKinds.rank), asc(posts.rank), asc(posts.searchText))
    .all()

/** What is open when a session takes effect; once it is done, what it ended. */
export const openFor = ({ on, committedAt }: Pick<Plan, 'on' | 'committedAt'>, until: SQLWrapper) =>
  committedAt ? sql`${until} = ${on}` : sql`(${until} is null or ${until} > ${on})`

/** The seats that end with a session: all of the units that end, and those closed by themselves. */
export function endingSeatIds(ctx: Planning, plan: Plan): string[] {
  const ending = [...new Set(plan.endings.map(({ unitId }) => unitId))]
  const closed = plan.closures.map(({ seatId }) => seatId)
  return ctx.db
    .select({ id: seats.id })
    .from(seats)
    .innerJoin(posts, eq(posts.id, seats.postId))
    .where(and(openFor(plan, seats.until), or(inArray(posts.unitId, ending), inArray(seats.id, closed))))
    .all()
    .map(({ id }) => id)
}

export const placeNamesOf = (ctx: Planning, placeIds: readonly string[]): Map<string, string> =>
  new Map(
    ctx.db
      .select({ id: places.id, name: places.fullName })
      .from(places)
      .where(inArray(places.id, [...placeIds]))
      .all()
      .map(({ id, name }) => [id, name]),
  )
