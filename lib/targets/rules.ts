import {
  countInProse,
  formatFraction,
  formatNumber,
  formatPercent,
  formatPoints,
  rate,
  type TargetState,
  targetInWords,
} from '../numbers'
import { PAPER_KINDS } from './labels'

/** «Nghị quyết 04-NQ/TU»: the kind stands in the number. */
export function paperName(number: string): string {
  const kind = PAPER_KINDS[/-([^/]+)\//.exec(number)?.[1] ?? '']
  return kind ? `${kind} ${number}` : number
}

/** A figure beside the threshold that a document sets for it. */
export type Measured = {
  readonly value: number | null
  readonly part?: number
  readonly whole?: number
  readonly threshold: number
  /** What is lacking when it falls short: «người», «chức danh». */
  readonly unit: string
}

export type TargetSentence = { readonly state: TargetState | 'unknown'; readonly text: string }

/** The three forms of the sentence on a target, and a fourth where there is nothing to measure. */
export function targetSentence({ value, part, whole, threshold, unit }: Measured): TargetSentence {
  if (value === null) return { state: 'unknown', text: 'không có số liệu' }
  if (part !== undefined && whole !== undefined) return targetInWords({ part, whole, threshold }, unit)
  if (value < threshold) return { state: 'missed', text: `còn thiếu ${countInProse(threshold - value)} ${unit}` }
  return value > threshold
    ? { state: 'passed', text: `vượt ${countInProse(value - threshold)} ${unit}` }
    : { state: 'met', text: 'đạt' }
}

/** «53,1% (17/32)», «70». */
export const measuredValue = ({ value, part, whole }: Measured): string =>
  value === null
    ? 'không có số liệu'
    : part === undefined || whole === undefined
      ? formatNumber(value)
      : `${formatPercent(rate(part, whole) ?? value)} (${formatFraction(part, whole)})`

/** «50%», «62,5%». */
export const formatThreshold = (threshold: number): string =>
  `${formatNumber(threshold, Number.isInteger(threshold) ? 0 : 1)}%`

export const thresholdOf = ({ threshold, part }: Pick<Measured, 'threshold' | 'part'>): string =>
  part === undefined ? formatNumber(threshold) : formatThreshold(threshold)

/** «+3,1 điểm phần trăm», with its sign, before any rounding of the two. */
export function pointsOver({ value, threshold }: Measured): string | null {
  if (value === null) return null
  const difference = value - threshold
  return difference === 0 ? '0' : `${difference > 0 ? '+' : '−'}${formatPoints(difference)}`
}
