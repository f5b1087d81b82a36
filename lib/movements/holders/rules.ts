import type { Manner } from '@/db/schema/movements'
import type { CivilDate } from '../../civil-date'
import type { Period } from '../../period'

export function bySeat<T extends { readonly seatId: string }>(rows: readonly T[]): Map<string, T[]> {
  const seats = new Map<string, T[]>()
  for (const row of rows) {
    const held = seats.get(row.seatId)
    if (held) held.push(row)
    else seats.set(row.seatId, [row])
  }
  return seats
}

type Held = Period & { readonly manner: Manner }

/** When a seat stood and nobody held it, up to a day, the latest first; `until` null: it still stands vacant on that day. */
export function vacantPeriods(seat: Period, holdings: readonly Held[], on: CivilDate): Period[] {
  const gaps: Period[] = []
  let from: CivilDate | null = seat.from
  const held = holdings.filter(({ manner }) => manner !== 'acting').sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const holding of held) {
    if (from !== null && holding.from > from) gaps.push({ from, until: holding.from })
    from = holding.until
  }
  const end = seat.until !== null && seat.until <= on ? seat.until : null
  if (from !== null && from <= on && (end === null || from < end)) gaps.push({ from, until: end })
  return gaps.reverse()
}
