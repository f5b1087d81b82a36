import { and, asc, desc, lte, type SQL, sql } from 'drizzle-orm'
import { unitSuccessions, unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { named } from '../queries'
import { inScope } from '../scope/queries'
import { heirWords, type Kin } from './rules'

type Row = Kin & { readonly of: string }

function byUnit(rows: readonly Row[]): Map<string, Kin[]> {
  const kin = new Map<string, Kin[]>()
  for (const { of, id, name, isMain } of rows) kin.set(of, [...(kin.get(of) ?? []), { id, name, isMain: !!isMain }])
  return kin
}

const among = (unitIds: readonly string[]) => sql`(select value from json_each(${JSON.stringify(unitIds)}))`

/**
 * «Nay là»: the units that stand today in place of these, followed through every later change. What was dissolved has
 * none, nor has what still stands. A name is the name of today.
 */
export function listHeirs(ctx: Context<'organisation.read'>, unitIds: readonly string[]): Map<string, Kin[]> {
  return unitIds.length === 0 ? new Map() : byUnit(ctx.db.all<Row>(heirsOf(ctx, unitIds)))
}

/** `select "of", id, name, isMain`, the main one first. */
export function heirsOf(ctx: Context<'organisation.read'>, unitIds: readonly string[]): SQL {
  const on = ctx.today
  return sql`
      with recursive heirs(origin, id, is_main) as (
        select ${unitSuccessions.fromUnitId}, ${unitSuccessions.toUnitId}, ${unitSuccessions.isMain} from ${unitSuccessions}
          where ${unitSuccessions.fromUnitId} in ${among(unitIds)} and ${unitSuccessions.on} <= ${on}
            and ${unitSuccessions.fromUnitId} <> ${unitSuccessions.toUnitId}
        union select heirs.origin, ${unitSuccessions.toUnitId}, heirs.is_main and ${unitSuccessions.isMain} from heirs
          join ${unitSuccessions} on ${unitSuccessions.fromUnitId} = heirs.id and ${unitSuccessions.on} <= ${on}
          where ${unitSuccessions.fromUnitId} <> ${unitSuccessions.toUnitId}
      )
      select heirs.origin as "of", v.unit_id as id, v.name as name, max(heirs.is_main) as isMain
      from heirs join ${unitVersions} v on v.unit_id = heirs.id
        and v."from" <= ${on} and (v.until is null or v.until > ${on})
      where ${inScope(ctx, sql`v.unit_id`) ?? sql`true`}
      group by heirs.origin, v.unit_id order by isMain desc, v.name`
}

/** Units that have ended and bore such a name, the latest first, each with what it is now. */
export function searchEnded(ctx: Context<'organisation.read'>, q: string, limit: number) {
  const rows = ctx.db
    .select({ id: unitVersions.unitId, label: unitVersions.name })
    .from(unitVersions)
    .where(
      and(
        named(q),
        lte(unitVersions.until, ctx.today),
        sql`not exists (select 1 from ${unitVersions} v where v.unit_id = ${unitVersions}.unit_id and v."from" >= ${unitVersions}.until)`,
        inScope(ctx, unitVersions.unitId),
      ),
    )
    .orderBy(desc(unitVersions.until), asc(unitVersions.rank))
    .limit(limit)
    .all()
  const heirs = listHeirs(
    ctx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, hint: heirWords(heirs.get(row.id)) ?? 'đã kết thúc' }))
}

/** «Tiền thân»: what these units were made of, each by the last name it bore. */
export function listForerunners(
  ctx: Context<'organisation.read'>,
  unitIds: readonly string[],
  on: CivilDate = ctx.today,
): Map<string, Kin[]> {
  return unitIds.length === 0 ? new Map() : byUnit(ctx.db.all<Row>(forerunnersOf(ctx, unitIds, on)))
}

/** The same columns of what units were made of. */
export const forerunnersOf = (ctx: Context<'organisation.read'>, unitIds: readonly string[], on: CivilDate): SQL => sql`
      select s.to_unit_id as "of", s.from_unit_id as id, s.is_main as isMain,
        (select v.name from ${unitVersions} v where v.unit_id = s.from_unit_id and v."from" < s."on"
          order by v."from" desc limit 1) as name
      from ${unitSuccessions} s
      where s.to_unit_id in ${among(unitIds)} and s."on" <= ${on} and s.from_unit_id <> s.to_unit_id
        and ${inScope(ctx, sql`s.to_unit_id`, on) ?? sql`true`}
      order by s.is_main desc, name`
