import { and, asc, eq, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { formLineItems, formLines } from '@/db/schema/reports'
import type { CivilDate } from '../../../civil-date'
import type { Base } from '../../../context'

/** The lines of a form that follow a vocabulary, as they are printed on a day. */
export const listLines = (ctx: Base, form: string, on: CivilDate) =>
  ctx.db
    .select({
      id: formLines.id,
      number: formLines.number,
      title: formLines.title,
      parentId: formLines.parentId,
      counts: sql`exists (select 1 from ${formLineItems} where ${formLineItems.lineId} = ${formLines.id}
        and ${effectiveOn(formLineItems, on)})`.mapWith(Boolean),
    })
    .from(formLines)
    .where(and(eq(formLines.form, form), effectiveOn(formLines, on)))
    .orderBy(asc(formLines.rank))
    .all()

export type FormLine = ReturnType<typeof listLines>[number]
