import { formatDay } from '../../../civil-date'
import type { FigureValue } from '../../../figures/rules'
import { formatFraction, formatNumber, formatPercent, roman } from '../../../numbers'
import type { ReportPeriod } from '../../rules'
import type { PeriodicData } from '../data'
import { moved } from '../wording/rules'

/** A figure as printed, null where nothing was recorded: never a nought, never a rise. */
export function statedOrNull(figure: FigureValue | undefined): string | null {
  if (!figure || figure.value === null) return null
  if (figure.unit === 'loại') return roman(figure.value)
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

/** The figures worth a line: what a unit has none of, now and then, is left out of its report. */
const listedFigures = ({ figures, earlier, yearEarlier, unit }: PeriodicData): FigureValue[] =>
  Object.values(figures).filter(
    ({ id }) => unit.isWhole || [figures, earlier, yearEarlier].some((then) => then[id]?.whole ?? then[id]?.value),
  )

/** What is counted since another day than the period's first says so beside its name. */
const lineTitle = ({ title, from }: FigureValue, period: ReportPeriod): string =>
  from && from < period.from ? `${title} (từ ${formatDay(from)})` : title

export function comparisonOf(data: PeriodicData): Comparison {
  const { period, before, yearBefore, earlier, yearEarlier } = data
  const rows = listedFigures(data).map((figure) => ({
    id: figure.id,
    title: lineTitle(figure, period),
    unit: figure.unit,
    now: statedOrNull(figure),
    earlier: statedOrNull(earlier[figure.id]),
    yearEarlier: statedOrNull(yearEarlier[figure.id]),
    change: figure.value !== null && earlier[figure.id] ? moved(figure, earlier[figure.id]) : null,
  }))
  return { period, before, yearBefore, rows }
}

/** A share in each period; null where the figure has no data then. */
export type GroupLine = {
  key: string
  label: string
  now: number | null
  earlier: number | null
  yearEarlier: number | null
}

/** The shares of a figure, now and then; a share that there was only then is listed too. */
export function groupLines({ figures, earlier, yearEarlier }: PeriodicData, id: string): GroupLine[] {
  const [now, then, past] = [figures[id], earlier[id], yearEarlier[id]]
  const labels = new Map(
    [now, then, past].flatMap((figure) => (figure?.groups ?? []).map((group) => [group.key, group.label] as const)),
  )
  const valueIn = (figure: FigureValue | undefined, key: string) =>
    figure && figure.value !== null ? (figure.groups.find((group) => group.key === key)?.value ?? 0) : null
  return [...labels]
    .map(([key, label]) => ({
      key,
      label,
      now: valueIn(now, key),
      earlier: valueIn(then, key),
      yearEarlier: valueIn(past, key),
    }))
    .filter((line) => (line.now ?? 0) + (line.earlier ?? 0) + (line.yearEarlier ?? 0) > 0)
    .sort((a, b) => (b.now ?? 0) - (a.now ?? 0))
}
