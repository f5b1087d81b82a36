import { or, type SQL, sql } from 'drizzle-orm'
import { inspectionRemedies, inspectionSubjects, inspections } from '@/db/schema/inspections'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { inScope } from '../../organisation/scope/queries'
import { visiblePerson } from '../../people/scope/queries'

/** Narrows to subjects of the viewer's units: their organisations, and their people. */
export const visibleSubject = (ctx: Base, on: CivilDate = ctx.today): SQL | undefined =>
  ctx.viewer.roots === null
    ? undefined
    : or(inScope(ctx, inspectionSubjects.unitId, on), visiblePerson(ctx, inspectionSubjects.personId))

/** An inspection exists for those who may see one of its subjects. */
export function visibleInspection(ctx: Base, on: CivilDate = ctx.today): SQL | undefined {
  const seen = visibleSubject(ctx, on)
  return (
    seen &&
    sql`exists (select 1 from ${inspectionSubjects} where ${inspectionSubjects.inspectionId} = ${inspections.id} and ${seen})`
  )
}

/** What is to be put right is known to those who may see whom it is asked of. */
export function visibleRemedy(ctx: Base): SQL | undefined {
  const seen = visibleSubject(ctx)
  return (
    seen &&
    sql`exists (select 1 from ${inspectionSubjects} where ${inspectionSubjects.id} = ${inspectionRemedies.subjectId} and ${seen})`
  )
}
