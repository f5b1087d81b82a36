import { addMonths, type CivilDate, firstDayOfMonth, formatDay, lastDayOfMonth } from '../../civil-date'
import { roman } from '../../numbers'
import { type FigureScope, type FigureValue, spellTime } from '../rules'

/** How many months a period has. */
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const
export type Step = keyof typeof MONTHS
export const STEPS = Object.keys(MONTHS) as Step[]

/** `label` stands below the chart, `name` in words; the last one is cut where the day looked at cuts it. */
export type Span = {
  readonly label: string
  readonly name: string
  readonly from: CivilDate
  readonly until: CivilDate
}

/** So many periods up to the day, the earliest first. */
export function spansUntil(day: CivilDate, step: Step, count: number): Span[] {
  const months = MONTHS[step]
  const into = (Number(day.slice(5, 7)) - 1) % months
  const last = addMonths(firstDayOfMonth(day), -into)
  return Array.from({ length: count }, (_, at) => {
    const from = addMonths(last, -months * (count - 1 - at))
    const end = lastDayOfMonth(addMonths(from, months - 1))
    const { label, name } = NAMES[step](from)
    return end <= day
      ? { label, name, from, until: end }
      : { label, name: `${name} đến ngày ${formatDay(day)}`, from, until: day }
  })
}

const NAMES: Record<Step, (from: CivilDate) => Pick<Span, 'label' | 'name'>> = {
  month: (from) => ({
    label: `${monthOf(from)}/${from.slice(2, 4)}`,
    name: `tháng ${monthOf(from)}/${from.slice(0, 4)}`,
  }),
  quarter: (from) => {
    const quarter = roman(Math.ceil(monthOf(from) / 3))
    return { label: `${quarter}/${from.slice(2, 4)}`, name: `quý ${quarter}/${from.slice(0, 4)}` }
  },
  half: (from) => {
    const isFirst = monthOf(from) === 1
    return {
      label: `${isFirst ? '1–6' : '7–12'}/${from.slice(2, 4)}`,
      name: `6 tháng ${isFirst ? 'đầu' : 'cuối'} năm ${from.slice(0, 4)}`,
    }
  },
  year: (from) => ({ label: from.slice(0, 4), name: `năm ${from.slice(0, 4)}` }),
}

const monthOf = (day: CivilDate) => Number(day.slice(5, 7))

export type TrendPoint = Pick<FigureValue, 'value' | 'part' | 'whole'> & {
  readonly span: Span
  readonly scope: FigureScope
  /** The very days that were counted. */
  readonly time: string
}

export const pointOf = (span: Span, scope: FigureScope, figure: FigureValue): TrendPoint => ({
  span,
  scope,
  time: spellTime(figure),
  value: figure.value,
  part: figure.part,
  whole: figure.whole,
})

const isNought = ({ value, part }: TrendPoint) => value === null || (part ?? value) === 0

/** From the first period in which there was anything to count. */
export const sinceFirst = (points: readonly TrendPoint[]): TrendPoint[] => {
  const first = points.findIndex((point) => !isNought(point))
  return first < 0 ? [] : points.slice(first)
}
