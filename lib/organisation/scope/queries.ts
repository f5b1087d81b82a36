import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { units, unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'

/** `select id`: these units and all beneath them on a day. */
export function subtreeOf(rootIds: readonly string[], on: CivilDate): SQL {
  const roots = sql.join(
    rootIds.map((id) => sql`(${id})`),
    sql`, `,
  )
  return sql`with recursive subtree(id) as (
    select column1 from (values ${rootIds.length > 0 ? roots : sql`(null)`})
    union select ${unitVersions.unitId} from ${unitVersions} join subtree on ${unitVersions.parentId} = subtree.id
    where ${effectiveOn(unitVersions, on)}
  ) select id from subtree`
}

/** Narrows to the units that the viewer may see; nothing to add for those who see the whole register. */
export const inScope = (ctx: Base, unitId: SQLWrapper, on: CivilDate = ctx.today): SQL | undefined =>
  ctx.viewer.roots === null ? undefined : sql`${unitId} in (${subtreeOf(ctx.viewer.roots, on)})`

/**
 * Narrows to a unit, what lies beneath it, and the bodies of the other trees at the same place with what lies beneath them:
 * the Party committee of a commune together with its People's Committee.
 */
export const inFamilyOf = (unitRef: string, unitId: SQLWrapper, on: CivilDate): SQL =>
  sql`${unitId} in (with recursive family(id) as (
    select ${unitRef}
    union select mate.id from ${units} mate join ${units} me on mate.place_id = me.place_id where me.id = ${unitRef}
    union select ${unitVersions.unitId} from ${unitVersions} join family on ${unitVersions.parentId} = family.id
    where ${effectiveOn(unitVersions, on)}
  ) select id from family)`
