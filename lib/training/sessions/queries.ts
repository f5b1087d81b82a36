import { and, asc, eq, sql } from 'drizzle-orm'
import { attendances, classAudiences, classSessions, enrolments, trainingClasses } from '@/db/schema/training'
import type { Context } from '../../context'
import { visibleEnrolment } from '../counted/queries'
import { inOrder } from '../rules'

export type ClassSession = ReturnType<typeof listSessions>[number]

/** The sessions of a class in their order, each with how many of the viewer's learners were there. */
export function listSessions(ctx: Context<'training.read'>, classId: string) {
  const seen = visibleEnrolment(ctx) ?? sql`true`
  const marked = (status: string) =>
    sql<number>`count(${attendances.enrolmentId}) filter (where ${attendances.status} = ${status} and ${seen})`
  return ctx.db
    .select({
      id: classSessions.id,
      on: classSessions.on,
      part: classSessions.part,
      present: marked('present'),
      excused: marked('excused'),
      absent: marked('absent'),
    })
    .from(classSessions)
    .innerJoin(trainingClasses, eq(trainingClasses.id, classSessions.classId))
    .leftJoin(attendances, eq(attendances.sessionId, classSessions.id))
    .leftJoin(enrolments, eq(enrolments.id, attendances.enrolmentId))
    .where(eq(classSessions.classId, classId))
    .groupBy(classSessions.id)
    .orderBy(asc(classSessions.on))
    .all()
    .sort(inOrder)
}

export const findSession = (ctx: Context<'training.read'>, sessionId: string) =>
  ctx.db
    .select({ session: classSessions, cancelledReason: trainingClasses.cancelledReason })
    .from(classSessions)
    .innerJoin(trainingClasses, eq(trainingClasses.id, classSessions.classId))
    .where(eq(classSessions.id, sessionId))
    .get()

/** Whether anybody was marked in a session. */
export const isMarked = (ctx: Context<'training.read'>, sessionId: string) =>
  ctx.db
    .select({ id: attendances.enrolmentId })
    .from(attendances)
    .innerJoin(enrolments, eq(enrolments.id, attendances.enrolmentId))
    .innerJoin(classAudiences, eq(classAudiences.id, enrolments.lineId))
    .where(and(eq(attendances.sessionId, sessionId)))
    .limit(1)
    .get() !== undefined
