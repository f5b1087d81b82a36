import type { GoverningKind } from '@/db/schema/documents'
import type { CivilDate } from '../../civil-date'

export type { GoverningKind }

export type DocumentState = 'coming' | 'in-force' | 'ended'

type Dated = { readonly from: CivilDate | null; readonly until: CivilDate | null }

/** A paper whose first day nobody wrote down holds until it is ended. */
export function documentState({ from, until }: Dated, on: CivilDate): DocumentState {
  if (from !== null && from > on) return 'coming'
  return until !== null && until <= on ? 'ended' : 'in-force'
}

/** One line, one point: what is empty is left out. */
export const linesOf = (text: string | null): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–•+]|\d{1,2}[.)])\s*/, '').trim())
    .filter(Boolean)
