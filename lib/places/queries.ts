import { aliasedTable, and, asc, count, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { placeSuccessors, places } from '@/db/schema/places'
import { type CivilDate, formatDay } from '../civil-date'
import type { Context } from '../context'
import { PAGE_SIZE } from '../list-state'
import { lastDay } from '../period'
import { fold } from '../search-text'

const wordsOf = (q: string) =>
  fold(q)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 8)

/** Words of the name or of what lies above, or the beginning of a code. */
function found(q: string): SQL | undefined {
  const words = wordsOf(q)
  if (words.length === 1 && /^\d{2,5}$/.test(words[0] ?? '')) return sql`${places.code} like ${`${words[0]}%`}`
  return and(...words.map((word) => sql`instr(' ' || ${places.searchText}, ${` ${word}`}) > 0`))
}

/** The name typed comes first, then names that begin so, those at home first; the larger before the smaller, the newest last. */
const bestFirst = (q: string, home: readonly string[] = []) => [
  sql`instr(${places.searchText} || ',', ${`${fold(q)},`}) <> 1`,
  sql`instr(${places.searchText}, ${fold(q)}) <> 1`,
  ...(home.length > 0 ? [sql`${notInArray(places.id, [...home])}`] : []),
  sql`instr(' ' || ${places.searchText}, ${` ${fold(q)}`}) = 0`,
  sql`length(${places.code})`,
  asc(places.searchText),
  asc(places.from),
]

// A select from one table writes its columns without the table, and inside a subquery they would be another's.
const above = sql<string | null>`(with recursive above(id, full_name, parent_id, depth) as (
  select p.id, p.full_name, p.parent_id, 1 from ${places} p where p.id = ${places}.parent_id
  union all select p.id, p.full_name, p.parent_id, depth + 1 from ${places} p join above on p.id = above.parent_id
) select group_concat(full_name, ', ') from (select full_name from above order by depth))`

/** Places old and new for a picker, each with what it lies in and until when it was; of namesakes those at `home` first. */
export function searchPlaces(ctx: Context<'places.read'>, q: string, home: readonly string[] = [], limit = 20) {
  if (wordsOf(q).length === 0) return []
  const rows = ctx.db
    .select({ id: places.id, label: places.fullName, above, from: places.from, until: places.until })
    .from(places)
    .where(found(q))
    .orderBy(...bestFirst(q, home))
    .limit(limit)
    .all()
  return rows.map(({ id, label, above: lies, from, until }) => {
    const last = lastDay({ from, until })
    return { id, label, hint: [lies, last && `đến ${formatDay(last)}`].filter(Boolean).join(' · ') }
  })
}

export type PlaceFilter = {
  readonly q: string
  readonly page: number
  readonly level: (typeof places.$inferSelect)['level'] | null
  /** What lies in this one. */
  readonly within: string | null
  readonly on: CivilDate | null
  /** One place by its id. */
  readonly id?: string | null
}

export type PlaceRow = ReturnType<typeof listPlaces>['rows'][number]

export function listPlaces(ctx: Context<'places.read'>, { q, page, level, within, on, id }: PlaceFilter) {
  const isOpen = !q && !level && !within && !id
  const where = and(
    found(q),
    level || isOpen ? eq(places.level, level ?? 'tỉnh') : undefined,
    within ? eq(places.parentId, within) : undefined,
    id ? eq(places.id, id) : undefined,
    on ? effectiveOn(places, on) : undefined,
  )
  const total = ctx.db.select({ total: count() }).from(places).where(where).get()?.total ?? 0
  const rows = ctx.db
    .select({
      id: places.id,
      code: places.code,
      fullName: places.fullName,
      level: places.level,
      above,
      from: places.from,
      until: places.until,
      legalBasis: places.legalBasis,
      parts: sql<number>`(select count(*) from ${places} c where c.parent_id = ${places}.id)`,
    })
    .from(places)
    .where(where)
    .orderBy(...(q ? bestFirst(q) : [asc(places.from), asc(places.code)]))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .all()
  const ids = rows.map(({ id }) => id)
  const [became, was] = [listSuccessors(ctx, ids), listPredecessors(ctx, ids)]
  return { rows: rows.map((row) => ({ ...row, became: became.get(row.id) ?? [], was: was.get(row.id) ?? [] })), total }
}

type Kin = { of: string; id: string; fullName: string; share: (typeof placeSuccessors.$inferSelect)['share'] }

function byOwner(rows: readonly Kin[]) {
  const owned = new Map<string, Kin[]>()
  for (const row of rows) owned.set(row.of, [...(owned.get(row.of) ?? []), row])
  return owned
}

/** «Nay là»: what each place became; a district that was abolished became nothing but the new units on its ground. */
export function listSuccessors(ctx: Context<'places.read'>, ids: readonly string[]): Map<string, Kin[]> {
  const next = aliasedTable(places, 'next')
  const kin = (of: typeof placeSuccessors.oldId | typeof places.parentId) => ({
    of: sql<string>`${of}`,
    id: next.id,
    fullName: next.fullName,
    share: placeSuccessors.share,
  })
  const own = ctx.db
    .select(kin(placeSuccessors.oldId))
    .from(placeSuccessors)
    .innerJoin(next, eq(next.id, placeSuccessors.newId))
    .where(inArray(placeSuccessors.oldId, [...ids]))
    .orderBy(asc(placeSuccessors.share), asc(next.code))
    .all()
  const without = ids.filter((id) => !own.some(({ of }) => of === id))
  const onGround = ctx.db
    .selectDistinct({ ...kin(places.parentId), share: sql<Kin['share']>`'all'` })
    .from(places)
    .innerJoin(placeSuccessors, eq(placeSuccessors.oldId, places.id))
    .innerJoin(next, eq(next.id, placeSuccessors.newId))
    .where(and(inArray(places.parentId, without), eq(places.level, 'xã'), sql`${places.until} is not null`))
    .orderBy(asc(next.code))
    .all()
  const abolished = onGround.filter(({ id }) => !ids.includes(id))
  return byOwner([...own, ...abolished])
}

/** «Trước đây là»: what each place was made of. */
export function listPredecessors(ctx: Context<'places.read'>, ids: readonly string[]): Map<string, Kin[]> {
  const rows = ctx.db
    .select({ of: placeSuccessors.newId, id: places.id, fullName: places.fullName, share: placeSuccessors.share })
    .from(placeSuccessors)
    .innerJoin(places, eq(places.id, placeSuccessors.oldId))
    .where(inArray(placeSuccessors.newId, [...ids]))
    .orderBy(asc(placeSuccessors.share), asc(places.code))
    .all()
  return byOwner(rows)
}

/** A place with what it lies in; codes were used again, so its days belong to its name. */
export const findPlace = (ctx: Context<'places.read'>, id: string) =>
  ctx.db
    .select({
      id: places.id,
      code: places.code,
      fullName: places.fullName,
      above,
      from: places.from,
      until: places.until,
    })
    .from(places)
    .where(eq(places.id, id))
    .get()
