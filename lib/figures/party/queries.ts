import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { memberCounts, unitBlocks, unitKinds, units, unitVersions } from '@/db/schema/organisation'
import { places } from '@/db/schema/places'
import type { Base } from '../../context'
import { inUnits, type Relation, row, unitPage } from '../relation/queries'
import { type FigureScope, lastDayOf } from '../rules'

const organisation = {
  key: unitVersions.unitId,
  label: unitVersions.name,
  unitId: unitVersions.unitId,
  href: unitPage,
  rank: sql`printf('%05d ', ${unitVersions.rank}) || ${unitVersions.searchText}`,
}

/** Grassroots Party organisations that stand on the day. */
function organisations(ctx: Base, scope: FigureScope, condition?: SQL): Relation {
  const on = lastDayOf(scope)
  return ctx.db
    .select(row({ ...organisation, note: unitBlocks.name, group: unitVersions.block, groupLabel: unitBlocks.name }))
    .from(unitVersions)
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .leftJoin(unitBlocks, eq(unitBlocks.code, unitVersions.block))
    .where(
      and(
        isNotNull(unitKinds.grassroots),
        effectiveOn(unitVersions, on),
        inUnits(ctx, scope, unitVersions.unitId),
        condition,
      ),
    )
}

export const allOrganisations = (ctx: Base, scope: FigureScope) => organisations(ctx, scope)

export const organisationsOfForm = (form: 'committee' | 'cell') => (ctx: Base, scope: FigureScope) =>
  organisations(ctx, scope, eq(unitKinds.grassroots, form))

export const organisationsOfBlock = (block: string) => (ctx: Base, scope: FigureScope) =>
  organisations(ctx, scope, eq(unitVersions.block, block))

/** Each organisation weighs what it last reported, up to the day; one that never reported stands there with nothing. */
export function members(ctx: Base, scope: FigureScope): Relation {
  const on = lastDayOf(scope)
  const count = sql`coalesce(${memberCounts.official} + ${memberCounts.probationary}, 0)`
  const isReported = isNotNull(memberCounts.unitId)
  return ctx.db
    .select(
      row({
        ...organisation,
        weight: count,
        on: memberCounts.on,
        group: sql`iif(${isReported}, 'reported', 'missing')`,
      }),
    )
    .from(unitVersions)
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .leftJoin(
      memberCounts,
      and(
        eq(memberCounts.unitId, unitVersions.unitId),
        eq(
          memberCounts.on,
          sql`(select max(latest."on") from ${memberCounts} latest where latest.unit_id = ${unitVersions.unitId} and latest."on" <= ${on})`,
        ),
      ),
    )
    .where(
      and(isNotNull(unitKinds.grassroots), effectiveOn(unitVersions, on), inUnits(ctx, scope, unitVersions.unitId)),
    )
}

/** Communes, by the government that each has. */
export function communes(ctx: Base, scope: FigureScope): Relation {
  return ctx.db
    .select(
      row({
        ...organisation,
        label: sql`coalesce(${places.fullName}, ${unitVersions.name})`,
        group: sql`coalesce(${places.kind}, '')`,
        groupLabel: places.kind,
      }),
    )
    .from(unitVersions)
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .leftJoin(places, eq(places.id, units.placeId))
    .where(
      and(
        eq(unitKinds.isCommuneGovernment, true),
        effectiveOn(unitVersions, lastDayOf(scope)),
        inUnits(ctx, scope, unitVersions.unitId),
      ),
    )
}
