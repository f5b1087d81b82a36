import { and, eq, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { unitFacts, unitKinds, units, unitVersions } from '@/db/schema/organisation'
import { places } from '@/db/schema/places'
import type { Base } from '../../context'
import { inUnits, type Relation, row, unitPage } from '../relation/queries'
import { type FigureScope, lastDayOf } from '../rules'

type Kind = (typeof unitFacts.$inferSelect)['kind']

/** What a source last stated of the district up to the day; of communes nothing is added to it. */
export const factOf =
  (kind: Kind) =>
  (ctx: Base, scope: FigureScope): Relation => {
    const on = lastDayOf(scope)
    return ctx.db
      .select(
        row({
          key: unitFacts.id,
          label: sql`coalesce(${places.fullName}, ${unitVersions.name})`,
          note: unitFacts.source,
          weight: unitFacts.value,
          unitId: unitFacts.unitId,
          href: unitPage,
          on: unitFacts.on,
          rank: unitVersions.rank,
        }),
      )
      .from(unitFacts)
      .innerJoin(units, eq(units.id, unitFacts.unitId))
      .innerJoin(unitVersions, and(eq(unitVersions.unitId, unitFacts.unitId), effectiveOn(unitVersions, on)))
      .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
      .leftJoin(places, eq(places.id, units.placeId))
      .where(
        and(
          eq(unitFacts.kind, kind),
          eq(unitKinds.level, 'district'),
          eq(
            unitFacts.on,
            sql`(select max(last."on") from ${unitFacts} last where last.unit_id = ${unitFacts.unitId}
              and last.kind = ${kind} and last."on" <= ${on})`,
          ),
          inUnits(ctx, scope, unitFacts.unitId),
        ),
      )
  }
