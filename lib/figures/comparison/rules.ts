import { addMonths, type CivilDate } from '../../civil-date'
import { changeInWords, countInProse, formatNumber, formatPercent, pointsInWords } from '../../numbers'
import type { WorkbookSheet } from '../../workbook'
import { ROW_KINDS } from '../labels'
import { type FigureScope, type FigureValue, formatFigure, periodOf, type Side, spellTime } from '../rules'
import { FATES, type Fate } from './labels'

/** One row of either list. `former` is what it was called then, where that differs: another holder of the same seat. */
export type ComparedRow = {
  readonly key: string
  readonly fate: Fate
  readonly label: string
  readonly note: string | null
  readonly groupLabel: string | null
  readonly href: string | null
  readonly before: number
  readonly after: number
  readonly former: string | null
}

export type Sum = { readonly fate: Fate; readonly rows: number; readonly before: number; readonly after: number }

/** What was there, and what is: `before + came − went + changed = after`. */
export type Balance = {
  readonly before: number
  readonly came: number
  readonly went: number
  readonly changed: number
  readonly after: number
}

export function balanceOf(sums: readonly Sum[]): Balance {
  const of = (fate: Fate) => sums.find((sum) => sum.fate === fate) ?? { before: 0, after: 0 }
  const [came, went, stayed] = [of('came'), of('went'), of('stayed')]
  return {
    before: went.before + stayed.before,
    came: came.after,
    went: went.before,
    changed: stayed.after - stayed.before,
    after: came.after + stayed.after,
  }
}

const yearBack = (day: CivilDate) => addMonths(day, -12)

/** What a day or a period is held against unless said otherwise: the same a year earlier. */
export function yearEarlier(scope: FigureScope): FigureScope {
  if ('on' in scope) return { ...scope, on: yearBack(scope.on) }
  return { ...scope, from: yearBack(scope.from), until: yearBack(scope.until) }
}

/** A period alone, for a figure asked with a day. */
export const asPeriod = (scope: FigureScope): FigureScope => ({ unitId: scope.unitId, ...periodOf(scope) })

/** The days compared as the address has them, also where it named none. */
export function shownDays({ scope, earlier }: { scope: FigureScope; earlier: FigureScope }): Record<string, string> {
  if ('on' in scope && 'on' in earlier) return { asOf: scope.on, with: earlier.on }
  const [now, then] = [periodOf(scope), periodOf(earlier)]
  return { from: now.from, to: now.until, withFrom: then.from, withTo: then.until }
}

type Compared = {
  readonly before: FigureValue
  readonly after: FigureValue
  readonly balance: Balance
  readonly side: Side
}

/** «10 + 3 − 2 = 11», with what the ones that stayed gained or lost where that is anything. */
export function equation({ before, came, went, changed, after }: Balance): string {
  const moved = changed === 0 ? '' : ` ${changed > 0 ? '+' : '−'} ${formatNumber(Math.abs(changed))}`
  return `${formatNumber(before)} + ${formatNumber(came)} − ${formatNumber(went)}${moved} = ${formatNumber(after)}`
}

const unitOf = ({ sides, unit }: FigureValue) => (sides ? sides.whole : unit)

/** How it moved: a rate in points, a count in its unit. */
export function movedInWords({ before, after }: Pick<Compared, 'before' | 'after'>): string {
  if (after.value === null) return 'không có số liệu'
  if (after.sides) return pointsInWords(after.value, before.value)
  return changeInWords(after.value, before.value, after.unit)
}

/** The comparison as one sentence that can be pasted into a paper. */
export function comparisonSentence({ before, after, balance, side }: Compared): string {
  const value = (figure: FigureValue) =>
    figure.sides && figure.value !== null ? formatPercent(figure.value) : `${formatFigure(figure)} ${figure.unit}`
  const listed = after.sides && side === 'part' ? after.sides.part : unitOf(after)
  return (
    `${after.title}: ${spellTime(after)} là ${value(after)}, ${spellTime(before)} là ${value(before)}, ${movedInWords({ before, after })}; ` +
    `mới vào ${countInProse(balance.came)}, đã ra ${countInProse(balance.went)} (${listed}).`
  )
}

export function comparisonSheet(compared: Compared, rows: readonly ComparedRow[]): WorkbookSheet {
  const { before, after, balance } = compared
  return {
    name: `So sánh ${after.title}`,
    heading: [
      `So sánh: ${after.title}`,
      `${spellTime(after)} với ${spellTime(before)}`,
      `${equation(balance)}. ${comparisonSentence(compared)}`,
    ],
    columns: [
      { header: 'STT', width: 6, type: 'ordinal' },
      { header: 'Thay đổi', width: 14 },
      { header: ROW_KINDS[after.rowKind], width: 32 },
      { header: 'Chi tiết', width: 56 },
      { header: after.groupName, width: 24 },
      { header: 'Trước đó', width: 28 },
      { header: 'Kỳ so sánh', width: 12, type: 'integer', sum: true },
      { header: 'Kỳ này', width: 12, type: 'integer', sum: true },
    ],
    rows: rows.map((row, at) => [
      at + 1,
      FATES[row.fate],
      row.label,
      row.note,
      row.groupLabel,
      row.former,
      row.before,
      row.after,
    ]),
    orientation: 'landscape',
  }
}
