import { and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments, effects, movements } from '@/db/schema/movements'
import { postKinds, posts, seats, unitVersions } from '@/db/schema/organisation'
import { people, personHomes } from '@/db/schema/people'
import { addMonths, type CivilDate } from '../civil-date'
import type { Context } from '../context'
import { PAGE_SIZE } from '../list-state'
import { retirementTable } from '../movements/checks/queries'
import { localStatus } from '../movements/local/queries'
import { retirementDay } from '../people/rules'
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

const mainPost = (column: SQL, on: CivilDate): SQL => sql`(select ${column} from ${assignments}
  join ${seats} on ${seats.id} = ${assignments.seatId} join ${posts} on ${posts.id} = ${seats.postId}
  left join ${unitVersions} on ${unitVersions.unitId} = ${posts.unitId} and ${effectiveOn(unitVersions, on)}
  where ${assignments.personId} = ${people.id} and ${effectiveOn(assignments, on)}
  order by ${assignments.manner} = 'main' desc, ${assignments.from} limit 1)`

const SORTS: Record<PeopleSort, (on: CivilDate) => SQL> = {
  name: () => sql`${people.nameKey}`,
  birth: () => sql`${people.birthDate}`,
  unit: (on) => mainPost(sql`${unitVersions.searchText}`, on),
  since: (on) => mainPost(sql`${assignments.from}`, on),
}

/** Those without a value come last either way; namesakes stand by the order of their files. */
function order({ sort, descending }: PeopleQuery, on: CivilDate, search: PeopleSearch | null): SQL[] {
  const by = SORTS[sort](on)
  const direct = descending ? desc : asc
  if (sort !== 'name') return [sql`${by} is null`, direct(by), asc(people.nameKey), asc(people.row)]
  return [...(search?.first ? [search.first] : []), direct(by), direct(people.row)]
}

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
    })
    .from(people)
    .where(where)
    .orderBy(...order(query, on, search))
    .$dynamic()

/** A page of the register as of a day: who fits the filter, what they hold and have on that day. */
export function listPeople(ctx: Reading, query: PeopleQuery, on: CivilDate = ctx.today) {
  const search = searchPeople(ctx, query.q, on)
  const where = peopleWhere(ctx, query, on, search)
  const total = ctx.db.select({ total: count() }).from(people).where(where).get()?.total ?? 0
  const found = selected(ctx, query, on, search, where)
    .limit(PAGE_SIZE)
    .offset((query.page - 1) * PAGE_SIZE)
    .all()
  return { rows: withHoldings(ctx, found, on), total }
}

const PORTION = 500

/** All who fit the filter, in the order of the list: for a file, read in portions. */
export function listAllPeople(ctx: Reading, query: PeopleQuery, on: CivilDate = ctx.today): PeopleRow[] {
  const search = searchPeople(ctx, query.q, on)
  const found = selected(ctx, query, on, search, peopleWhere(ctx, query, on, search)).all()
  const rows: PeopleRow[] = []
  for (let at = 0; at < found.length; at += PORTION) rows.push(...withHoldings(ctx, found.slice(at, at + PORTION), on))
  return rows
}

/** Months before retirement in which the list says so. */
const SOON = 6

type Found = Pick<typeof people.$inferSelect, 'id' | 'sex' | 'birthDate'>

function withHoldings<P extends Found>(ctx: Reading, found: readonly P[], on: CivilDate) {
  const ids = found.map(({ id }) => id)
  const held = byPerson(listHeldPosts(ctx, ids, on))
  const highest = byPerson(listHighest(ctx, ids, on))
  const local = new Map(listLocal(ctx, ids, on).map(({ personId, status }) => [personId, status]))
  const lastUnits = new Map(
    listHomes(
      ctx,
      ids.filter((id) => !held.has(id)),
      on,
    ).map((home) => [home.personId, home.unitName]),
  )
  const table = retirementTable(ctx)
  const soon = addMonths(on, SOON)
  return found.map((person) => {
    const retires = retirementDay(table, person)
    const levels = highest.get(person.id) ?? []
    const heldPosts = held.get(person.id) ?? []
    return {
      ...person,
      posts: heldPosts,
      post: firstPost(heldPosts),
      retiresSoon: heldPosts.length > 0 && retires !== null && retires <= soon,
      lastUnit: lastUnits.get(person.id) ?? null,
      degree: levels.find(({ kind }) => kind === 'education')?.levelName ?? null,
      theory: levels.find(({ kind }) => kind === 'political-theory')?.levelName ?? null,
      local: local.get(person.id) ?? null,
    }
  })
}

function listLocal(ctx: Reading, personIds: readonly string[], on: CivilDate) {
  if (personIds.length === 0) return []
  const status = localStatus(ctx, on)
  return ctx.db
    .select({ personId: status.personId, status: status.status })
    .from(status)
    .where(inArray(status.personId, [...personIds]))
    .all()
}

/** The unit that a file belongs to while its person holds no post. */
function listHomes(ctx: Reading, personIds: readonly string[], on: CivilDate) {
  if (personIds.length === 0) return []
  return ctx.db
    .select({ personId: personHomes.personId, unitName: unitVersions.shortName })
    .from(personHomes)
    .innerJoin(unitVersions, eq(unitVersions.unitId, personHomes.unitId))
    .where(
      and(inArray(personHomes.personId, [...personIds]), effectiveOn(personHomes, on), effectiveOn(unitVersions, on)),
    )
    .all()
}
