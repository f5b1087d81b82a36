import { eq, inArray, sql } from 'drizzle-orm'
import { people } from '@/db/schema/people'
import { attendances, classAudiences, classSessions, enrolments } from '@/db/schema/training'
import type { Context } from '../../context'
import { titlesOf } from '../../movements/seats/queries'
import { listLearners } from '../learners/queries'
import { inOrder } from '../rules'
import { sessionName } from '../sessions/rules'

export type AttendanceSheet = ReturnType<typeof readSheet>

/** Everything the roll of a class shows: sessions across, learners down, a mark where they meet. */
export function readSheet(ctx: Context<'training.read' | 'people.read' | 'movements.read'>, classId: string) {
  const sessions = ctx.db
    .select({ id: classSessions.id, on: classSessions.on, part: classSessions.part })
    .from(classSessions)
    .where(eq(classSessions.classId, classId))
    .all()
    .sort(inOrder)
  const { rows } = listLearners(ctx, classId, { q: '', page: 1, line: null }, null)
  const marks = ctx.db
    .select({ enrolmentId: attendances.enrolmentId, sessionId: attendances.sessionId, status: attendances.status })
    .from(attendances)
    .where(
      inArray(
        attendances.sessionId,
        sessions.map(({ id }) => id),
      ),
    )
    .all()
  const seen = new Set(rows.map(({ id }) => id))
  const ids = rows.flatMap(({ personId }) => personId ?? [])
  const titles = sessions[0] ? titlesOf(ctx, ids, sessions[0].on) : new Map<string, string>()
  return {
    sessions: sessions.map((session) => ({ ...session, name: sessionName(session) })),
    learners: rows.map(({ id, personId, name, birthDate, note, audienceName }) => ({
      id,
      name,
      year: birthDate?.slice(0, 4) ?? null,
      note: (personId && titles.get(personId)) || note || audienceName,
    })),
    marks: marks.filter(({ enrolmentId }) => seen.has(enrolmentId)),
  }
}

/** Those of these enrolments that belong to a class, by name. */
export const enrolmentsOf = (ctx: Context<'training.read'>, classId: string, enrolmentIds: readonly string[]) =>
  ctx.db
    .select({ id: enrolments.id, name: sql<string>`coalesce(${people.fullName}, ${enrolments.outsiderName}, '')` })
    .from(enrolments)
    .innerJoin(classAudiences, eq(classAudiences.id, enrolments.lineId))
    .leftJoin(people, eq(people.id, enrolments.personId))
    .where(
      sql`${classAudiences.classId} = ${classId} and ${enrolments.id} in (select value from json_each(${JSON.stringify(enrolmentIds)}))`,
    )
    .all()

/** The marks that these learners have in a session now. */
export const marksIn = (ctx: Context<'training.read'>, sessionId: string, enrolmentIds: readonly string[]) =>
  ctx.db
    .select({ enrolmentId: attendances.enrolmentId, status: attendances.status })
    .from(attendances)
    .where(
      sql`${attendances.sessionId} = ${sessionId} and ${attendances.enrolmentId} in (select value from json_each(${JSON.stringify(enrolmentIds)}))`,
    )
    .all()
