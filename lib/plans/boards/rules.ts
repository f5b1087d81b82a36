/** A seat of a board, and who holds it on the board’s day as long as nothing is moved. */
export type Standing = { readonly seatId: string; readonly personId: string | null }
/** Who takes which seat; null: has given up a seat and has none yet. */
export type Move = { readonly personId: string; readonly seatId: string | null }

/** More seats than this on one board help nobody to think. */
export const MOST_SEATS = 400

export const homeOf = (standing: readonly Standing[], personId: string): string | null =>
  standing.find((seat) => seat.personId === personId)?.seatId ?? null

/** Who holds which seat once the moves are made. */
export function seating(standing: readonly Standing[], moves: readonly Move[]): Map<string, string> {
  const moved = new Set(moves.map(({ personId }) => personId))
  const held = new Map<string, string>()
  for (const { seatId, personId } of standing) if (personId && !moved.has(personId)) held.set(seatId, personId)
  for (const { seatId, personId } of moves) if (seatId) held.set(seatId, personId)
  return held
}

/**
 * Puts somebody on a seat, or on none. Whoever held it has no seat from then on, or, when not of this board, is where he was;
 * back on one’s own seat one has not moved.
 */
export function place(
  standing: readonly Standing[],
  moves: readonly Move[],
  personId: string,
  to: string | null,
): readonly Move[] {
  const displaced = to === null ? undefined : seating(standing, moves).get(to)
  if (displaced === personId) return moves
  const others = moves.filter((move) => move.personId !== personId && move.personId !== displaced)
  const moved = { personId, seatId: to }
  const homeless = displaced ? [{ personId: displaced, seatId: null }] : []
  return [...others, moved, ...homeless].filter((move) => isMove(standing, move))
}

/** A move says something: another seat than one’s own, or leaving the seat that one has on this board. */
const isMove = (standing: readonly Standing[], { personId, seatId }: Move) => seatId !== homeOf(standing, personId)

/** Puts somebody on a seat and whoever held it on the seat that has become free. */
export function exchange(
  standing: readonly Standing[],
  moves: readonly Move[],
  personId: string,
  to: string,
): readonly Move[] {
  const held = seating(standing, moves)
  const from = [...held].find(([, holder]) => holder === personId)?.[0]
  const displaced = held.get(to)
  const placed = place(standing, moves, personId, to)
  return from && displaced && displaced !== personId ? place(standing, placed, displaced, from) : placed
}

export const unplaced = (moves: readonly Move[]): string[] =>
  moves.filter(({ seatId }) => seatId === null).map(({ personId }) => personId)

/** Seats that were held and that nobody holds after the moves. */
export function opened(standing: readonly Standing[], moves: readonly Move[]): string[] {
  const held = seating(standing, moves)
  return standing.filter(({ seatId, personId }) => personId && !held.has(seatId)).map(({ seatId }) => seatId)
}

/**
 * The moves as they stand on the register of today: what has become true, or names a seat that is no longer on the board, is
 * no move; whoever is displaced is without a seat. Of two who want one seat the later has it.
 */
export function settled(standing: readonly Standing[], moves: readonly Move[]): readonly Move[] {
  const known = new Set(standing.map(({ seatId }) => seatId))
  const sought = moves.filter(({ seatId }) => seatId === null || known.has(seatId))
  const homeless = sought.filter(({ seatId }) => seatId === null)
  const taken = sought
    .filter(({ seatId }) => seatId !== null)
    .reduce<readonly Move[]>((so, { personId, seatId }) => place(standing, so, personId, seatId), [])
  const named = new Map([...homeless, ...taken].map((move) => [move.personId, move]))
  const order = new Map(moves.map(({ personId }, at) => [personId, at]))
  const at = ({ personId }: Move) => order.get(personId) ?? moves.length
  return [...named.values()].filter((move) => isMove(standing, move)).sort((a, b) => at(a) - at(b))
}

type Grouped = { readonly groupKey: string; readonly groupName: string }

/** Seats by commune or unit, in the order in which the first of each stands. */
export function grouped<S extends Grouped>(seats: readonly S[]) {
  const groups = new Map<string, { key: string; name: string; seats: S[] }>()
  for (const seat of seats) {
    const group = groups.get(seat.groupKey)
    if (group) group.seats.push(seat)
    else groups.set(seat.groupKey, { key: seat.groupKey, name: seat.groupName, seats: [seat] })
  }
  return [...groups.values()]
}
