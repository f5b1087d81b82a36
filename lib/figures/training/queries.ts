import { and, between, eq, exists, isNull, or, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { postKinds } from '@/db/schema/organisation'
import { people, personHomes } from '@/db/schema/people'
import { attendances, audiences, classAudiences, classKinds, enrolments, trainingClasses } from '@/db/schema/training'
import type { Base } from '../../context'
import { inScope } from '../../organisation/scope/queries'
import { visiblePerson } from '../../people/scope/queries'
import { holders } from '../cadres/queries'
import { inUnitAsked, type Relation, row } from '../relation/queries'
import { type FigureScope, lastDayOf, periodOf, yearToDate } from '../rules'

export type Topic = 'knowledge-update' | 'party-building'
/** Classes of a topic, for the audiences of a group. */
export type Course = { topic: Topic; group: 'managed' | 'party-building' }

/** A learner counts who was present in at least one session. */
const wasPresent = sql`exists (select 1 from ${attendances} where ${attendances.enrolmentId} = ${enrolments.id}
  and ${attendances.status} = 'present')`

/** Classes held, on their closing day. */
const closesIn = ({ from, until }: ReturnType<typeof periodOf>): SQL =>
  and(between(trainingClasses.closesOn, from, until), isNull(trainingClasses.cancelledReason)) as SQL

const isFor = (course: Course | undefined): SQL | undefined =>
  course && and(eq(classKinds.topic, course.topic), eq(audiences.group, course.group))

const classPage = sql`'/training/' || ${trainingClasses.id}`

/** Where a learner belongs on the last day; one from outside belongs to whoever ran the class. */
function learnerInUnit(scope: FigureScope): SQL | undefined {
  const ran = inUnitAsked(scope, trainingClasses.organiserUnitId)
  const belongs = inUnitAsked(scope, personHomes.unitId)
  return (
    belongs &&
    sql`iif(${enrolments.personId} is null, ${ran}, exists (select 1 from ${personHomes}
      where ${personHomes.personId} = ${enrolments.personId} and ${effectiveOn(personHomes, lastDayOf(scope))} and ${belongs}))`
  )
}

/** A class that the viewer's unit ran, or one with learners of it. */
function classVisible(ctx: Base, scope: FigureScope): SQL | undefined {
  const seen = visiblePerson(ctx, people.id)
  const ran = inScope(ctx, trainingClasses.organiserUnitId, lastDayOf(scope))
  const anyLearner = (condition: SQL) => sql`exists (select 1 from ${classAudiences}
    join ${enrolments} on ${enrolments.lineId} = ${classAudiences.id} left join ${people} on ${people.id} = ${enrolments.personId}
    where ${classAudiences.classId} = ${trainingClasses.id} and ${condition})`
  const belongs = learnerInUnit(scope)
  return and(
    seen && ran && or(ran, anyLearner(seen)),
    belongs && or(inUnitAsked(scope, trainingClasses.organiserUnitId), anyLearner(belongs)),
  )
}

/** Classes held in a period; those of a course are classes with a line for its audiences. */
export const classesOf =
  (course?: Course) =>
  (ctx: Base, scope: FigureScope): Relation =>
    ctx.db
      .select(
        row({
          key: trainingClasses.id,
          label: trainingClasses.title,
          note: trainingClasses.organiser,
          unitId: trainingClasses.organiserUnitId,
          href: classPage,
          group: trainingClasses.kind,
          groupLabel: classKinds.name,
          on: trainingClasses.closesOn,
          rank: trainingClasses.closesOn,
        }),
      )
      .from(trainingClasses)
      .innerJoin(classKinds, eq(classKinds.code, trainingClasses.kind))
      .where(
        and(
          closesIn(periodFor(scope, course)),
          course && eq(classKinds.topic, course.topic),
          course && hasLineFor(ctx, course.group),
          classVisible(ctx, scope),
        ),
      )

const hasLineFor = (ctx: Base, group: Course['group']) =>
  exists(
    ctx.db
      .select({ one: sql`1` })
      .from(classAudiences)
      .innerJoin(audiences, eq(audiences.code, classAudiences.audience))
      .where(and(eq(classAudiences.classId, trainingClasses.id), eq(audiences.group, group))),
  )

const periodFor = (scope: FigureScope, course?: Course) =>
  course?.topic === 'party-building' ? yearToDate(scope) : periodOf(scope)

/** Audience lines of the classes held, each with how many of its names were present. */
const linesOf = (ctx: Base, scope: FigureScope, course?: Course) =>
  ctx.db
    .select({
      line: sql<string>`${classAudiences.id}`.as('counted_line'),
      reported: sql<number>`${classAudiences.reportedCount}`.as('counted_reported'),
      named: sql<number>`count(${enrolments.id})`.as('counted_named'),
      audience: sql<string>`${audiences.name}`.as('counted_audience'),
      class: sql<string>`${trainingClasses.id}`.as('counted_class'),
    })
    .from(trainingClasses)
    .innerJoin(classKinds, eq(classKinds.code, trainingClasses.kind))
    .innerJoin(classAudiences, eq(classAudiences.classId, trainingClasses.id))
    .innerJoin(audiences, eq(audiences.code, classAudiences.audience))
    .leftJoin(enrolments, and(eq(enrolments.lineId, classAudiences.id), wasPresent))
    .where(and(closesIn(periodFor(scope, course)), isFor(course)))
    .groupBy(classAudiences.id)
    .as('lines')

/**
 * Lượt: of each audience line the larger of the names present and the headcount reported, never their sum. Learners stand
 * one by one where their names are what counts, otherwise the line stands as one row with its headcount.
 */
export const attendancesOf =
  (course?: Course) =>
  (ctx: Base, scope: FigureScope): Relation => {
    const lines = linesOf(ctx, scope, course)
    const byName = sql`${lines.named} >= ${lines.reported}`
    return ctx.db
      .select(
        row({
          key: sql`coalesce(${enrolments.id}, ${lines.line})`,
          label: sql`coalesce(${people.fullName}, ${enrolments.outsiderName}, ${lines.audience})`,
          note: sql`concat_ws(' · ', substr(${people.birthDate}, 1, 4), ${enrolments.outsiderNote}, ${trainingClasses.title})`,
          weight: sql`iif(${enrolments.id} is null, ${lines.reported}, 1)`,
          unitId: trainingClasses.organiserUnitId,
          href: sql`coalesce('/people/' || ${people.id}, ${classPage})`,
          group: trainingClasses.kind,
          groupLabel: classKinds.name,
          on: trainingClasses.closesOn,
          rank: sql`${trainingClasses.closesOn} || ${trainingClasses.id} || coalesce(${people.nameKey}, '')`,
        }),
      )
      .from(lines)
      .innerJoin(trainingClasses, eq(trainingClasses.id, lines.class))
      .innerJoin(classKinds, eq(classKinds.code, trainingClasses.kind))
      .leftJoin(enrolments, and(byName, eq(enrolments.lineId, lines.line), wasPresent))
      .leftJoin(people, eq(people.id, enrolments.personId))
      .where(and(sql`(${lines.named} > 0 or ${lines.reported} > 0)`, learnerVisible(ctx, scope)))
  }

/** A name follows the person, a headcount whoever ran the class. */
function learnerVisible(ctx: Base, scope: FigureScope): SQL | undefined {
  const seen = visiblePerson(ctx, people.id)
  const ran = inScope(ctx, trainingClasses.organiserUnitId, lastDayOf(scope))
  return and(seen && ran && sql`iif(${people.id} is null, ${ran}, ${seen})`, learnerInUnit(scope))
}

/** Leaders of the last day, in the part those who attended a class of new knowledge in the period. */
export function leadersUpdated(ctx: Base, scope: FigureScope): Relation {
  const attended = sql`exists (select 1 from ${enrolments} join ${classAudiences} on ${classAudiences.id} = ${enrolments.lineId}
    join ${trainingClasses} on ${trainingClasses.id} = ${classAudiences.classId}
    join ${classKinds} on ${classKinds.code} = ${trainingClasses.kind}
    where ${enrolments.personId} = ${people.id} and ${classKinds.topic} = 'knowledge-update' and ${closesIn(periodOf(scope))}
      and ${wasPresent})`
  return holders(ctx, scope, eq(postKinds.isLeader, true), attended)
}
