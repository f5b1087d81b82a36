import type { CivilDate } from '../civil-date'

type Version = { readonly id: string; readonly from: CivilDate; readonly until: CivilDate | null }
type Placed = { readonly unitId: string; readonly parentId: string | null }

/** Why a unit cannot take a new name, kind or place in the tree from a day on. */
export function changeProblem(versions: readonly Version[], on: CivilDate): 'before_first' | 'later_version' | null {
  const ordered = [...versions].sort((a, b) => (a.from < b.from ? -1 : 1))
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last || on < first.from) return 'before_first'
  if (last.from > on) return 'later_version'
  return last.until !== null && last.until <= on ? 'before_first' : null
}

/** A unit that would stand beneath itself has no root, and no list would find it. */
export function isBeneath(placed: readonly Placed[], unitId: string, ancestorId: string): boolean {
  const above = new Map(placed.map((unit) => [unit.unitId, unit.parentId]))
  const seen = new Set<string>()
  for (let at: string | null | undefined = unitId; at && !seen.has(at); at = above.get(at)) {
    if (at === ancestorId) return true
    seen.add(at)
  }
  return false
}

type Seat = { readonly from: CivilDate; readonly until: CivilDate | null; readonly ordinal: number }

/** The number of the next seat of a post: numbers are not used again. */
export const nextOrdinal = (seats: readonly Pick<Seat, 'ordinal'>[]) =>
  Math.max(0, ...seats.map(({ ordinal }) => ordinal)) + 1
