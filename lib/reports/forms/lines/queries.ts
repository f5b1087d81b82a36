import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
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
      counts: sql`count(${formLineItems.id})`.mapWith(Boolean),
    })
    .from(formLines)
    .leftJoin(formLineItems, and(eq(formLineItems.lineId, formLines.id), effectiveOn(formLineItems, on)))
    .where(and(eq(formLines.form, form), effectiveOn(formLines, on)))
    .groupBy(formLines.id)
    .orderBy(asc(formLines.rank))
    .all()

export type FormLine = ReturnType<typeof listLines>[number]

/** The line of a form that counts such an item on a day; one that tells the form of study before one that does not. */
export const lineOf = (form: string, on: CivilDate, item: SQL): SQL => sql`(select ${formLines.id} from ${formLineItems}
  join ${formLines} on ${formLines.id} = ${formLineItems.lineId} where ${formLines.form} = ${form} and ${item}
  and ${and(effectiveOn(formLines, on), effectiveOn(formLineItems, on))} order by ${formLineItems.studyForm} is null limit 1)`
