import { and, asc, eq, sql } from 'drizzle-orm'
import { inspectionRemedies, inspectionSubjects } from '@/db/schema/inspections'
import { unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Base, Context } from '../../context'
import { visiblePerson } from '../../people/scope/queries'
import { visibleSubject } from '../scope/queries'

/** As the organisation was called on a day. */
export const unitNameOn = (on: CivilDate) =>
  sql<string | null>`(select v.name from ${unitVersions} v where v.unit_id = ${inspectionSubjects.unitId}
    and v."from" <= ${on} order by v."from" desc limit 1)`

export type Subject = ReturnType<typeof listSubjects>[number]

/** Organisations first, then members by name, then those told by number alone: what of it the viewer may see. */
export const listSubjects = (ctx: Context<'inspections.read'>, inspectionId: string, on: CivilDate) =>
  ctx.db
    .select({
      id: inspectionSubjects.id,
      unitId: inspectionSubjects.unitId,
      unitName: unitNameOn(on),
      personId: inspectionSubjects.personId,
      personName: people.fullName,
      birthYear: sql<string | null>`substr(${people.birthDate}, 1, 4)`,
      memberCount: inspectionSubjects.memberCount,
      note: inspectionSubjects.note,
    })
    .from(inspectionSubjects)
    .leftJoin(people, eq(people.id, inspectionSubjects.personId))
    .where(and(eq(inspectionSubjects.inspectionId, inspectionId), visibleSubject(ctx)))
    .orderBy(
      sql`${inspectionSubjects.personId} is not null or ${inspectionSubjects.memberCount} is not null`,
      sql`${inspectionSubjects.memberCount} is not null`,
      asc(people.nameKey),
      unitNameOn(on),
      asc(inspectionSubjects.id),
    )
    .all()

export const findSubject = (ctx: Context<'inspections.read'>, subjectId: string) =>
  ctx.db
    .select({
      id: inspectionSubjects.id,
      inspectionId: inspectionSubjects.inspectionId,
      unitId: inspectionSubjects.unitId,
      personId: inspectionSubjects.personId,
      memberCount: inspectionSubjects.memberCount,
      note: inspectionSubjects.note,
      hasRemedies: sql<number>`exists (select 1 from ${inspectionRemedies}
        where ${eq(inspectionRemedies.subjectId, inspectionSubjects.id)})`,
    })
    .from(inspectionSubjects)
    .where(and(eq(inspectionSubjects.id, subjectId), visibleSubject(ctx)))
    .get()

export const isVisiblePerson = (ctx: Base, personId: string) =>
  ctx.db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), visiblePerson(ctx, people.id)))
    .get() !== undefined
