import { and, desc, eq, isNull, lte, sql } from 'drizzle-orm'
import { careerEntries } from '@/db/schema/people'
import { attendances, classAudiences, classKinds, enrolments, trainingClasses } from '@/db/schema/training'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { listHeirs } from '../../organisation/successions/queries'
import { listProposals } from '../../proposals/queries'
import { listLevels } from '../../qualifications/queries'
import type { FileTab } from '../labels'

export type AttendedClass = ReturnType<typeof listAttended>[number]

/** Classes closed by the day in which somebody is enrolled by name, with the sessions attended. */
export function listAttended(
  ctx: Context<'training.read' | 'people.read'>,
  personId: string,
  on: CivilDate = ctx.today,
) {
  return ctx.db
    .select({
      id: trainingClasses.id,
      title: trainingClasses.title,
      kindName: classKinds.name,
      organiser: trainingClasses.organiser,
      opensOn: trainingClasses.opensOn,
      closesOn: trainingClasses.closesOn,
      result: enrolments.result,
      present: sql<number>`count(*) filter (where ${attendances.status} = 'present')`,
      sessions: sql<number>`count(${attendances.sessionId})`,
    })
    .from(enrolments)
    .innerJoin(classAudiences, eq(classAudiences.id, enrolments.lineId))
    .innerJoin(trainingClasses, eq(trainingClasses.id, classAudiences.classId))
    .innerJoin(classKinds, eq(classKinds.code, trainingClasses.kind))
    .leftJoin(attendances, eq(attendances.enrolmentId, enrolments.id))
    .where(
      and(
        eq(enrolments.personId, personId),
        isNull(trainingClasses.cancelledReason),
        lte(trainingClasses.closesOn, on),
      ),
    )
    .groupBy(enrolments.id)
    .orderBy(desc(trainingClasses.closesOn))
    .all()
}

export type CareerEntry = ReturnType<typeof listCareer>[number]

/** What was done before the register or outside it, as printed in the file. */
export const listCareer = (ctx: Context<'people.read'>, personId: string, on: CivilDate = ctx.today) =>
  ctx.db
    .select({ id: careerEntries.id, from: careerEntries.from, until: careerEntries.until, text: careerEntries.text })
    .from(careerEntries)
    .where(and(eq(careerEntries.personId, personId), lte(careerEntries.from, on)))
    .orderBy(desc(careerEntries.from))
    .all()

type Reading = Context<'people.read' | 'training.read' | 'qualifications.read' | 'organisation.read'>
type Filed = { person: { id: string }; holdings: readonly { unitId: string; until: CivilDate | null }[]; on: CivilDate }

/** What the open part of a file needs besides its head. */
export function listCourse(ctx: Reading, { person, holdings, on }: Filed, tab: FileTab) {
  const former = tab === 'course' ? holdings.filter(({ until }) => until !== null).map(({ unitId }) => unitId) : []
  return {
    heirs: listHeirs(ctx, former),
    classes: tab === 'course' || tab === 'training' ? listAttended(ctx, person.id, on) : [],
    career: tab === 'course' ? listCareer(ctx, person.id, on) : [],
    levels: tab === 'qualifications' || tab === 'proposals' ? listLevels(ctx) : [],
    proposals: tab === 'proposals' ? listProposals(ctx, person.id) : [],
  }
}
