import type { Direction, Measure } from '@/db/schema/targets'
import type { CivilDate } from '../civil-date'
import {
  countInProse,
  formatFraction,
  formatNumber,
  formatPercent,
  formatPoints,
  rate,
  roundHalfUp,
  type TargetState,
  targetInWords,
} from '../numbers'
import { PAPER_KINDS, STANDINGS, type Standing } from './labels'

/** «Nghị quyết 04-NQ/TU»: the kind stands in the number. */
export function paperName(number: string): string {
  const kind = PAPER_KINDS[/-([^/]+)\//.exec(number)?.[1] ?? '']
  return kind ? `${kind} ${number}` : number
}

/** A value beside the threshold that a document sets for it. */
export type Measured = {
  readonly value: number | null
  readonly part?: number
  readonly whole?: number
  /** Of a ranking, of milestones: among how many. */
  readonly outOf?: number | null
  readonly threshold: number
  readonly direction?: Direction
  /** What is lacking when it falls short: «người», «chức danh»; «%» where the value is a rate given by hand. */
  readonly unit: string
}

export type TargetSentence = { readonly state: TargetState | 'unknown'; readonly text: string }

const isCounted = ({ part, whole }: Measured) => part !== undefined && whole !== undefined

/** As many decimals as the number has, two at most. */
const plain = (value: number) =>
  formatNumber(value, [0, 1].find((digits) => roundHalfUp(value, digits) === roundHalfUp(value, 2)) ?? 2)

function amount(value: number, unit: string): string {
  if (unit === '%') return `${plain(value)} điểm phần trăm`
  return `${Number.isInteger(value) ? countInProse(value) : plain(value)} ${unit}`
}

/** «vượt 02 bậc», «còn thiếu 01 người»: what lies between value and threshold, in the direction that the target has. */
const BETWEEN: Record<Direction, { passed: string; missed: string }> = {
  'at-least': { passed: 'vượt', missed: 'còn thiếu' },
  'at-most': { passed: 'thấp hơn mức cho phép', missed: 'còn cao hơn' },
  rank: { passed: 'vượt', missed: 'cần tăng' },
}

/** The three forms of the sentence on a target, and a fourth where there is nothing to measure. */
export function targetSentence(measured: Measured): TargetSentence {
  const { value, part, whole, threshold, unit, direction = 'at-least' } = measured
  if (value === null) return { state: 'unknown', text: 'không có số liệu' }
  if (direction === 'at-least' && part !== undefined && whole !== undefined)
    return targetInWords({ part, whole, threshold }, unit)
  const beyond = roundHalfUp(direction === 'at-least' ? value - threshold : threshold - value, 6)
  if (beyond === 0) return { state: 'met', text: 'đạt' }
  const state = beyond > 0 ? 'passed' : 'missed'
  return { state, text: `${BETWEEN[direction][state]} ${amount(Math.abs(beyond), isCounted(measured) ? '%' : unit)}` }
}

/** How it stands on a day: what falls short before its deadline is not missed yet. */
export function standingOf(measured: Measured, dueOn: CivilDate | null, on: CivilDate) {
  const { state, text } = targetSentence(measured)
  if (state === 'missed' && dueOn !== null && on < dueOn) return { standing: 'pending' as const, text }
  return { standing: state, text }
}

export const standsUp = (standing: Standing) => standing === 'met' || standing === 'passed'

const ORDER = Object.keys(STANDINGS)

/** What is not met on top, then what no number tells. */
export const byStanding = (a: { standing: Standing }, b: { standing: Standing }) =>
  ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing)

const withUnit = (text: string, unit: string) => (unit === '%' ? `${text}%` : `${text} ${unit}`)

/** «53,1% (17/32)», «70», «82,5 triệu đồng/người/năm», «5/30». */
export function measuredValue({ value, part, whole, outOf, direction, unit }: Measured, isOwnUnit = false): string {
  if (value === null) return 'chưa ghi'
  if (part !== undefined && whole !== undefined)
    return `${formatPercent(rate(part, whole) ?? value)} (${formatFraction(part, whole)})`
  const text = outOf ? formatFraction(value, outOf) : plain(value)
  return isOwnUnit && direction !== 'rank' ? withUnit(text, unit) : text
}

/** «50%», «62,5%». */
export const formatThreshold = (threshold: number): string =>
  `${formatNumber(threshold, Number.isInteger(threshold) ? 0 : 1)}%`

/** «50%», «220», «không quá 0,5%», «hạng 10 trở lên». */
export function thresholdOf({ threshold, part, direction, unit }: Thresholded, isOwnUnit = false): string {
  if (direction === 'rank') return `hạng ${plain(threshold)} trở lên`
  const text =
    part !== undefined
      ? formatThreshold(threshold)
      : isOwnUnit
        ? withUnit(plain(threshold), unit ?? '')
        : plain(threshold)
  return direction === 'at-most' ? `không quá ${text}` : text
}

type Thresholded = Pick<Measured, 'threshold' | 'part' | 'direction'> & { readonly unit?: string }

/** «+3,1 điểm phần trăm», with its sign, before any rounding of the two. */
export function pointsOver({ value, threshold }: Measured): string | null {
  if (value === null) return null
  const difference = value - threshold
  return difference === 0 ? '0' : `${difference > 0 ? '+' : '−'}${formatPoints(difference)}`
}

type Stated = {
  readonly measure: Measure
  readonly threshold: number
  readonly direction: Direction
  readonly unit: string
  readonly reached: number
  readonly milestones: number
  readonly stated: { readonly value: number; readonly outOf: number | null } | null
}

/** What a target that no figure measures stands at: what was stated last, or how many of its milestones were reached. */
export function statedValue({ measure, stated, reached, milestones, ...asked }: Stated): Measured {
  const { threshold, direction, unit } = asked
  if (measure === 'milestones')
    return { value: milestones > 0 ? reached : null, outOf: milestones, threshold, direction, unit: 'mốc' }
  return { value: stated?.value ?? null, outOf: stated?.outOf ?? null, threshold, direction, unit }
}
