import { and, asc, count, eq, inArray, notExists, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments } from '@/db/schema/movements'
import { managingLevels, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { attendances, audiences, classAudiences, enrolments, trainingClasses } from '@/db/schema/training'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { PAGE_SIZE } from '../../list-state'
import { visiblePerson } from '../../people/scope/queries'
import { fold } from '../../search-text'
import { visibleEnrolment } from '../counted/queries'

export type Learner = ReturnType<typeof listLearners>['rows'][number]
export type LearnerFilter = { readonly q: string; readonly page: number; readonly line: string | null }

const presentCount = sql<number>`(select count(*) from ${attendances}
  where ${attendances.enrolmentId} = ${enrolments.id} and ${attendances.status} = 'present')`

/** By given name as Vietnamese lists stand; those from outside the register after the cadres. */
const byName = [sql`${people.id} is null`, asc(people.nameKey), asc(enrolments.outsiderName), asc(enrolments.id)]

/** Learners of a class by name; a viewer of some units sees their own people only. */
export function listLearners(
  ctx: Context<'training.read' | 'people.read'>,
  classId: string,
  { q, page, line }: LearnerFilter,
  limit: number | null = PAGE_SIZE,
) {
  const words = fold(q).split(' ').filter(Boolean).slice(0, 6)
  const where = and(
    eq(classAudiences.classId, classId),
    line ? eq(classAudiences.id, line) : undefined,
    ...words.map((word) => sql`instr(' ' || ${people.searchText}, ${` ${word}`}) > 0`),
    visibleEnrolment(ctx),
  )
  const learners = ctx.db
    .select({ id: enrolments.id })
    .from(classAudiences)
    .innerJoin(trainingClasses, eq(trainingClasses.id, classAudiences.classId))
    .innerJoin(enrolments, eq(enrolments.lineId, classAudiences.id))
    .leftJoin(people, eq(people.id, enrolments.personId))
    .where(where)
    .as('learners')
  const total = ctx.db.select({ total: count() }).from(learners).get()?.total ?? 0
  const rows = ctx.db
    .select({
      id: enrolments.id,
      lineId: enrolments.lineId,
      audienceName: audiences.name,
      personId: enrolments.personId,
      name: sql<string>`coalesce(${people.fullName}, ${enrolments.outsiderName}, '')`,
      birthDate: people.birthDate,
      sex: people.sex,
      note: enrolments.outsiderNote,
      result: enrolments.result,
      present: presentCount,
    })
    .from(classAudiences)
    .innerJoin(trainingClasses, eq(trainingClasses.id, classAudiences.classId))
    .innerJoin(audiences, eq(audiences.code, classAudiences.audience))
    .innerJoin(enrolments, eq(enrolments.lineId, classAudiences.id))
    .leftJoin(people, eq(people.id, enrolments.personId))
    .where(where)
    .orderBy(...byName)
    .limit(limit ?? -1)
    .offset(limit === null ? 0 : (page - 1) * limit)
    .all()
  return { rows, total }
}

/** An enrolment with its class, for a change of it. */
export const findEnrolment = (ctx: Context<'training.read'>, enrolmentId: string) =>
  ctx.db
    .select({
      enrolment: enrolments,
      classId: classAudiences.classId,
      cancelledReason: trainingClasses.cancelledReason,
    })
    .from(enrolments)
    .innerJoin(classAudiences, eq(classAudiences.id, enrolments.lineId))
    .innerJoin(trainingClasses, eq(trainingClasses.id, classAudiences.classId))
    .where(and(eq(enrolments.id, enrolmentId), visibleEnrolment(ctx)))
    .get()

/** Which of these people are enrolled in a class already, in whichever line. */
export const enrolledAmong = (ctx: Context<'training.read'>, classId: string, personIds: readonly string[]) =>
  ctx.db
    .select({ id: people.id, name: people.fullName })
    .from(enrolments)
    .innerJoin(classAudiences, eq(classAudiences.id, enrolments.lineId))
    .innerJoin(people, eq(people.id, enrolments.personId))
    .where(and(eq(classAudiences.classId, classId), inArray(people.id, [...personIds])))
    .all()

/** People whom the viewer may see, of those asked for. */
export const visibleAmong = (ctx: Context<'people.read'>, personIds: readonly string[]) =>
  ctx.db
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, [...personIds]), visiblePerson(ctx, people.id)))
    .all()
    .map(({ id }) => id)

type Wanted = { classId: string; on: CivilDate; kinds: readonly string[]; isOwnLevel: boolean }

/** «Ai phải học»: who holds such posts on the first day, acting not counted, and is not enrolled in the class yet. */
export function listHoldersToEnrol(
  ctx: Context<'training.read' | 'people.read' | 'movements.read'>,
  { classId, on, kinds, isOwnLevel }: Wanted,
): string[] {
  const enrolled = ctx.db
    .select({ one: sql`1` })
    .from(enrolments)
    .innerJoin(classAudiences, eq(classAudiences.id, enrolments.lineId))
    .where(and(eq(classAudiences.classId, classId), eq(enrolments.personId, people.id)))
  const wanted = isOwnLevel ? eq(managingLevels.isOwn, true) : inArray(posts.kind, [...kinds])
  return ctx.db
    .selectDistinct({ id: people.id, nameKey: people.nameKey })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .leftJoin(managingLevels, eq(managingLevels.code, posts.managingLevel))
    .where(
      and(
        wanted,
        effectiveOn(assignments, on),
        sql`${assignments.manner} <> 'acting'`,
        notExists(enrolled),
        visiblePerson(ctx, people.id),
      ),
    )
    .orderBy(asc(people.nameKey))
    .all()
    .map(({ id }) => id)
}

/** How many are enrolled in a line by name. */
export const countEnrolled = (ctx: Context<'training.read'>, lineId: string) =>
  ctx.db.select({ total: count() }).from(enrolments).where(eq(enrolments.lineId, lineId)).get()?.total ?? 0
