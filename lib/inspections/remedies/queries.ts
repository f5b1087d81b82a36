import { and, eq, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { inspectionRemedies, inspectionSubjects, inspections } from '@/db/schema/inspections'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { visibleInspection, visibleRemedy } from '../scope/queries'
import { unitNameOn } from '../subjects/queries'

type Read = Context<'inspections.read'>

const select = (ctx: Read, on: CivilDate, where: SQL | undefined) =>
  ctx.db
    .select({
      id: inspectionRemedies.id,
      inspectionId: inspectionRemedies.inspectionId,
      kind: inspections.kind,
      form: inspections.form,
      topic: inspections.topic,
      isClassified: inspections.isClassified,
      decisionNumber: inspections.decisionNumber,
      conclusionNumber: inspections.conclusionNumber,
      subject: sql<string | null>`coalesce(${people.fullName}, ${unitNameOn(on)})`,
      text: inspectionRemedies.text,
      dueOn: inspectionRemedies.dueOn,
      doneOn: inspectionRemedies.doneOn,
      doneNote: inspectionRemedies.doneNote,
    })
    .from(inspectionRemedies)
    .innerJoin(inspections, eq(inspections.id, inspectionRemedies.inspectionId))
    .leftJoin(inspectionSubjects, eq(inspectionSubjects.id, inspectionRemedies.subjectId))
    .leftJoin(people, eq(people.id, inspectionSubjects.personId))
    .where(and(where, visibleInspection(ctx), visibleRemedy(ctx)))
    .orderBy(sql`${inspectionRemedies.dueOn} is null`, inspectionRemedies.dueOn, inspectionRemedies.id)
    .all()

export type Remedy = ReturnType<typeof select>[number]

export const listRemedies = (ctx: Read, inspectionId: string, on: CivilDate) =>
  select(ctx, on, eq(inspectionRemedies.inspectionId, inspectionId))

/** What was concluded by the day and not put right by it, the most urgent first. */
export const listOpenRemedies = (ctx: Read, on: CivilDate) =>
  select(
    ctx,
    on,
    and(
      isNull(inspections.cancelledReason),
      lte(inspections.concludedOn, on),
      or(isNull(inspectionRemedies.doneOn), gt(inspectionRemedies.doneOn, on)),
    ),
  )

export const findRemedy = (ctx: Read, remedyId: string, on: CivilDate = ctx.today) =>
  select(ctx, on, eq(inspectionRemedies.id, remedyId))[0]
