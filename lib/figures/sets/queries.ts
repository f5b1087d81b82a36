import { and, eq, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { units, unitVersions } from '@/db/schema/organisation'
import { places } from '@/db/schema/places'
import { setStandards, setUnits, standardFindings, standardSets } from '@/db/schema/targets'
import type { Base } from '../../context'
import { inUnits, type Relation, row } from '../relation/queries'
import { type FigureScope, lastDayOf } from '../rules'

type Counted = NonNullable<(typeof standardSets.$inferSelect)['countedAs']>

const isMet = sql`coalesce(${standardFindings.isMet}, 0)`
const unitName = sql`coalesce(${places.fullName}, ${unitVersions.name})`
const unitRank = sql`printf('%05d ', ${unitVersions.rank}) || ${unitVersions.searchText}`
const setPage = sql`'/targets/sets/' || ${standardSets.id}`

/** Every standard of the sets counted so, for every unit that is held against it, with what was last found up to the day. */
const held = (ctx: Base, scope: FigureScope, countedAs: Counted, columns: ReturnType<typeof row>) => {
  const on = lastDayOf(scope)
  const last = sql`(select max(last."on") from ${standardFindings} last where last.standard_id = ${setStandards.id}
    and last.unit_id = ${setUnits.unitId} and last."on" <= ${on})`
  return ctx.db
    .select(columns)
    .from(standardSets)
    .innerJoin(setStandards, eq(setStandards.setId, standardSets.id))
    .innerJoin(setUnits, eq(setUnits.setId, standardSets.id))
    .innerJoin(units, eq(units.id, setUnits.unitId))
    .innerJoin(unitVersions, and(eq(unitVersions.unitId, setUnits.unitId), effectiveOn(unitVersions, on)))
    .leftJoin(places, eq(places.id, units.placeId))
    .leftJoin(
      standardFindings,
      and(
        eq(standardFindings.standardId, setStandards.id),
        eq(standardFindings.unitId, setUnits.unitId),
        eq(standardFindings.on, last),
      ),
    )
    .where(
      and(
        eq(standardSets.countedAs, countedAs),
        effectiveOn(standardSets, on),
        inUnits(ctx, scope, setUnits.unitId),
      ) as SQL,
    )
}

/** Standards, each once for each unit; the part: those that it meets. */
export const standardsMet =
  (countedAs: Counted) =>
  (ctx: Base, scope: FigureScope): Relation =>
    held(
      ctx,
      scope,
      countedAs,
      row({
        key: sql`${setStandards.id} || ' ' || ${setUnits.unitId}`,
        label: sql`${setStandards.ordinal} || '. ' || ${setStandards.title}`,
        note: sql`concat_ws(' · ', ${unitName}, ${standardFindings.paper})`,
        part: isMet,
        unitId: setUnits.unitId,
        href: sql`${setPage} || '/' || ${setStandards.id} || '/' || ${setUnits.unitId}`,
        group: sql`case ${standardFindings.isMet} when 1 then 'met' when 0 then 'unmet' else 'unknown' end`,
        on: standardFindings.on,
        rank: sql`${unitRank} || printf(' %05d', ${setStandards.ordinal})`,
      }),
    )

/** Units that are held against a set; the part: those that meet all of it. */
export const unitsMeetingAll =
  (countedAs: Counted) =>
  (ctx: Base, scope: FigureScope): Relation =>
    held(
      ctx,
      scope,
      countedAs,
      row({
        key: setUnits.unitId,
        label: unitName,
        note: sql`sum(${isMet}) || '/' || count(*) || ' tiêu chuẩn'`,
        part: sql`min(${isMet})`,
        unitId: setUnits.unitId,
        href: setPage,
        group: sql`case when min(${isMet}) = 1 then 'met' when count(${standardFindings.isMet}) > 0 then 'unmet' else 'unknown' end`,
        on: sql`max(${standardFindings.on})`,
        rank: unitRank,
      }),
    ).groupBy(standardSets.id, setUnits.unitId)
