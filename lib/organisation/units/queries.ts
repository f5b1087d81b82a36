import { and, desc, eq, lte, ne, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { unitBlocks, unitKinds, units, unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { covers } from '../../period'
import { findPlace } from '../../places/queries'
import { readTables } from '../../tables'
import { factsOf } from '../facts/queries'
import { COUNTS_SHOWN, memberCountsOf } from '../members/queries'
import { POST_WORDS } from '../posts/queries'
import { listChildren, UNIT_WORDS } from '../queries'
import { quotasOf } from '../quotas/queries'
import { inScope } from '../scope/queries'
import { forerunnersOf, heirsOf } from '../successions/queries'

export type UnitPage = NonNullable<ReturnType<typeof findUnit>>
export type UnitVersion = ReturnType<typeof listVersions>[number]

/** Every name, kind and place in the tree that a unit has had, the latest first; none for who may not see it on the day. */
export const listVersions = (ctx: Context<'organisation.read'>, unitId: string, on: CivilDate = ctx.today) =>
  ctx.db
    .select({
      id: unitVersions.id,
      unitId: units.id,
      code: units.code,
      tree: units.tree,
      placeId: units.placeId,
      name: unitVersions.name,
      shortName: unitVersions.shortName,
      kind: unitVersions.kind,
      kindName: unitKinds.name,
      level: unitKinds.level,
      block: unitVersions.block,
      blockName: unitBlocks.name,
      parentId: unitVersions.parentId,
      /** Named even where the viewer may not open it: everybody knows what their own unit belongs to. */
      parentName: sql<string | null>`(select parent.short_name from ${unitVersions} parent
        where parent.unit_id = ${unitVersions}.parent_id and parent."from" <= ${on}
        and (parent.until is null or parent.until > ${on}))`,
      from: unitVersions.from,
      until: unitVersions.until,
      basis: unitVersions.basis,
      rank: unitVersions.rank,
      isReporting: sql<number>`${unitKinds.grassroots} is not null`,
    })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .leftJoin(unitBlocks, eq(unitBlocks.code, unitVersions.block))
    .where(and(eq(unitVersions.unitId, unitId), inScope(ctx, units.id, on)))
    .orderBy(desc(unitVersions.from))
    .all()

/** A unit as it stands on a day, or as it last stood when it is no more; nothing for those who may not see it. */
export function findUnit(ctx: Context<'organisation.read'>, unitId: string, on: CivilDate = ctx.today) {
  const versions = listVersions(ctx, unitId, on)
  const standing = versions.find((version) => covers(version, on))
  const shown = standing ?? versions.find(({ from }) => from <= on) ?? versions.at(-1)
  return shown && { ...shown, id: unitId, isStanding: standing !== undefined, versions, on }
}

/** What a unit hangs on, from the top of its tree down, as far as the viewer may see it. */
const above = (ctx: Context<'organisation.read'>, unitId: string, on: CivilDate) =>
  ctx.db
    .select({
      id: unitVersions.unitId,
      name: unitVersions.shortName,
      isAbove: sql<number>`1`.as('is_above'),
      place: sql<number>`-above.depth`.as('place'),
    })
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

/** The bodies of the other trees that serve the same place: the committee, the government, the council of one commune. */
const mates = (ctx: Context<'organisation.read'>, unitId: string, on: CivilDate) =>
  ctx.db
    .select({
      id: unitVersions.unitId,
      name: unitVersions.name,
      isAbove: sql<number>`0`.as('is_above'),
      place: sql<number>`${unitKinds.rank}`.as('place'),
    })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .where(
      and(
        eq(units.placeId, ctx.db.select({ id: units.placeId }).from(units).where(eq(units.id, unitId))),
        ne(unitVersions.unitId, unitId),
        effectiveOn(unitVersions, on),
        inScope(ctx, unitVersions.unitId, on),
      ),
    )

type Relative = { id: string; name: string; relation: 'above' | 'mate' | 'heir' | 'forerunner' }

/** What a unit hangs on, its mates at the same place, what it became and what it was made of, in one question. */
export function listRelatives(ctx: Context<'organisation.read'>, unitId: string, on: CivilDate) {
  const rows = ctx.db.all<Relative>(sql`
    select id, name, relation from (
      select unit_id as id, short_name as name, iif(is_above, 'above', 'mate') as relation, place
        from (select * from ${above(ctx, unitId, on)} union all select * from ${mates(ctx, unitId, on)}) order by place)
    union all select id, name, 'heir' from (${heirsOf(ctx, [unitId])})
    union all select id, name, 'forerunner' from (${forerunnersOf(ctx, [unitId], on)})`)
  const named = (wanted: Relative['relation']) =>
    rows.filter(({ relation }) => relation === wanted).map(({ id, name }) => ({ id, name }))
  return { above: named('above'), mates: named('mate'), heirs: named('heir'), forerunners: named('forerunner') }
}

export type UnitFacts = NonNullable<ReturnType<typeof findUnitFacts>>

/** Everything that the page of a unit says about it, and the words of its forms; who holds its posts is asked elsewhere. */
export function findUnitFacts(ctx: Context<'organisation.read' | 'places.read'>, unitId: string, on: CivilDate) {
  const unit = findUnit(ctx, unitId, on)
  if (!unit) return undefined
  const { counts, quotas, stated, kinds, blocks, postKinds, levels } = readTables(ctx.db, {
    counts: memberCountsOf(unitId, on),
    quotas: quotasOf(unitId),
    stated: factsOf(unitId),
    ...UNIT_WORDS,
    postKinds: POST_WORDS.kinds,
    levels: POST_WORDS.levels,
  })
  return {
    unit,
    ...listRelatives(ctx, unitId, on),
    children: listChildren(ctx, unitId, on),
    counts: unit.isReporting ? counts.slice(0, COUNTS_SHOWN) : [],
    quotas,
    stated,
    place: (unit.placeId && findPlace(ctx, unit.placeId)) || null,
    vocabulary: { kinds, blocks },
    postVocabulary: { kinds: postKinds, levels },
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
