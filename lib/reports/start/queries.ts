import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { units, unitVersions } from '@/db/schema/organisation'
import { reportIssuers } from '@/db/schema/reports'
import type { Context } from '../../context'
import { upperFirst } from '../../first-letter'
import { findIssuing, type Issuing } from '../issuers/queries'
import { findRootUnit } from '../periodic/data'
import { periodChoices, periodName } from '../rules'

type Read = Context<'reports.read' | 'figures.read'>

const pick = ({ code, name, symbol }: Pick<Issuing, 'code' | 'name' | 'symbol'>) => ({ code, name, symbol })

/** Those of the register; the committee's is for the whole of it. */
const listIssuers = (ctx: Read) =>
  ctx.db
    .select({ code: reportIssuers.code, name: reportIssuers.name, symbol: reportIssuers.symbol })
    .from(reportIssuers)
    .where(effectiveOn(reportIssuers, ctx.today))
    .orderBy(desc(reportIssuers.code))
    .all()

/** The Party organisations of an account limited to units, each with the committee that speaks for it; null = any. */
function listOwnUnits(ctx: Read) {
  if (ctx.viewer.roots === null) return null
  const rows = ctx.db
    .select({ id: units.id, name: unitVersions.name })
    .from(units)
    .innerJoin(unitVersions, and(eq(unitVersions.unitId, units.id), effectiveOn(unitVersions, ctx.today)))
    .where(and(eq(units.tree, 'party'), inArray(units.id, [...ctx.viewer.roots])))
    .orderBy(asc(unitVersions.rank))
    .all()
  return rows.flatMap((unit) => {
    const issuing = findIssuing(ctx, { issuer: 'committee', unitId: unit.id })
    return issuing ? [{ ...unit, issuer: pick(issuing) }] : []
  })
}

/** What a new report can start from: the periods around today, the unit, who may issue it. */
export function getStart(ctx: Read) {
  const own = listOwnUnits(ctx)
  return {
    today: ctx.today,
    choices: periodChoices(ctx.today).map((period) => ({
      value: `${period.from}..${period.to}`,
      label: upperFirst(periodName(period)),
    })),
    own,
    root: own ? null : (findRootUnit(ctx, ctx.today) ?? null),
    issuers: own ? [] : listIssuers(ctx),
  }
}

export type Start = ReturnType<typeof getStart>
