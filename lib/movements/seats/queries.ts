import { and, asc, desc, eq, inArray, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments } from '@/db/schema/movements'
import { postKinds, posts, seats, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { type CivilDate, formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { inScope } from '../../organisation/scope/queries'
import { fold } from '../../search-text'

const wordsOf = (q: string) =>
  fold(q)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 8)

const holdWords = (text: SQL | SQLWrapper, q: string): SQL | undefined =>
  and(...wordsOf(q).map((word) => sql`instr(' ' || ${text}, ${` ${word}`}) > 0`))

/** Full titles name the unit as papers do; where none fits, the unit's own name of the day is read with them. */
function named(ctx: Reading, q: string): SQL | undefined {
  const byTitle = ctx.db.select({ id: posts.id }).from(posts).where(holdWords(posts.searchText, q))
  const isTitle = wordsOf(q).length === 0 || byTitle.limit(1).get() !== undefined
  if (isTitle)
    return inArray(posts.id, ctx.db.select({ id: posts.id }).from(posts).where(holdWords(posts.searchText, q)))
  return holdWords(sql`${posts.searchText} || ' ' || coalesce(${unitVersions.searchText}, '')`, q)
}

type Reading = Context<'organisation.read' | 'movements.read'>

/** Seats of a day for the form of a decision, vacant ones first, each with who holds it. */
export function searchSeats(ctx: Reading, q: string, on: CivilDate = ctx.today, limit = 20) {
  const rows = ctx.db
    .select({
      id: seats.id,
      title: posts.fullTitle,
      unit: unitVersions.shortName,
      ordinal: seats.ordinal,
      siblings: sql<number>`(select count(*) from ${seats} s where s.post_id = ${posts.id})`,
      holder: people.fullName,
      since: assignments.from,
      isElected: postKinds.isElected,
    })
    .from(seats)
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .leftJoin(
      assignments,
      and(eq(assignments.seatId, seats.id), effectiveOn(assignments, on), ne(assignments.manner, 'acting')),
    )
    .leftJoin(people, eq(people.id, assignments.personId))
    .where(and(effectiveOn(seats, on), effectiveOn(posts, on), named(ctx, q), inScope(ctx, posts.unitId, on)))
    .orderBy(sql`${people.id} is not null`, asc(postKinds.rank), asc(posts.searchText), asc(seats.ordinal))
    .limit(limit)
    .all()
  return rows.map(({ id, title, unit, ordinal, siblings, holder, since, isElected }) => {
    const isNamed = unit === null || fold(title).includes(fold(unit))
    const held = holder && since ? `${holder}, từ ${formatDay(since)}` : 'còn khuyết'
    return {
      id,
      label: siblings > 1 ? `${title} (vị trí ${ordinal})` : title,
      hint: [isNamed ? null : unit, held].filter(Boolean).join(' · '),
      isElected,
    }
  })
}

/** The post that names each of these people on a day in one line: the main one, else the first of those held besides. */
export function titlesOf(
  ctx: Context<'movements.read' | 'people.read'>,
  personIds: readonly string[],
  on: CivilDate,
): Map<string, string> {
  if (personIds.length === 0) return new Map()
  const held = ctx.db
    .select({ personId: assignments.personId, title: posts.fullTitle })
    .from(assignments)
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .where(and(inArray(assignments.personId, [...personIds]), effectiveOn(assignments, on)))
    .orderBy(sql`${assignments.manner} = 'main'`, desc(postKinds.rank))
    .all()
  return new Map(held.map(({ personId, title }) => [personId, title]))
}

/** Somebody who holds one of these seats on a day or will hold it later: such a seat cannot be closed from that day on. */
export const findHolderFrom = (ctx: Context<'movements.read'>, seatIds: readonly string[], on: CivilDate) =>
  seatIds.length === 0
    ? undefined
    : ctx.db
        .select({ name: people.fullName, title: posts.fullTitle, seatId: seats.id })
        .from(assignments)
        .innerJoin(people, eq(people.id, assignments.personId))
        .innerJoin(seats, eq(seats.id, assignments.seatId))
        .innerJoin(posts, eq(posts.id, seats.postId))
        .where(
          and(
            inArray(assignments.seatId, [...seatIds]),
            sql`(${assignments.until} is null or ${assignments.until} > ${on})`,
          ),
        )
        .get()
