import type { CivilDate } from '../../../civil-date'
import { covers } from '../../../period'
import type { Standing } from '../../../targets/labels'
import type { TargetVersion } from '../../../targets/queries'
import { type Measured, measuredValue, standingOf, thresholdOf } from '../../../targets/rules'
import { LACKING } from '../../labels'
import { type FigureValue, figureHref } from '../../rules'

/** What a target stood at on a day, against what it asked for on that day. */
export type HistoryLine = {
  readonly on: CivilDate
  readonly value: string
  readonly threshold: string
  /** The two as numbers. */
  readonly amount: number | null
  readonly goal: number
  readonly standing: Standing
  readonly text: string
  /** Where it opens: the names behind a figure, nothing where a paper says it. */
  readonly href: string | null
  readonly proof: string | null
  readonly isToCome: boolean
}

const MOST_DAYS = 6
const HALVES = ['06-30', '12-31'] as const

/** The day looked at, and the ends of the half-years before it, back to where the target begins; the latest first. */
export function reportDays(from: CivilDate, on: CivilDate): CivilDate[] {
  const years = Array.from({ length: MOST_DAYS }, (_, back) => Number(on.slice(0, 4)) - back)
  const ends = years.flatMap((year) => HALVES.map((end) => `${year}-${end}` as CivilDate))
  const past = ends.filter((day) => from <= day && day < on).sort()
  return [on, ...past.reverse().slice(0, MOST_DAYS)]
}

/** What was asked for on a day; of days before the first row, what that asked for. */
const versionOn = (versions: readonly TargetVersion[], on: CivilDate) =>
  versions.find((version) => covers(version, on)) ?? (on < (versions[0]?.from ?? on) ? versions[0] : versions.at(-1))

type Told = Pick<HistoryLine, 'on' | 'href' | 'proof' | 'isToCome'>

function lineOf(version: TargetVersion, measured: Measured, told: Told, isOwnUnit: boolean): HistoryLine {
  return {
    ...told,
    ...standingOf(measured, version.dueOn, told.on),
    amount: measured.value,
    goal: version.threshold,
    value: measuredValue(measured, isOwnUnit),
    threshold: thresholdOf(measured, isOwnUnit),
  }
}

export const historyOfFigure = (versions: readonly TargetVersion[], values: readonly FigureValue[]): HistoryLine[] =>
  values.flatMap(({ id, on, value, part, whole, rowKind }) => {
    const version = on && versionOn(versions, on)
    if (!version) return []
    const { threshold, direction } = version
    const measured = { value, part, whole, threshold, direction, unit: LACKING[rowKind] }
    return [lineOf(version, measured, { on, href: figureHref(id, { on }), proof: null, isToCome: false }, false)]
  })

type Statement = { on: CivilDate; value: number; outOf: number | null; proof: string; paper: string }

export const historyOfStatements = (
  versions: readonly TargetVersion[],
  values: readonly Statement[],
  on: CivilDate,
): HistoryLine[] =>
  values.flatMap((stated) => {
    const version = versionOn(versions, stated.on)
    if (!version) return []
    const { threshold, direction, unit } = version
    const { value, outOf, proof, paper } = stated
    const told = { on: stated.on, href: null, proof: `${proof}, ${paper}`, isToCome: stated.on > on }
    return [lineOf(version, { value, outOf, threshold, direction, unit }, told, unit === '%')]
  })
