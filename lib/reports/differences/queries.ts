import { and, asc, eq, gte, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import { reportFigures, reportRows, reports } from '@/db/schema/reports'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { figureOf } from '../../figures/catalogue'
import { figureRows } from '../../figures/queries'
import type { FigureScope, FigureValue } from '../../figures/rules'
import { inScope } from '../../organisation/scope/queries'
import { permissionsOf } from '../../permissions'
import { countInLots, findReportUnit } from '../periodic/data'
import { findReport } from '../queries'
import { scopeOf } from '../rules'
import { type Counted, comparedRows, type Difference, isSame, type Stated } from './rules'

type Read = Context<'figures.read' | 'reports.read'>
type Kept = typeof reportFigures.$inferSelect

const statedThen = ({ value, unit, part, whole }: Kept): Stated => ({ value, unit, part, whole })
const statedNow = ({ value, unit, part, whole }: FigureValue): Stated => ({
  value,
  unit,
  part: part ?? null,
  whole: whole ?? null,
})

/** The figures that a report keeps, which the viewer may still ask for. */
function keptFigures(ctx: Read, reportId: string): Kept[] {
  const held = permissionsOf(ctx.viewer.role)
  return ctx.db
    .select()
    .from(reportFigures)
    .where(and(eq(reportFigures.reportId, reportId), isNotNull(reportFigures.value)))
    .all()
    .filter(({ figureId }) => {
      const figure = figureOf(figureId)
      return figure !== undefined && held.includes(figure.needs)
    })
}

function keptRows(ctx: Read, reportId: string, figureIds: readonly string[]): Map<string, Counted[]> {
  const narrowed = inScope(ctx, reportRows.unitId)
  const rows = ctx.db
    .select()
    .from(reportRows)
    .where(
      and(
        eq(reportRows.reportId, reportId),
        inArray(reportRows.figureId, [...figureIds]),
        narrowed && or(isNull(reportRows.unitId), narrowed),
      ),
    )
    .all()
  const parts = new Map(
    rows.filter(({ side }) => side === 'part').map(({ figureId, key, weight }) => [`${figureId} ${key}`, weight]),
  )
  const byFigure = new Map<string, Counted[]>(figureIds.map((id) => [id, []]))
  for (const { figureId, side, key, label, weight } of rows)
    if (side === 'whole')
      byFigure.get(figureId)?.push({ key, label, weight, part: parts.get(`${figureId} ${key}`) ?? 0 })
  return byFigure
}

const rowsNow = (ctx: Read, figureId: string, scope: FigureScope): Counted[] =>
  figureRows(ctx, figureId, scope).rows.map(({ key, label, note, weight, part }) => ({
    key,
    label: note ? `${label} · ${note}` : label,
    weight,
    part,
  }))

/** The figures of an issued report that come out otherwise from what the register has now, each with its names. `only` narrows what is counted. */
export function listDifferences(
  ctx: Read,
  reportId: string,
  only: (figureId: string) => boolean = () => true,
): Difference[] {
  const report = findReport(ctx, reportId)
  const unit = report?.issuedAt ? findReportUnit(ctx, report.unitId, report.to) : undefined
  if (!report || !unit) return []
  const scope = scopeOf(report, unit)
  const kept = keptFigures(ctx, reportId).filter(({ figureId }) => only(figureId))
  const values = countInLots(
    ctx,
    kept.map(({ figureId }) => ({ id: figureId, scope })),
  )
  const pairs = kept.flatMap((then, at) => {
    const now = values[at]
    return now && !isSame(statedThen(then), statedNow(now)) ? [{ then, now }] : []
  })
  if (pairs.length === 0) return []
  const before = keptRows(
    ctx,
    reportId,
    pairs.map(({ then }) => then.figureId),
  )
  return pairs.map(({ then, now }) => ({
    figureId: then.figureId,
    title: then.title,
    reported: statedThen(then),
    now: statedNow(now),
    ...comparedRows(before.get(then.figureId) ?? [], rowsNow(ctx, then.figureId, scope)),
  }))
}

/** Issued reports on units the viewer may see whose period ends on a day or later: what happened then may change them. */
export const listIssuedSince = (ctx: Read, day: CivilDate) =>
  ctx.db
    .select({ reportId: reports.id, numberText: reports.numberText, title: reports.title })
    .from(reports)
    .where(and(isNotNull(reports.issuedAt), gte(reports.to, day), inScope(ctx, reports.unitId)))
    .orderBy(asc(reports.to), asc(reports.id))
    .all()
