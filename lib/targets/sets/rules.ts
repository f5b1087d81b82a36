import type { CivilDate } from '../../civil-date'
import type { Verdict } from './labels'

type Finding = {
  readonly standardId: string
  readonly unitId: string
  readonly isMet: boolean
  readonly on: CivilDate
  readonly proof: string
  readonly paper: string
}

export const verdictOf = (finding: Pick<Finding, 'isMet'> | undefined): Verdict =>
  finding === undefined ? 'unknown' : finding.isMet ? 'met' : 'unmet'

/** The finding of a standard on a unit, by both. */
export function findingsByCell<F extends Finding>(findings: readonly F[]) {
  const known = new Map(findings.map((finding) => [`${finding.standardId} ${finding.unitId}`, finding]))
  return (standardId: string, unitId: string) => known.get(`${standardId} ${unitId}`)
}

/** How many standards each unit meets. */
export function metByUnit(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const met = new Map<string, number>()
  for (const { unitId, isMet } of findings) met.set(unitId, (met.get(unitId) ?? 0) + Number(isMet))
  return met
}

/** «Tứ Hiệp», «TT Văn Điển»: heads of narrow columns. */
export const shortPlace = (name: string) => name.replace(/^(Xã|Phường|Huyện|Quận) /i, '').replace(/^Thị trấn /i, 'TT ')
