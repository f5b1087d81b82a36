import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { units, unitVersions } from '@/db/schema/organisation'
import { reportIssuers } from '@/db/schema/reports'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { vocabularyWords } from '../../figures/words/queries'
import { upperFirst } from '../../first-letter'
import { findIssuing, type Issuing } from '../issuers/queries'
import { findRootUnit } from '../periodic/data'
import { periodChoices, periodName, type ReportPeriod } from '../rules'

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

const rangeOf = ({ from, to }: ReportPeriod) => `${from}..${to}`

/** The periods around today, and the committee's term up to today. */
export function listPeriods(ctx: Read) {
  const term = vocabularyWords(ctx).terms.findLast((begins) => begins <= ctx.today)
  const choices = periodChoices(ctx.today).map((period) => ({
    value: rangeOf(period),
    label: upperFirst(periodName(period)),
  }))
  if (!term) return choices
  const label = `Từ đầu nhiệm kỳ (${formatDay(term)}) đến nay`
  return [...choices, { value: rangeOf({ from: term, to: ctx.today }), label }]
}

/** What a new report can start from: the periods around today, the unit, who may issue it. */
export function getStart(ctx: Read) {
  const own = listOwnUnits(ctx)
  return {
    today: ctx.today,
    choices: listPeriods(ctx),
    own,
    root: own ? null : (findRootUnit(ctx, ctx.today) ?? null),
    issuers: own ? [] : listIssuers(ctx),
  }
}

export type Start = ReturnType<typeof getStart>
