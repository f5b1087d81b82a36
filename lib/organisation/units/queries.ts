import { and, asc, desc, eq, lte, ne, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { unitBlocks, unitKinds, units, unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { covers } from '../../period'
import { findPlace } from '../../places/queries'
import { listMemberCounts } from '../members/queries'
import { listPostVocabulary } from '../posts/queries'
import { listChildren, listVocabulary } from '../queries'
import { inScope } from '../scope/queries'

export type UnitPage = NonNullable<ReturnType<typeof findUnit>>
export type UnitVersion = ReturnType<typeof listVersions>[number]

/** Every name, kind and place in the tree that a unit has had, the latest first. */
export const listVersions = (ctx: Context<'organisation.read'>, unitId: string) =>
  ctx.db
    .select({
      id: unitVersions.id,
      name: unitVersions.name,
      shortName: unitVersions.shortName,
      kind: unitVersions.kind,
      kindName: unitKinds.name,
      block: unitVersions.block,
      blockName: unitBlocks.name,
      parentId: unitVersions.parentId,
      from: unitVersions.from,
      until: unitVersions.until,
      basis: unitVersions.basis,
      rank: unitVersions.rank,
      isReporting: sql<number>`${unitKinds.grassroots} is not null`,
    })
    .from(unitVersions)
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .leftJoin(unitBlocks, eq(unitBlocks.code, unitVersions.block))
    .where(eq(unitVersions.unitId, unitId))
    .orderBy(desc(unitVersions.from))
    .all()

/** A unit as it stands on a day, or as it last stood when it is no more; nothing for those who may not see it. */
export function findUnit(ctx: Context<'organisation.read'>, unitId: string, on: CivilDate = ctx.today) {
  const unit = ctx.db
    .select({ id: units.id, code: units.code, tree: units.tree, placeId: units.placeId })
    .from(units)
    .where(and(eq(units.id, unitId), inScope(ctx, units.id, on)))
    .get()
  const versions = unit ? listVersions(ctx, unitId) : []
  const standing = versions.find((version) => covers(version, on))
  const shown = standing ?? versions.find(({ from }) => from <= on) ?? versions.at(-1)
  return unit && shown
    ? { ...unit, ...shown, id: unit.id, isStanding: standing !== undefined, versions, on }
    : undefined
}

/** What a unit hangs on, from the top of its tree down, as far as the viewer may see it. */
export const listAbove = (ctx: Context<'organisation.read'>, unitId: string, on: CivilDate) =>
  ctx.db
    .select({ id: unitVersions.unitId, name: unitVersions.shortName })
    .from(unitVersions)
    .innerJoin(
      sql`(with recursive above(id, depth) as (
        select ${unitVersions.parentId}, 1 from ${unitVersions}
          where ${unitVersions.unitId} = ${unitId} and ${effectiveOn(unitVersions, on)}
        union select ${unitVersions.parentId}, depth + 1 from ${unitVersions} join above on ${unitVersions.unitId} = above.id
          where ${effectiveOn(unitVersions, on)} and depth < 20
      ) select id, depth from above where id is not null) as above`,
      sql`above.id = ${unitVersions.unitId}`,
    )
    .where(and(effectiveOn(unitVersions, on), inScope(ctx, unitVersions.unitId, on)))
    .orderBy(sql`above.depth desc`)
    .all()

/** The bodies of the other trees that serve the same place: the committee, the government, the council of one commune. */
export const listMates = (
  ctx: Context<'organisation.read'>,
  unit: { id: string; placeId: string | null },
  on: CivilDate,
) =>
  unit.placeId === null
    ? []
    : ctx.db
        .select({ id: units.id, name: unitVersions.name })
        .from(units)
        .innerJoin(unitVersions, and(eq(unitVersions.unitId, units.id), effectiveOn(unitVersions, on)))
        .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
        .where(and(eq(units.placeId, unit.placeId), ne(units.id, unit.id), inScope(ctx, units.id, on)))
        .orderBy(asc(unitKinds.rank))
        .all()

export type UnitFacts = NonNullable<ReturnType<typeof findUnitFacts>>

/** Everything that the page of a unit says about it, and the words of its forms; who holds its posts is asked elsewhere. */
export function findUnitFacts(ctx: Context<'organisation.read' | 'places.read'>, unitId: string, on: CivilDate) {
  const unit = findUnit(ctx, unitId, on)
  if (!unit) return undefined
  return {
    unit,
    above: listAbove(ctx, unitId, on),
    mates: listMates(ctx, unit, on),
    children: listChildren(ctx, unitId, on),
    counts: unit.isReporting ? listMemberCounts(ctx, unitId, on) : [],
    place: (unit.placeId && findPlace(ctx, unit.placeId)) || null,
    vocabulary: listVocabulary(ctx),
    postVocabulary: listPostVocabulary(ctx),
  }
}

/** Who hangs on whom on a day: enough to refuse a ring. */
export const listPlaced = (ctx: Context<'organisation.read'>, on: CivilDate) =>
  ctx.db
    .select({ unitId: unitVersions.unitId, parentId: unitVersions.parentId })
    .from(unitVersions)
    .where(effectiveOn(unitVersions, on))
    .all()

/** The units that hang on this one directly from a day on, today or later. */
export const listChildrenFrom = (ctx: Context<'organisation.read'>, unitId: string, on: CivilDate) =>
  ctx.db
    .select({ id: unitVersions.unitId, name: unitVersions.name })
    .from(unitVersions)
    .where(
      and(eq(unitVersions.parentId, unitId), sql`(${unitVersions.until} is null or ${unitVersions.until} > ${on})`),
    )
    .all()

/** The code of a unit is what commands and workbooks call it by. */
export const isCodeTaken = (ctx: Context<'organisation.read'>, code: string) =>
  ctx.db.select({ id: units.id }).from(units).where(eq(units.code, code)).get() !== undefined

/** The version that a unit has on a day; a later one does not count. */
export const findVersion = (ctx: Context<'organisation.read'>, unitId: string, on: CivilDate) =>
  ctx.db
    .select()
    .from(unitVersions)
    .where(and(eq(unitVersions.unitId, unitId), lte(unitVersions.from, on), inScope(ctx, unitVersions.unitId, on)))
    .orderBy(desc(unitVersions.from))
    .get()
