import type { unitFacts } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import { formatNumber, roman } from '../../numbers'
import { FACT_KINDS, type FactKind } from './labels'

export type UnitFact = typeof unitFacts.$inferSelect

/** «loại II», «6.349 ha», «300.677 người». */
export function factWords({ kind, value }: Pick<UnitFact, 'kind' | 'value'>): string {
  if (kind === 'class') return `loại ${roman(value)}`
  return `${formatNumber(value)} ${kind === 'area' ? 'ha' : 'người'}`
}

/** Of each kind what was stated last up to the day. */
export const factsOn = (facts: readonly UnitFact[], on: CivilDate): UnitFact[] =>
  (Object.keys(FACT_KINDS) as FactKind[]).flatMap(
    (kind) =>
      facts.filter((fact) => fact.kind === kind && fact.on <= on).sort((a, b) => (a.on < b.on ? 1 : -1))[0] ?? [],
  )
