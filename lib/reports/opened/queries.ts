import { figureOf } from '../../figures/catalogue'
import { ROW_KINDS } from '../../figures/labels'
import { figureRows, figureValues } from '../../figures/queries'
import { type FigureRow, type FigureValue, figureHref, formatFigure, spellTime } from '../../figures/rules'
import { formatFraction, formatNumber, formatPercent } from '../../numbers'
import { Problem } from '../../problem'
import { findReportUnit } from '../periodic/data'
import { settled, witnessesOf } from '../periodic/recorded/queries'
import type { Prepare } from '../preparation/queries'
import { findReport } from '../queries'
import { periodBefore, periodName, scopeOf, yearBefore } from '../rules'

const NAMES_SHOWN = 12

/** One number of a report, opened, ready to be read: what it counts, what it was before, the first names behind it. */
export type OpenedFigure = {
  readonly title: string
  readonly definition: string
  /** «17/32» with «53,1%» beside it, or a count with its unit. */
  readonly value: string
  readonly beside: string
  readonly target: { readonly label: string; readonly percent: number; readonly threshold: number } | null
  readonly earlier: readonly { readonly name: string; readonly value: string; readonly href: string }[]
  /** What the list is: «17 chức danh», with the share that was asked for. */
  readonly listed: string
  readonly rows: readonly Pick<FigureRow, 'key' | 'label' | 'note' | 'weight' | 'href'>[]
  readonly href: string
}

const isRate = ({ part, value }: FigureValue) => part !== undefined && value !== null

const countOf = (figure: FigureValue) =>
  isRate(figure) ? formatFraction(figure.part ?? 0, figure.whole ?? 0) : formatFigure(figure)

function targetOf({ target, value }: FigureValue): OpenedFigure['target'] {
  if (!target || value === null) return null
  const { threshold } = target
  return { label: `${formatPercent(value)}, chỉ tiêu ${formatPercent(threshold)}`, percent: value, threshold }
}

type Asked = { readonly reportId: string; readonly figureId: string; readonly group: string | null }

export function openFigure(ctx: Prepare, { reportId, figureId, group }: Asked): OpenedFigure {
  const report = findReport(ctx, reportId)
  const unit = report && findReportUnit(ctx, report.unitId, report.to)
  const figure = figureOf(figureId)
  if (!report || !unit || !figure || figure.isConfidential)
    throw new Problem('no_report', undefined, 'Không có số liệu này trong báo cáo.')
  const past = yearBefore(report)
  const spans = [
    { name: 'Kỳ này', period: report },
    { name: 'Kỳ trước', period: periodBefore(report) },
    ...(past ? [{ name: 'Cùng kỳ năm trước', period: past }] : []),
  ].map((span) => ({ ...span, scope: scopeOf(span.period, unit) }))
  const [now, ...earlier] = spans.flatMap(({ period, scope }) => {
    const counted = figureValues(
      ctx,
      witnessesOf(figureId).map((id) => ({ id, scope })),
    )
    return settled(ctx, counted, period, unit).filter(({ id }) => id === figureId)
  })
  const scope = scopeOf(report, unit)
  if (!now) throw new Problem('no_figure', undefined, 'Không có số liệu này.')
  const narrowed = {
    side: now.unit === '%' && !group ? ('part' as const) : ('whole' as const),
    ...(group ? { group } : {}),
  }
  const { rows, total } = figureRows(ctx, figureId, scope, { ...narrowed, limit: NAMES_SHOWN })
  const chosen = now.groups.find((candidate) => candidate.key === group)
  const kind = ROW_KINDS[now.rowKind].toLowerCase()
  return {
    title: now.title,
    definition: `${now.definition} Tính ${spellTime(now)}.`,
    value: countOf(now),
    beside: isRate(now) ? formatPercent(now.value ?? 0) : now.value === null ? '' : now.unit,
    target: targetOf(now),
    earlier: earlier.flatMap((figure, index) => {
      const span = spans[index + 1]
      if (!span) return []
      const name = `${span.name} (${periodName(span.period)})`
      return [{ name, value: countOf(figure), href: figureHref(figureId, span.scope) }]
    }),
    listed: `${chosen ? `${chosen.label}: ` : ''}${formatNumber(total)} ${kind}`,
    rows: rows.map(({ key, label, note, weight, href }) => ({ key, label, note, weight, href })),
    href: figureHref(figureId, scope, narrowed),
  }
}
