import { figureOf } from '../../figures/catalogue'
import { figureRows, figureValues } from '../../figures/queries'
import { type FigureRow, type FigureValue, figureHref } from '../../figures/rules'
import { Problem } from '../../problem'
import { findReportUnit } from '../periodic/data'
import type { Prepare } from '../preparation/queries'
import { findReport } from '../queries'
import { periodBefore, periodName, scopeOf, yearBefore } from '../rules'

const NAMES_SHOWN = 12

type Earlier = { readonly name: string; readonly href: string; readonly figure: FigureValue }

/** One number of a report, opened: what it counts, what it was before, the first names behind it. */
export type OpenedFigure = {
  readonly figure: FigureValue
  readonly group: { readonly label: string; readonly rows: number } | null
  readonly earlier: readonly Earlier[]
  readonly rows: readonly Pick<FigureRow, 'key' | 'label' | 'note' | 'weight' | 'href'>[]
  readonly total: number
  readonly href: string
}

type Asked = { readonly reportId: string; readonly figureId: string; readonly group: string | null }

export function openFigure(ctx: Prepare, { reportId, figureId, group }: Asked): OpenedFigure {
  const report = findReport(ctx, reportId)
  const unit = report && findReportUnit(ctx, report.unitId, report.to)
  if (!report || !unit || !figureOf(figureId))
    throw new Problem('no_report', undefined, 'Không có số liệu này trong báo cáo.')
  const past = yearBefore(report)
  const spans = [
    { name: 'Kỳ này', period: report },
    { name: 'Kỳ trước', period: periodBefore(report) },
    ...(past ? [{ name: 'Cùng kỳ năm trước', period: past }] : []),
  ].map((span) => ({ ...span, scope: scopeOf(span.period, unit) }))
  const [now, ...earlier] = figureValues(
    ctx,
    spans.map(({ scope }) => ({ id: figureId, scope })),
  )
  const scope = scopeOf(report, unit)
  if (!now) throw new Problem('no_figure', undefined, 'Không có số liệu này.')
  const narrowed = {
    side: now.unit === '%' && !group ? ('part' as const) : ('whole' as const),
    ...(group ? { group } : {}),
  }
  const { rows, total } = figureRows(ctx, figureId, scope, { ...narrowed, limit: NAMES_SHOWN })
  const chosen = now.groups.find((candidate) => candidate.key === group)
  return {
    figure: now,
    group: chosen ? { label: chosen.label, rows: chosen.rows } : null,
    earlier: earlier.flatMap((figure, index) => {
      const span = spans[index + 1]
      return span
        ? [{ name: `${span.name} (${periodName(span.period)})`, href: figureHref(figureId, span.scope), figure }]
        : []
    }),
    rows: rows.map(({ key, label, note, weight, href }) => ({ key, label, note, weight, href })),
    total,
    href: figureHref(figureId, scope, narrowed),
  }
}
