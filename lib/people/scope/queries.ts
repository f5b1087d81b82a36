import { and, inArray, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { effectiveOn } from '@/db/columns'
import { personHomes } from '@/db/schema/people'
import type { Base } from '../../context'
import { inScope } from '../../organisation/scope/queries'

/** Narrows to people whose posts of today (else the last one, else the unit that opened the file) lie in the viewer's units. */
export function visiblePerson(ctx: Base, personId: SQLiteColumn): SQL | undefined {
  const narrowed = inScope(ctx, personHomes.unitId)
  if (!narrowed) return undefined
  const homes = ctx.db
    .select({ personId: personHomes.personId })
    .from(personHomes)
    .where(and(effectiveOn(personHomes, ctx.today), narrowed))
  return inArray(personId, homes)
}
