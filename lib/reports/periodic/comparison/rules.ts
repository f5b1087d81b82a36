import type { FigureValue } from '../../../figures/rules'
import { formatFraction, formatNumber, formatPercent } from '../../../numbers'
import type { ReportPeriod } from '../../rules'
import type { PeriodicData } from '../data'
import { moved } from '../wording/rules'

/** A figure as printed, null where nothing was recorded: never a nought, never a rise. */
export function statedOrNull(figure: FigureValue | undefined): string | null {
  if (!figure || figure.value === null) return null
  if (figure.unit !== '%') return formatNumber(figure.value)
  return `${formatFraction(figure.part ?? 0, figure.whole ?? 0)} (${formatPercent(figure.value)})`
}

export type ComparedFigure = {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly now: string | null
  readonly earlier: string | null
  readonly yearEarlier: string | null
  /** «tăng 21 lớp (10,5%)»; null where there is nothing to compare with. */
  readonly change: string | null
}

export type Comparison = {
  readonly period: ReportPeriod
  readonly before: ReportPeriod
  readonly yearBefore: ReportPeriod | null
  readonly rows: readonly ComparedFigure[]
}

export const comparisonOf = ({
  period,
  before,
  yearBefore,
  figures,
  earlier,
  yearEarlier,
}: PeriodicData): Comparison => ({
  period,
  before,
  yearBefore,
  rows: Object.values(figures).map((figure) => ({
    id: figure.id,
    title: figure.title,
    unit: figure.unit,
    now: statedOrNull(figure),
    earlier: statedOrNull(earlier[figure.id]),
    yearEarlier: statedOrNull(yearEarlier[figure.id]),
    change: figure.value !== null && earlier[figure.id] ? moved(figure, earlier[figure.id]) : null,
  })),
})
