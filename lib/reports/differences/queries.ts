import { and, asc, eq, gte, isNotNull, isNull, or } from 'drizzle-orm'
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

function keptRows(ctx: Read, reportId: string, figureId: string): Counted[] {
  const narrowed = inScope(ctx, reportRows.unitId)
  const rows = ctx.db
    .select()
    .from(reportRows)
    .where(
      and(
        eq(reportRows.reportId, reportId),
        eq(reportRows.figureId, figureId),
        narrowed && or(isNull(reportRows.unitId), narrowed),
      ),
    )
    .all()
  const parts = new Map(rows.flatMap(({ side, key, weight }) => (side === 'part' ? [[key, weight] as const] : [])))
  return rows.flatMap(({ side, key, label, weight }) =>
    side === 'whole' ? [{ key, label, weight, part: parts.get(key) ?? 0 }] : [],
  )
}

const rowsNow = (ctx: Read, figureId: string, scope: FigureScope): Counted[] =>
  figureRows(ctx, figureId, scope).rows.map(({ key, label, note, weight, part }) => ({
    key,
    label: note ? `${label} · ${note}` : label,
    weight,
    part,
  }))

type Pair = { readonly then: Kept; readonly now: FigureValue }

const isValueSame = ({ then, now }: Pair) => isSame(statedThen(then), statedNow(now))

/** What a report keeps beside what the register says now. */
function pairsOf(ctx: Read, reportId: string, scope: FigureScope, only: (figureId: string) => boolean): Pair[] {
  const kept = keptFigures(ctx, reportId).filter(({ figureId }) => only(figureId))
  const values = countInLots(
    ctx,
    kept.map(({ figureId }) => ({ id: figureId, scope })),
  )
  return kept.flatMap((then, at) => {
    const now = values[at]
    return now ? [{ then, now }] : []
  })
}

function scopeOfIssue(ctx: Read, reportId: string): FigureScope | null {
  const report = findReport(ctx, reportId)
  const unit = report?.issuedAt ? findReportUnit(ctx, report.unitId, report.to) : undefined
  return report && unit ? scopeOf(report, unit) : null
}

/** A figure then and now with the rows between, one figure's rows in memory at a time. */
function difference(ctx: Read, reportId: string, scope: FigureScope, { then, now }: Pair): Difference {
  const { figureId, title } = then
  const rows = now.value === null ? [] : rowsNow(ctx, figureId, scope)
  const between = comparedRows(keptRows(ctx, reportId, figureId), rows)
  return { figureId, title, reported: statedThen(then), now: statedNow(now), ...between }
}

/** The figures of an issued report that come out otherwise from what the register has now, or of others though the number is the same. */
export function listDifferences(ctx: Read, reportId: string): Difference[] {
  const scope = scopeOfIssue(ctx, reportId)
  if (!scope) return []
  return pairsOf(ctx, reportId, scope, () => true).flatMap((pair) => {
    const found = difference(ctx, reportId, scope, pair)
    return isValueSame(pair) && found.gone.length + found.come.length + found.other.length === 0 ? [] : [found]
  })
}

/** Those of them whose number is another, which is told quickly; `only` narrows what is counted. */
export function listOtherValues(ctx: Read, reportId: string, only: (figureId: string) => boolean): Difference[] {
  const scope = scopeOfIssue(ctx, reportId)
  if (!scope) return []
  return pairsOf(ctx, reportId, scope, only)
    .filter((pair) => !isValueSame(pair))
    .map((pair) => difference(ctx, reportId, scope, pair))
}

/** Issued reports on units the viewer may see whose period ends on a day or later: what happened then may change them. */
export const listIssuedSince = (ctx: Read, day: CivilDate) =>
  ctx.db
    .select({ reportId: reports.id, numberText: reports.numberText, title: reports.title })
    .from(reports)
    .where(and(isNotNull(reports.issuedAt), gte(reports.to, day), inScope(ctx, reports.unitId)))
    .orderBy(asc(reports.to), asc(reports.id))
    .all()
