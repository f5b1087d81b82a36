import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { units, unitVersions } from '@/db/schema/organisation'
import { reportIssuers } from '@/db/schema/reports'
import type { Context } from '../../context'
import { findRootUnit } from '../periodic/data'
import { periodChoices, periodName } from '../rules'

type Read = Context<'reports.read' | 'figures.read'>

const listIssuers = (ctx: Read) =>
  ctx.db
    .select({ code: reportIssuers.code, name: reportIssuers.name, symbol: reportIssuers.symbol })
    .from(reportIssuers)
    .where(effectiveOn(reportIssuers, ctx.today))
    .orderBy(desc(reportIssuers.code))
    .all()

/** The units that an account limited to units may report on, those of the Party first; null = any. */
function listOwnUnits(ctx: Read) {
  if (ctx.viewer.roots === null) return null
  return ctx.db
    .select({ id: units.id, name: unitVersions.name })
    .from(units)
    .innerJoin(unitVersions, and(eq(unitVersions.unitId, units.id), effectiveOn(unitVersions, ctx.today)))
    .where(inArray(units.id, [...ctx.viewer.roots]))
    .orderBy(asc(units.tree), asc(unitVersions.rank))
    .all()
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What a new report can start from: the periods around today, the unit, who may issue it. */
export function getStart(ctx: Read) {
  const own = listOwnUnits(ctx)
  return {
    today: ctx.today,
    choices: periodChoices(ctx.today).map((period) => ({
      value: `${period.from}..${period.to}`,
      label: capital(periodName(period)),
    })),
    own,
    root: own ? null : (findRootUnit(ctx, ctx.today) ?? null),
    issuers: listIssuers(ctx),
  }
}

export type Start = ReturnType<typeof getStart>
