import { and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { effectiveOn } from '@/db/columns'
import { assignments, effects, movements, retirementAges } from '@/db/schema/movements'
import { postKinds, posts, seats, unitVersions } from '@/db/schema/organisation'
import { people, personHomes } from '@/db/schema/people'
import { addMonths, type CivilDate } from '../civil-date'
import type { Context } from '../context'
import { PAGE_SIZE } from '../list-state'
import { localStatus } from '../movements/local/queries'
import { retirementAfter } from '../people/rules'
import { type PeopleSearch, searchPeople } from '../people/search/queries'
import { listHighest } from '../qualifications/queries'
import { peopleWhere, type Reading } from './filter/queries'
import type { PeopleQuery, PeopleSort } from './input'
import { byPerson, firstPost } from './rules'

export type HeldPost = ReturnType<typeof listHeldPosts>[number]
export type PeopleRow = ReturnType<typeof listPeople>['rows'][number]

/** The posts that people hold on a day with the unit's name of that day, each person's main one first. */
export function listHeldPosts(
  ctx: Context<'people.read' | 'movements.read'>,
  personIds: readonly string[],
  on: CivilDate,
) {
  if (personIds.length === 0) return []
  return ctx.db
    .select({
      personId: assignments.personId,
      seatId: assignments.seatId,
      manner: assignments.manner,
      from: assignments.from,
      title: posts.title,
      fullTitle: posts.fullTitle,
      unitId: posts.unitId,
      unitName: unitVersions.shortName,
      track: postKinds.track,
      rank: postKinds.rank,
      nonLocal: postKinds.nonLocal,
      beganBy: movements.kind,
    })
    .from(assignments)
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(effects, eq(effects.id, assignments.beginEffectId))
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .where(and(inArray(assignments.personId, [...personIds]), effectiveOn(assignments, on)))
    .orderBy(sql`${assignments.manner} = 'main' desc`, asc(postKinds.rank), asc(posts.rank), asc(assignments.from))
    .all()
}

/** Of the post that names a person in one line: the main one, else the first of those held besides. */
const ofFirstPost = (column: SQLiteColumn, on: CivilDate): SQL => sql`(select ${column} from ${assignments}
  where ${assignments.personId} = ${people.id} and ${effectiveOn(assignments, on)}
  order by ${assignments.manner} = 'main' desc, ${assignments.from} limit 1)`

const unitName = (on: CivilDate): SQL => sql`(select ${unitVersions.searchText} from ${seats}
  join ${posts} on ${posts.id} = ${seats.postId} join ${unitVersions} on ${unitVersions.unitId} = ${posts.unitId}
  where ${seats.id} = ${ofFirstPost(assignments.seatId, on)} and ${effectiveOn(unitVersions, on)})`

const SORTS: Record<PeopleSort, (on: CivilDate) => SQL> = {
  name: () => sql`${people.nameKey}`,
  birth: () => sql`${people.birthDate}`,
  unit: unitName,
  since: (on) => ofFirstPost(assignments.from, on),
}

/** Those without a value come last either way; namesakes stand by the order of their files. */
function order({ sort, descending }: PeopleQuery, on: CivilDate, search: PeopleSearch | null): SQL[] {
  const by = SORTS[sort](on)
  const direct = descending ? desc : asc
  if (sort !== 'name') return [sql`${direct(by)} nulls last`, asc(people.nameKey), asc(people.row)]
  return [...(search?.first ? [search.first] : []), direct(by), direct(people.row)]
}

// Written out: the columns of a select from one table lose their table, and inside a subquery they would be another's.

/** The age of retirement by the month table, for a birth date of which only the year may be known. */
const ageMonths = sql<number | null>`(select age_months from ${retirementAges} r where r.sex = ${people}.sex
  and substr(${people}.birth_date || '-01', 1, 7) between r.born_from and r.born_to)`

/** The unit that a file belongs to on a day, for those who hold no post. */
export const lastUnit = (on: CivilDate) => sql<string | null>`(select v.short_name from ${personHomes} h
  join ${unitVersions} v on v.unit_id = h.unit_id and v."from" <= ${on} and (v.until is null or v.until > ${on})
  where h.person_id = ${people}.id and h."from" <= ${on} and (h.until is null or h.until > ${on}) limit 1)`

const selected = (
  ctx: Reading,
  query: PeopleQuery,
  on: CivilDate,
  search: PeopleSearch | null,
  where: SQL | undefined,
) =>
  ctx.db
    .select({
      id: people.id,
      fullName: people.fullName,
      birthDate: people.birthDate,
      sex: people.sex,
      hasHome: sql<number>`${people.homePlaceId} is not null`,
      ageMonths,
      lastUnit: lastUnit(on),
    })
    .from(people)
    .where(where)
    .orderBy(...order(query, on, search))
    .$dynamic()

/** From so many on, a page by name is found sooner by asking people in their order than by listing all who fit. */
const MANY = 1000

/** A page of the register as of a day: who fits the filter, what they hold and have on that day. */
export function listPeople(ctx: Reading, query: PeopleQuery, on: CivilDate = ctx.today) {
  const search = searchPeople(ctx, query.q, on)
  const asking = { ctx, filter: query, on }
  const isNarrow = search !== null || ctx.viewer.roots !== null
  const fitting = peopleWhere({ ...asking, shape: isNarrow ? 'probe' : 'set' }, search)
  const total = ctx.db.select({ total: count() }).from(people).where(fitting).get()?.total ?? 0
  const inTurn = isNarrow || (total > MANY && query.sort === 'name')
  const found = selected(ctx, query, on, search, peopleWhere({ ...asking, shape: inTurn ? 'probe' : 'set' }, search))
    .limit(PAGE_SIZE)
    .offset((query.page - 1) * PAGE_SIZE)
    .all()
  return { rows: withHoldings(ctx, found, on), total }
}

const PORTION = 500

/** All who fit the filter, in the order of the list: for a file, read in portions. */
export function listAllPeople(ctx: Reading, query: PeopleQuery, on: CivilDate = ctx.today): PeopleRow[] {
  const search = searchPeople(ctx, query.q, on)
  const where = peopleWhere({ ctx, filter: query, on, shape: 'set' }, search)
  const found = selected(ctx, query, on, search, where).all()
  const rows: PeopleRow[] = []
  for (let at = 0; at < found.length; at += PORTION) rows.push(...withHoldings(ctx, found.slice(at, at + PORTION), on))
  return rows
}

/** Months before retirement in which the list says so. */
const SOON = 6

type Found = Pick<typeof people.$inferSelect, 'id' | 'sex' | 'birthDate'> & {
  ageMonths: number | null
  lastUnit: string | null
}

function withHoldings<P extends Found>(ctx: Reading, found: readonly P[], on: CivilDate) {
  const ids = found.map(({ id }) => id)
  const heldPosts = listHeldPosts(ctx, ids, on)
  const held = byPerson(heldPosts)
  const bound = heldPosts.filter(({ nonLocal }) => nonLocal !== null).map(({ seatId }) => seatId)
  const highest = byPerson(listHighest(ctx, ids, on))
  const local = new Map(listLocal(ctx, bound, on).map(({ personId, status }) => [personId, status]))
  const soon = addMonths(on, SOON)
  return found.map((person) => {
    const retires = retirementAfter(person)
    const levels = highest.get(person.id) ?? []
    const own = held.get(person.id) ?? []
    return {
      ...person,
      posts: own,
      post: firstPost(own),
      retiresSoon: own.length > 0 && retires !== null && retires <= soon,
      lastUnit: own.length > 0 ? null : person.lastUnit,
      degree: levels.find(({ kind }) => kind === 'education')?.levelName ?? null,
      theory: levels.find(({ kind }) => kind === 'political-theory')?.levelName ?? null,
      local: local.get(person.id) ?? null,
    }
  })
}

function listLocal(ctx: Reading, seatIds: readonly string[], on: CivilDate) {
  if (seatIds.length === 0) return []
  const status = localStatus(ctx, on)
  return ctx.db
    .select({ personId: status.personId, status: status.status })
    .from(status)
    .where(inArray(status.seatId, [...seatIds]))
    .all()
}
