import { and, eq, exists, inArray, lte, ne, notInArray, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments } from '@/db/schema/movements'
import { managingLevels, postKinds, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { qualificationLevels, qualifications } from '@/db/schema/qualifications'
import { addDays, type CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { lastBirthDayOfAge } from '../../people/rules'
import { visiblePerson } from '../../people/scope/queries'
import { inUnits, personPage, type Relation, row, yearAndPost } from '../relation/queries'
import { type FigureScope, lastDayOf, periodOf } from '../rules'

/** Bands of the statistical forms: up to 40, over 40 up to 50, over 50, in full years on the day. */
export const ageBand = (on: CivilDate) =>
  sql`case when ${people.birthDate} is null then 'unknown' when ${people.birthDate} > ${lastBirthDayOfAge(41, on)} then 'young'
    when ${people.birthDate} > ${lastBirthDayOfAge(51, on)} then 'middle' else 'senior' end`

/** People who hold one of these posts on the day, each once, named by the highest of them; acting holds nothing. */
export function holders(ctx: Base, scope: FigureScope, which: SQL, part?: SQL): Relation {
  const on = lastDayOf(scope)
  return (
    ctx.db
      .select(
        row({
          key: people.id,
          personId: people.id,
          label: people.fullName,
          note: yearAndPost(),
          part,
          unitId: posts.unitId,
          href: personPage,
          group: ageBand(on),
          // The bare columns beside min() are those of its row: SQLite says so.
          rank: sql`printf('%05d ', min(${postKinds.rank})) || ${people.nameKey}`,
        }),
      )
      // CROSS JOIN keeps this order: from the posts asked for to who holds them.
      .from(posts)
      .crossJoin(seats)
      .crossJoin(assignments)
      .innerJoin(postKinds, eq(postKinds.code, posts.kind))
      .innerJoin(people, eq(people.id, assignments.personId))
      .where(and(visiblePerson(ctx, people.id), isHolding(ctx, scope, which)))
      .groupBy(people.id)
  )
}

const isHolding = (ctx: Base, scope: FigureScope, which: SQL) =>
  and(
    which,
    eq(seats.postId, posts.id),
    eq(assignments.seatId, seats.id),
    effectiveOn(assignments, lastDayOf(scope)),
    ne(assignments.manner, 'acting'),
    inUnits(ctx, scope, posts.unitId),
  )

/** Posts of the committee's own level. */
export const ofOwnLevel = (ctx: Base): SQL =>
  inArray(
    posts.managingLevel,
    ctx.db.select({ code: managingLevels.code }).from(managingLevels).where(eq(managingLevels.isOwn, true)),
  )

/** Posts whose kind is flagged as leading or managing. */
export const ofLeaders = (ctx: Base): SQL =>
  inArray(posts.kind, ctx.db.select({ code: postKinds.code }).from(postKinds).where(eq(postKinds.isLeader, true)))

const holds = (ctx: Base, on: CivilDate, standard: 'degree' | 'theory') =>
  exists(
    ctx.db
      .select({ one: sql`1` })
      .from(qualifications)
      .innerJoin(qualificationLevels, eq(qualificationLevels.code, qualifications.level))
      .where(
        and(
          eq(qualifications.personId, people.id),
          eq(qualificationLevels.meets, standard),
          lte(qualifications.issuedOn, on),
        ),
      ),
  )

export const managedCadres = (ctx: Base, scope: FigureScope) => holders(ctx, scope, ofOwnLevel(ctx))

export const managedCadresWith = (standard: 'degree' | 'theory') => (ctx: Base, scope: FigureScope) =>
  holders(ctx, scope, ofOwnLevel(ctx), holds(ctx, lastDayOf(scope), standard))

export const managedWomen = (ctx: Base, scope: FigureScope) =>
  holders(ctx, scope, ofOwnLevel(ctx), eq(people.sex, 'female'))

/** Who is among the managed cadres on one day, and was or will not be on the other. */
const onlyOn = (ctx: Base, scope: FigureScope, other: FigureScope): Relation => {
  const onOther = ctx.db
    .select({ id: assignments.personId })
    .from(posts)
    .crossJoin(seats)
    .crossJoin(assignments)
    .where(isHolding(ctx, other, ofOwnLevel(ctx)))
  return holders(ctx, scope, sql`${ofOwnLevel(ctx)} and ${notInArray(people.id, onOther)}`)
}

const dayBefore = (scope: FigureScope): FigureScope => ({
  ...(scope.unitId === undefined ? {} : { unitId: scope.unitId }),
  on: addDays(periodOf(scope).from, -1),
})

export const managedJoined = (ctx: Base, scope: FigureScope) => onlyOn(ctx, scope, dayBefore(scope))
export const managedLeft = (ctx: Base, scope: FigureScope) => onlyOn(ctx, dayBefore(scope), scope)

/** Memberships of the Executive Committee: rows are its seats that are held. */
export function committeeMembers(ctx: Base, scope: FigureScope): Relation {
  const visible = visiblePerson(ctx, people.id)
  return ctx.db
    .select(
      row({
        key: seats.id,
        personId: people.id,
        label: people.fullName,
        note: yearAndPost(visible),
        unitId: posts.unitId,
        href: visible ? sql`iif(${visible}, ${personPage}, null)` : personPage,
        rank: people.nameKey,
      }),
    )
    .from(postKinds)
    .innerJoin(posts, eq(posts.kind, postKinds.code))
    .innerJoin(seats, eq(seats.postId, posts.id))
    .innerJoin(assignments, eq(assignments.seatId, seats.id))
    .innerJoin(people, eq(people.id, assignments.personId))
    .where(
      and(
        eq(postKinds.isExecutiveCommittee, true),
        effectiveOn(assignments, lastDayOf(scope)),
        ne(assignments.manner, 'acting'),
        inUnits(ctx, scope, posts.unitId),
      ),
    )
}
