import { addMonths, type CivilDate, firstDayOfMonth } from '../../civil-date'
import type { FigureGroup, FigureValue, MonthSum, Quarter } from '../rules'

/** The period of the overview: from the day that the office has set, else the eight quarters up to the day. */
export function overviewPeriod(on: CivilDate, set: CivilDate | null): { from: CivilDate; until: CivilDate } {
  if (set && set <= on) return { from: set, until: on }
  const intoQuarter = (Number(on.slice(5, 7)) - 1) % 3
  return { from: addMonths(firstDayOfMonth(on), -intoQuarter - 21), until: on }
}

const OTHER = 'other'

/** The largest shares each by itself, the rest together: a chart has few colours, and its parts add up to the whole all the same. */
export function largestGroups(groups: readonly FigureGroup[], most: number): FigureGroup[] {
  if (groups.length <= most) return [...groups]
  const bySize = [...groups].sort((a, b) => b.value - a.value)
  const rest = bySize.slice(most - 1)
  const add = (of: (group: FigureGroup) => number) => rest.reduce((total, group) => total + of(group), 0)
  return [
    ...bySize.slice(0, most - 1),
    { key: OTHER, label: 'Khác', value: add((g) => g.value), part: add((g) => g.part), rows: add((g) => g.rows) },
  ]
}

/** Sums of months laid out by quarter and share. A quarter begins with a month except a broken first one, whose months are its own. */
export function stackByQuarter(
  sums: readonly MonthSum[],
  quarters: readonly Quarter[],
  series: readonly FigureGroup[],
): number[][] {
  const known = new Set(series.map(({ key }) => key))
  const of = (group: string) => (known.has(group) ? group : OTHER)
  return quarters.map(({ from, until }) => {
    const inside = sums.filter(({ month }) => from.slice(0, 7) <= month && month <= until.slice(0, 7))
    return series.map(({ key }) =>
      inside.filter(({ group }) => of(group) === key).reduce((total, { value }) => total + value, 0),
    )
  })
}

export type BoundSeat = {
  readonly place: string
  readonly bound: 'secretary' | 'chair'
  readonly status: string
  readonly holder: string
  readonly href: string | null
}

/** How many more the part needs for a rate to reach a threshold. */
export const lackingFor = ({ part, whole }: Pick<FigureValue, 'part' | 'whole'>, threshold: number): number =>
  Math.max(0, Math.ceil(((whole ?? 0) * threshold) / 100 - 1e-9) - (part ?? 0))
