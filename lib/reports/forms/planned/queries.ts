import { sql } from 'drizzle-orm'
import { plannedPeople } from '@/db/schema/appraisals'
import { posts } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { formLineItems } from '@/db/schema/reports'
import type { Base } from '../../../context'
import { plannedTurns } from '../../../figures/planning/queries'
import { type FigureScope, lastDayOf } from '../../../figures/rules'
import type { Entry } from '../../../form-table'
import { lineOf } from '../lines/queries'
import { traitsOn } from '../traits/queries'
import { ageBandOf, type Traits } from '../traits/rules'

/** Rows of the figure `planned-turns` for the posts that the form has a line for, with what tells people apart on the day. */
export function listPlannedFor(ctx: Base, scope: FigureScope, form: string) {
  const on = lastDayOf(scope)
  const line = lineOf(form, on, sql`${formLineItems.postKind} = ${posts.kind}`)
  const found = ctx.db.all<Entry & Traits & { line: string }>(sql`select * from (
    select ${line} as line, r.key, r.label, r.note, r.weight, r.href, null as "on", r.rank, ${traitsOn(sql`${on}`)}
    from ${plannedTurns(ctx, scope)} r join ${plannedPeople} on ${plannedPeople.id} = r.key
      join ${posts} on ${posts.id} = ${plannedPeople.postId} join ${people} on ${people.id} = ${plannedPeople.personId}
  ) where line is not null order by rank, label, key`)
  return found.map((planned) => ({ ...planned, age: ageBandOf(planned.birthDate, on) }))
}
