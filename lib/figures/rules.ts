import { addDays, addMonths, type CivilDate, formatDay, formatDayInProse, lastDayOfMonth } from '../civil-date'
import { hrefWith } from '../list-state'
import { countInProse, formatFraction, formatNumber, formatPercent } from '../numbers'

/** The day, or the first and the last day counted, that a figure is asked for; `unitId` narrows it to a unit with all beneath it. */
export type FigureScope = { readonly unitId?: string } & (
  | { readonly on: CivilDate }
  | { readonly from: CivilDate; readonly until: CivilDate }
)

export type RowKind =
  | 'person'
  | 'seat'
  | 'unit'
  | 'class'
  | 'learner'
  | 'movement'
  | 'rating'
  | 'reward'
  | 'discipline'
  | 'inspection'
  | 'subject'
  | 'plan'
  | 'point'
  | 'standard'
  | 'target'

export const lastDayOf = (scope: FigureScope): CivilDate => ('on' in scope ? scope.on : scope.until)

const newYear = (day: CivilDate) => `${day.slice(0, 4)}-01-01` as CivilDate

/** First and last day counted; asked for a day alone, the year up to it. */
export const periodOf = (scope: FigureScope): { from: CivilDate; until: CivilDate } =>
  'on' in scope ? { from: newYear(scope.on), until: scope.on } : { from: scope.from, until: scope.until }

/** The part of a period that lies in the calendar year of its last day. */
export function yearToDate(scope: FigureScope): { from: CivilDate; until: CivilDate } {
  const { from, until } = periodOf(scope)
  return from < newYear(until) ? { from: newYear(until), until } : { from, until }
}

/** From the first day of the term that the last day lies in, whatever the first day asked for; `terms` begin in order. */
export function sinceTerm(scope: FigureScope, terms: readonly CivilDate[]): { from: CivilDate; until: CivilDate } {
  const { from, until } = periodOf(scope)
  return { from: terms.findLast((begins) => begins <= until) ?? from, until }
}

/** What a figure of the year to date counts: the year where it was cut out of more, else the very period asked for. */
export const spanWords = (scope?: FigureScope): string =>
  !scope || 'on' in scope || yearToDate(scope).from > scope.from ? 'trong năm' : 'trong kỳ'

/** One share of a figure: the shares of a figure add up to it. */
export type FigureGroup = { key: string; label: string; value: number; part: number; rows: number }

export type FigureValue = {
  readonly id: string
  readonly title: string
  readonly definition: string
  /** «người», «lượt», «lớp»; «%» for a rate. */
  readonly unit: string
  readonly rowKind: RowKind
  readonly time: 'on' | 'over'
  /** The sum of the weights of its rows; a rate in per cent, not rounded, null where there is no whole. */
  readonly value: number | null
  readonly part?: number
  readonly whole?: number
  /** Of a rate: the words for its part and for its whole. */
  readonly sides?: { readonly part: string; readonly whole: string }
  readonly target?: { threshold: number; document: string; dueOn: CivilDate | null }
  readonly on?: CivilDate
  readonly from?: CivilDate
  readonly until?: CivilDate
  readonly rows: number
  readonly groups: readonly FigureGroup[]
  /** What the groups are: «Độ tuổi», «Loại lớp». */
  readonly groupName: string
  /** Where it was asked for: how it falls on the months of its period. */
  readonly months?: readonly MonthSum[]
}

/** What fell on a month, in one share: `month` is `2023-06`. */
export type MonthSum = { readonly month: string; readonly group: string; readonly value: number }

export type FigureRow = {
  readonly key: string
  readonly label: string
  /** What tells it apart: birth year and post, block, closing day. */
  readonly note: string | null
  readonly weight: number
  readonly part: number
  readonly href: string | null
  readonly unitId: string | null
  readonly group: string | null
  readonly groupLabel: string | null
  readonly on: CivilDate | null
}

/** Of a rate: the rows that count in its part, the rest, or the whole. */
export type Side = 'part' | 'rest' | 'whole'

const periodParams = (scope: FigureScope): Record<string, string | null> =>
  'on' in scope ? { asOf: scope.on } : { from: scope.from, to: scope.until }

/** The page where the names behind a figure stand. */
export const figureHref = (id: string, scope: FigureScope, more: { side?: Side; group?: string } = {}): string =>
  hrefWith(
    `/figures/${id}`,
    {},
    {
      ...periodParams(scope),
      unit: scope.unitId ?? null,
      side: more.side ?? null,
      group: more.group ?? null,
    },
  )

/** A page as of the day that was looked at, where that is not today. */
export const asLookedAt = (href: string | null, on: CivilDate, today: CivilDate): string | null =>
  href === null || on === today ? href : hrefWith(href, {}, { asOf: on })

/** An organisation that has not reported is none without members; what nobody has found out is not unmet. */
export const isSilent = (silentGroup: string | undefined, groups: readonly Pick<FigureGroup, 'key' | 'rows'>[]) =>
  silentGroup !== undefined && groups.every(({ key, rows }) => key === silentGroup || rows === 0)

export function formatFigure({ value, unit }: Pick<FigureValue, 'value' | 'unit'>): string {
  if (value === null) return 'không có số liệu'
  return unit === '%' ? formatPercent(value) : formatNumber(value)
}

type Timed = Pick<FigureValue, 'on' | 'from' | 'until'>

/** «tại ngày 30/06/2023», «từ 01/06/2021 đến 30/06/2023». */
export function spellTime({ on, from, until }: Timed): string {
  if (on) return `tại ngày ${formatDay(on)}`
  return from && until ? `từ ${formatDay(from)} đến ${formatDay(until)}` : ''
}

/** A figure as one sentence that can be pasted into a paper: what, whose, when, and the number as papers print it. */
export function figureSentence(figure: FigureValue, of: string | null = null): string {
  const { title, unit, value, part, whole, on, from, until } = figure
  const time = on
    ? `tính đến ngày ${formatDayInProse(on)}`
    : from && until && `từ ngày ${formatDayInProse(from)} đến ngày ${formatDayInProse(until)}`
  const what = [of ? `${title} (${of})` : title, time].filter(Boolean).join(' ')
  if (value === null) return `${what}: không có số liệu.`
  if (part === undefined || whole === undefined) return `${what}: ${countInProse(value)} ${unit}.`
  return `${what}: ${formatFraction(part, whole)} (${formatPercent(value)}).`
}

export type AgeBand = 'young' | 'middle' | 'senior' | 'unknown'

export type Quarter = { readonly label: string; readonly from: CivilDate; readonly until: CivilDate }

const QUARTER_NAMES = ['I', 'II', 'III', 'IV'] as const

/** The quarters that a period touches, a broken first or last one cut to what was counted and named by its months. */
export function quartersOf(from: CivilDate, until: CivilDate): Quarter[] {
  const quarters: Quarter[] = []
  for (let first = from; first <= until; first = addDays(quarterEnd(first), 1)) {
    const end = quarterEnd(first)
    const last = end < until ? end : until
    quarters.push({ label: quarterLabel(first, last), from: first, until: last })
  }
  return quarters
}

function quarterStart(day: CivilDate): CivilDate {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  return `${day.slice(0, 5)}${String(month).padStart(2, '0')}-01` as CivilDate
}

const quarterEnd = (day: CivilDate): CivilDate => lastDayOfMonth(addMonths(quarterStart(day), 2))

function quarterLabel(from: CivilDate, until: CivilDate): string {
  const year = from.slice(2, 4)
  const start = quarterStart(from)
  if (from === start && until === quarterEnd(from))
    return `${QUARTER_NAMES[Math.floor(Number(from.slice(5, 7)) / 3.01)]}/${year}`
  const months = [Number(from.slice(5, 7)), Number(until.slice(5, 7))]
  return months[0] === months[1] ? `${months[0]}/${year}` : `${months[0]}–${months[1]}/${year}`
}
