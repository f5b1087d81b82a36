import { and, eq, type SQL, sql } from 'drizzle-orm'
import { audiences, classAudiences, classKinds, enrolments, trainingClasses } from '@/db/schema/training'
import type { Base } from '../../context'
import { inScope } from '../../organisation/scope/queries'
import { visiblePerson } from '../../people/scope/queries'

/** A learner counts who was present in at least one session. */
export const wasPresent: SQL = eq(enrolments.wasPresent, true)

/** A class that the viewer's own units ran: its headcounts and its learners from outside the register are theirs to see. */
export const ranByViewer = (ctx: Base): SQL | undefined => inScope(ctx, trainingClasses.organiserUnitId)

/** A name follows the person, a name from outside the register whoever ran the class. */
export function visibleEnrolment(ctx: Base): SQL | undefined {
  const [ran, seen] = [ranByViewer(ctx), visiblePerson(ctx, enrolments.personId)]
  return ran && seen && sql`iif(${enrolments.personId} is null, coalesce(${ran}, 0), ${seen})`
}

/**
 * Lượt, defined once. One row for each audience line: `named` are its learners who were present, `reported` its headcount,
 * and `counted` the larger of the two, never their sum; for a viewer of some units only what is theirs of it. A class
 * counts on its closing day: `where` narrows (by trainingClasses, classKinds, audiences), cancelled classes and all.
 */
export function countedLines(ctx: Base, where?: SQL) {
  const seen = visibleEnrolment(ctx)
  const ran = ranByViewer(ctx)
  // By a column of the index that finds them: no learner is looked up.
  const named = sql<number>`count(${enrolments.lineId})`
  const all = sql<number>`max(${named}, ${classAudiences.reportedCount})`
  const ownNamed = sql<number>`count(${enrolments.lineId}) filter (where ${seen})`
  const ownReported = sql<number>`iif(${ran}, ${classAudiences.reportedCount}, 0)`
  const own = sql<number>`iif(${named} >= ${classAudiences.reportedCount}, ${ownNamed}, ${ownReported})`
  const isLimited = seen !== undefined && ran !== undefined
  return ctx.db
    .select({
      lineId: sql<string>`${classAudiences.id}`.as('line_id'),
      classId: sql<string>`${trainingClasses.id}`.as('line_class_id'),
      closesOn: sql<string>`${trainingClasses.closesOn}`.as('line_closes_on'),
      kind: sql<string>`${trainingClasses.kind}`.as('line_kind'),
      topic: sql<string | null>`${classKinds.topic}`.as('line_topic'),
      audience: sql<string>`${audiences.code}`.as('line_audience'),
      audienceName: sql<string>`${audiences.name}`.as('line_audience_name'),
      group: sql<string | null>`${audiences.group}`.as('line_group'),
      reported: sql<number>`${classAudiences.reportedCount}`.as('line_reported'),
      named: named.as('line_named'),
      counted: (isLimited ? own : all).as('line_counted'),
      /** What of `named` and `reported` the viewer may know. */
      ownNamed: (isLimited ? ownNamed : named).as('line_own_named'),
      ownReported: (isLimited ? ownReported : sql<number>`${classAudiences.reportedCount}`).as('line_own_reported'),
    })
    .from(trainingClasses)
    .innerJoin(classKinds, eq(classKinds.code, trainingClasses.kind))
    .innerJoin(classAudiences, eq(classAudiences.classId, trainingClasses.id))
    .innerJoin(audiences, eq(audiences.code, classAudiences.audience))
    .leftJoin(enrolments, and(eq(enrolments.lineId, classAudiences.id), wasPresent))
    .where(where)
    .groupBy(classAudiences.id)
    .as('counted_lines')
}
