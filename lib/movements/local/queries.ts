import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { effectiveOn } from '@/db/columns'
import { assignments, localDeterminations } from '@/db/schema/movements'
import { postKinds, posts, seats, units, unitVersions } from '@/db/schema/organisation'
import { people, personFacts } from '@/db/schema/people'
import { placeSuccessors, places } from '@/db/schema/places'
import { users } from '@/db/schema/users'
import type { CivilDate } from '../../civil-date'
import type { Base, Context } from '../../context'
import { inScope } from '../../organisation/scope/queries'
import { visiblePerson } from '../../people/scope/queries'
import type { LocalStatus } from './labels'

const fact = alias(personFacts, 'home_then')
const verdict = alias(localDeterminations, 'verdict')
const placeOfPost = units.placeId

/** The home place as the file had it on a day: a later change keeps the old value until its own day. */
const homeOn = sql<string | null>`case when ${fact.personId} is null then ${people.homePlaceId} else ${fact.value} end`

/**
 * What the home place says about the commune of the post. A home known by district or province only, and a home that was
 * split among several communes, leave it open whenever the commune of the post may be meant.
 */
const suggestion = sql<LocalStatus>`case
  when ${homeOn} is null or ${placeOfPost} is null then 'undecided'
  when ${homeOn} = ${placeOfPost} then 'local'
  when exists (select 1 from ${placeSuccessors} s where s.old_id = ${homeOn} and s.new_id = ${placeOfPost} and s.share = 'all') then 'local'
  when exists (select 1 from ${placeSuccessors} s where (s.old_id = ${homeOn} and s.new_id = ${placeOfPost})
    or (s.old_id = ${placeOfPost} and s.new_id = ${homeOn})) then 'undecided'
  when ${homeOn} in (with recursive above(id) as (
    select ${placeOfPost} union select ${places.parentId} from ${places} join above on ${places.id} = above.id
  ) select above.id from above union select s.new_id from above join ${placeSuccessors} s on s.old_id = above.id) then 'undecided'
  else 'non-local' end`

const determined = sql<LocalStatus | null>`case ${verdict.isLocal} when 1 then 'local' when 0 then 'non-local' end`

/**
 * Local or not, defined once: one row for each holding on the day of a post that the non-local policy binds (`group`), with
 * the determination for that appointment where there is one, else what the home place suggests. Join it by `assignmentId`
 * or `seatId`; acting holders are in it, told apart by `manner`.
 */
export function localStatus(ctx: Base, on: CivilDate = ctx.today) {
  return (
    ctx.db
      .select({
        assignmentId: assignments.id,
        personId: assignments.personId,
        seatId: assignments.seatId,
        unitId: posts.unitId,
        manner: assignments.manner,
        group: postKinds.nonLocal,
        basis: verdict.basis,
        verdictFrom: sql<CivilDate | null>`${verdict.from}`.as('verdict_from'),
        decidedBy: verdict.decidedBy,
        decidedAt: verdict.decidedAt,
        status: sql<LocalStatus>`coalesce(${determined}, ${suggestion})`.as('status'),
        suggested: suggestion.as('suggested'),
      })
      // CROSS JOIN keeps this order: the few posts that are bound lead to their holders, not all holdings to their posts.
      .from(postKinds)
      .crossJoin(posts)
      .crossJoin(seats)
      .crossJoin(assignments)
      .innerJoin(units, eq(units.id, posts.unitId))
      .innerJoin(people, eq(people.id, assignments.personId))
      .leftJoin(fact, and(eq(fact.personId, people.id), eq(fact.field, 'homePlaceId'), eq(fact.until, nextChange(on))))
      .leftJoin(verdict, eq(verdict.id, latestVerdict(on)))
      .where(
        and(
          isNotNull(postKinds.nonLocal),
          eq(posts.kind, postKinds.code),
          eq(seats.postId, posts.id),
          eq(assignments.seatId, seats.id),
          effectiveOn(assignments, on),
        ),
      )
      .as('local_status')
  )
}

const nextChange = (on: CivilDate): SQL =>
  sql`(select min(f.until) from ${personFacts} f where f.person_id = ${people.id} and f.field = 'homePlaceId' and f.until > ${on})`

/** A determination belongs to one appointment: an earlier one at the same unit says nothing about this. */
const latestVerdict = (on: CivilDate): SQL =>
  sql`(select d.id from ${localDeterminations} d where d.person_id = ${assignments.personId} and d.unit_id = ${posts.unitId}
    and d."from" >= ${assignments.from} and d."from" <= ${on} order by d."from" desc, d.decided_at desc, d.rowid desc limit 1)`

export type BoundHolder = ReturnType<typeof listBoundHolders>[number]

/**
 * Everyone who on a day holds a post that the non-local policy binds, in the official order. `changedOn` is the day from
 * which the unit is another than the one that the determination was made for: it is asked for again.
 */
export function listBoundHolders(ctx: Context<'movements.read' | 'people.read'>, on: CivilDate = ctx.today) {
  const status = localStatus(ctx, on)
  const home = alias(places, 'home')
  return ctx.db
    .select({
      personId: people.id,
      seatId: status.seatId,
      fullName: people.fullName,
      birthDate: people.birthDate,
      title: posts.fullTitle,
      from: assignments.from,
      manner: assignments.manner,
      homePlaceText: people.homePlaceText,
      homePlace: home.fullName,
      commune: places.fullName,
      status: status.status,
      suggested: status.suggested,
      basis: status.basis,
      decidedBy: users.displayName,
      decidedAt: status.decidedAt,
      changedOn: sql<CivilDate | null>`iif(${status.verdictFrom} < ${unitVersions.from}, ${unitVersions.from}, null)`,
    })
    .from(status)
    .innerJoin(assignments, eq(assignments.id, status.assignmentId))
    .innerJoin(people, eq(people.id, status.personId))
    .innerJoin(seats, eq(seats.id, status.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(units, eq(units.id, posts.unitId))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .leftJoin(users, eq(users.id, status.decidedBy))
    .leftJoin(places, eq(places.id, units.placeId))
    .leftJoin(home, eq(home.id, people.homePlaceId))
    .where(and(inScope(ctx, posts.unitId, on), visiblePerson(ctx, people.id)))
    .orderBy(asc(postKinds.rank), asc(posts.rank), asc(posts.searchText))
    .all()
}
