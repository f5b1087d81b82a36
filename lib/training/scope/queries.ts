import { or, type SQL, sql } from 'drizzle-orm'
import { classAudiences, enrolments, trainingClasses } from '@/db/schema/training'
import type { Base } from '../../context'
import { ranByViewer, visibleEnrolment } from '../counted/queries'

/** Classes that the viewer's units ran, or in which their people are enrolled. */
export function visibleClass(ctx: Base): SQL | undefined {
  const [ran, seen] = [ranByViewer(ctx), visibleEnrolment(ctx)]
  if (!ran || !seen) return undefined
  return or(
    ran,
    sql`exists (select 1 from ${classAudiences} join ${enrolments} on ${enrolments.lineId} = ${classAudiences.id}
      where ${classAudiences.classId} = ${trainingClasses.id} and ${seen})`,
  )
}
