import { and, between, eq, exists, gt, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { people, personHomes } from '@/db/schema/people'
import { audiences, classAudiences, classKinds, enrolments, trainingClasses } from '@/db/schema/training'
import type { Base } from '../../context'
import { visiblePerson } from '../../people/scope/queries'
import { countedLines, ranByViewer, visibleEnrolment, wasPresent } from '../../training/counted/queries'
import { holders, ofLeaders } from '../cadres/queries'
import { inUnitAsked, type Relation, row } from '../relation/queries'
import { type FigureScope, lastDayOf, periodOf, yearToDate } from '../rules'

export type Topic = 'knowledge-update' | 'party-building'
/** Classes of a topic, for the audiences of a group. */
export type Course = { topic: Topic; group: 'managed' | 'party-building' }

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
  const anyLearner = (condition: SQL) => sql`exists (select 1 from ${classAudiences}
    join ${enrolments} on ${enrolments.lineId} = ${classAudiences.id}
    where ${classAudiences.classId} = ${trainingClasses.id} and ${condition})`
  const [ran, seen] = [ranByViewer(ctx), visiblePerson(ctx, enrolments.personId)]
  const belongs = learnerInUnit(scope)
  return and(
    ran && seen && or(ran, anyLearner(seen)),
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

/** Told apart from the column of enrolments that has the same name. */
const countedLine = sql`"counted_lines"."line_id"`

/** Of a line: its learners count by name, not by its headcount. */
const areNamed = (lines: ReturnType<typeof countedLines>) => sql`${lines.named} >= ${lines.reported}`

/**
 * Lượt, as training counts them. Learners stand one by one where their names are what counts, otherwise the line stands as
 * one row with its headcount.
 */
export const attendancesOf =
  (course?: Course) =>
  (ctx: Base, scope: FigureScope): Relation => {
    const lines = countedLines(ctx, and(closesIn(periodFor(scope, course)), isFor(course)))
    return ctx.db
      .select(
        row({
          key: sql`coalesce(${enrolments.id}, ${countedLine})`,
          personId: people.id,
          label: sql`coalesce(${people.fullName}, ${enrolments.outsiderName}, ${lines.audienceName})`,
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
      .innerJoin(trainingClasses, eq(trainingClasses.id, lines.classId))
      .innerJoin(classKinds, eq(classKinds.code, trainingClasses.kind))
      .leftJoin(enrolments, and(areNamed(lines), eq(enrolments.lineId, countedLine), wasPresent))
      .leftJoin(people, eq(people.id, enrolments.personId))
      .where(and(gt(lines.counted, 0), visibleEnrolment(ctx), learnerInUnit(scope)))
  }

/** The sums of `attendancesOf` from its lines alone: far less work in a large register. */
export const attendanceTally =
  (course?: Course) =>
  (ctx: Base, scope: FigureScope): Relation | null => {
    if (scope.unitId !== undefined) return null
    const lines = countedLines(ctx, and(closesIn(periodFor(scope, course)), isFor(course)))
    return ctx.db
      .select(
        row({
          key: countedLine,
          label: sql`${lines.audienceName}`,
          weight: sql`${lines.counted}`,
          group: sql`${lines.kind}`,
          groupLabel: classKinds.name,
          on: sql`${lines.closesOn}`,
          rows: sql`iif(${areNamed(lines)}, ${lines.counted}, 1)`,
        }),
      )
      .from(lines)
      .innerJoin(classKinds, eq(classKinds.code, lines.kind))
      .where(gt(lines.counted, 0))
  }

/** Leaders of the last day, in the part those who attended a class of new knowledge in the period. */
export function leadersUpdated(ctx: Base, scope: FigureScope): Relation {
  const attended = ctx.db
    .select({ personId: enrolments.personId })
    .from(trainingClasses)
    .innerJoin(classKinds, eq(classKinds.code, trainingClasses.kind))
    .innerJoin(classAudiences, eq(classAudiences.classId, trainingClasses.id))
    .innerJoin(enrolments, eq(enrolments.lineId, classAudiences.id))
    .where(
      and(
        eq(classKinds.topic, 'knowledge-update'),
        closesIn(periodOf(scope)),
        isNotNull(enrolments.personId),
        wasPresent,
      ),
    )
  return holders(ctx, scope, ofLeaders(ctx), inArray(people.id, attended))
}
