import { and, eq, ne, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments } from '@/db/schema/movements'
import { postKinds, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { formLineItems, formLines } from '@/db/schema/reports'
import type { Base } from '../../../context'
import { inUnits, personPage, yearAndPost } from '../../../figures/relation/queries'
import { type FigureScope, lastDayOf } from '../../../figures/rules'
import type { Entry } from '../../../form-table'
import { visiblePerson } from '../../../people/scope/queries'
import { traitsOn } from '../traits/queries'
import { ageBandOf, type Traits } from '../traits/rules'

/** Who holds the posts of a line on the day, each once a line, named by the highest of them; acting holds nothing. */
export function listHolders(ctx: Base, scope: FigureScope, form: string) {
  const on = lastDayOf(scope)
  const where = and(
    eq(formLines.form, form),
    effectiveOn(formLines, on),
    effectiveOn(formLineItems, on),
    effectiveOn(assignments, on),
    ne(assignments.manner, 'acting'),
    visiblePerson(ctx, people.id),
    inUnits(ctx, scope, posts.unitId),
  )
  // The bare columns beside min() are those of its row: SQLite says so.
  const found = ctx.db.all<Entry & Traits & { line: string }>(sql`select ${formLines.id} as line,
      ${formLines.id} || ' ' || ${people.id} as key, ${people.fullName} as label, ${yearAndPost()} as note, 1 as weight,
      ${personPage} as href, null as "on", min(${postKinds.rank}) as rank, ${traitsOn(sql`${on}`)}
    from ${formLines} join ${formLineItems} on ${formLineItems.lineId} = ${formLines.id}
      join ${posts} on ${posts.kind} = ${formLineItems.postKind} join ${postKinds} on ${postKinds.code} = ${posts.kind}
      join ${seats} on ${seats.postId} = ${posts.id} join ${assignments} on ${assignments.seatId} = ${seats.id}
      join ${people} on ${people.id} = ${assignments.personId}
    where ${where} group by ${formLines.id}, ${people.id} order by rank, ${people.nameKey}, ${people.id}`)
  return found.map((holder) => ({ ...holder, age: ageBandOf(holder.birthDate, on) }))
}

export type Holder = ReturnType<typeof listHolders>[number]
