import { and, asc, count, eq, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { memberCounts, posts, seats, unitBlocks, unitKinds, units, unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../civil-date'
import type { Context } from '../context'
import { PAGE_SIZE } from '../list-state'
import { fold } from '../search-text'
import { readTables } from '../tables'
import { inScope } from './scope/queries'

export type TreeUnit = ReturnType<typeof listUnitTree>[number]

/** What an organisation last reported by a day, in one number; null when it never did. */
const membersBy = (on: CivilDate) =>
  sql<number | null>`(select ${memberCounts.official} + ${memberCounts.probationary} from ${memberCounts}
    where ${memberCounts.unitId} = ${unitVersions.unitId} and ${memberCounts.on} <= ${on}
    order by ${memberCounts.on} desc limit 1)`

const officialOrder = [asc(unitKinds.rank), asc(unitVersions.rank), asc(unitVersions.searchText)]

const seatsOn = (on: CivilDate) =>
  sql<number>`(select count(*) from ${posts} join ${seats} on ${seats.postId} = ${posts.id}
    where ${posts.unitId} = ${unitVersions.unitId} and ${effectiveOn(posts, on)} and ${effectiveOn(seats, on)})`

/** The places that the register's units are of, for everybody alike: what people here mean first when they name a place. */
export const listHomePlaces = (ctx: Context<'places.read'>): string[] =>
  ctx.db
    .selectDistinct({ id: units.placeId })
    .from(units)
    .where(isNotNull(units.placeId))
    .all()
    .flatMap(({ id }) => id ?? [])

/** Every unit that stands on a day and that the viewer may see, in the official order; each knows what it hangs on. */
export const listUnitTree = (ctx: Context<'organisation.read'>, on: CivilDate = ctx.today, where?: SQL) =>
  ctx.db
    .select({
      id: unitVersions.unitId,
      name: unitVersions.name,
      parentId: unitVersions.parentId,
      tree: unitKinds.tree,
      level: unitKinds.level,
      kind: unitVersions.kind,
      kindName: unitKinds.name,
      block: unitVersions.block,
      blockName: unitBlocks.name,
      isReporting: sql<number>`${unitKinds.grassroots} is not null`,
      members: membersBy(on),
      seats: seatsOn(on),
    })
    .from(unitVersions)
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .leftJoin(unitBlocks, eq(unitBlocks.code, unitVersions.block))
    .where(and(effectiveOn(unitVersions, on), where, inScope(ctx, unitVersions.unitId, on)))
    .orderBy(...officialOrder)
    .all()

/** The units that hang directly on one. */
export const listChildren = (ctx: Context<'organisation.read'>, unitId: string, on: CivilDate = ctx.today) =>
  listUnitTree(ctx, on, eq(unitVersions.parentId, unitId))

/** All words, each as the beginning of a word of the name. */
export function named(q: string): SQL | undefined {
  const words = fold(q)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 8)
  return and(...words.map((word) => sql`instr(' ' || ${unitVersions.searchText}, ${` ${word}`}) > 0`))
}

const parentName = (on: CivilDate) =>
  sql<string | null>`(select p.short_name from ${unitVersions} p where p.unit_id = ${unitVersions.parentId}
    and p."from" <= ${on} and (p.until is null or p.until > ${on}))`

/** Units for a picker, by the name of the day. */
export function searchUnits(ctx: Context<'organisation.read'>, q: string, on: CivilDate = ctx.today, limit = 20) {
  const rows = ctx.db
    .select({ id: unitVersions.unitId, label: unitVersions.name, kind: unitKinds.name, parent: parentName(on) })
    .from(unitVersions)
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .where(and(effectiveOn(unitVersions, on), named(q), inScope(ctx, unitVersions.unitId, on)))
    .orderBy(...officialOrder)
    .limit(limit)
    .all()
  return rows.map(({ id, label, kind, parent }) => ({ id, label, hint: [kind, parent].filter(Boolean).join(' · ') }))
}

export type FoundUnit = ReturnType<typeof listUnitsNamed>['rows'][number]

/** Units that bear or ever bore such a name, under their present one: «trước đây là …». */
export function listUnitsNamed(
  ctx: Context<'organisation.read'>,
  { q, page }: { q: string; page: number },
  on: CivilDate = ctx.today,
) {
  const latest = sql`(select v.id from ${unitVersions} v where v.unit_id = ${unitVersions.unitId} and v."from" <= ${on}
    order by v."from" desc limit 1)`
  const bore = sql`${unitVersions.unitId} in ${ctx.db.select({ id: unitVersions.unitId }).from(unitVersions).where(named(q))}`
  const where = and(eq(unitVersions.id, latest), bore, inScope(ctx, unitVersions.unitId, on))
  const total = ctx.db.select({ total: count() }).from(unitVersions).where(where).get()?.total ?? 0
  const rows = ctx.db
    .select({
      id: unitVersions.unitId,
      name: unitVersions.name,
      kindName: unitKinds.name,
      parent: parentName(on),
      from: unitVersions.from,
      until: unitVersions.until,
      formerNames: sql<string | null>`(select group_concat(distinct f.name) from ${unitVersions} f
        where f.unit_id = ${unitVersions.unitId} and f."from" < ${unitVersions.from} and f.name <> ${unitVersions.name})`,
    })
    .from(unitVersions)
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .where(where)
    .orderBy(...officialOrder)
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .all()
  return { rows, total }
}

export type UnitOption = ReturnType<typeof listUnitOptions>[number]

/** Units of one level or several, for a drop-down list. */
export const listUnitOptions = (
  ctx: Context<'organisation.read'>,
  levels: readonly TreeUnit['level'][],
  on: CivilDate = ctx.today,
) =>
  ctx.db
    .select({ value: unitVersions.unitId, label: unitVersions.name })
    .from(unitVersions)
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .where(
      and(
        effectiveOn(unitVersions, on),
        or(...levels.map((level) => eq(unitKinds.level, level))),
        inScope(ctx, unitVersions.unitId, on),
      ),
    )
    .orderBy(...officialOrder)
    .all()

export type Vocabulary = ReturnType<typeof listVocabulary>

export const UNIT_WORDS = {
  kinds: { of: unitKinds, orderBy: unitKinds.rank },
  blocks: { of: unitBlocks, orderBy: unitBlocks.rank },
} as const

/** The words that units are described with. */
export const listVocabulary = (ctx: Context<'organisation.read'>) => readTables(ctx.db, UNIT_WORDS)

/** A unit that the viewer may see, by its name of the day: what a filter has chosen. */
export const findUnitItem = (ctx: Context<'movements.read'>, unitId: string, on: CivilDate = ctx.today) =>
  ctx.db
    .select({ id: unitVersions.unitId, label: unitVersions.shortName })
    .from(unitVersions)
    .where(and(eq(unitVersions.unitId, unitId), effectiveOn(unitVersions, on), inScope(ctx, unitVersions.unitId, on)))
    .get() ?? null
