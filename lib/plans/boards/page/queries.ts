import type { Context } from '../../../context'
import { type Board, findBoard, listMoves, listVariants, mayChange, type Variant } from '../queries'
import { type Move, settled } from '../rules'
import { type BoardSeat, type Card, readGuests, readSeats } from '../seats/queries'

type Reading = Context<'plans.try' | 'organisation.read' | 'movements.read' | 'people.read'>

export type BoardPage = {
  readonly board: Board
  readonly variants: readonly (Variant & { readonly moves: readonly Move[] })[]
  readonly seats: readonly BoardSeat[]
  /** Everybody who stands on the board or is moved onto it. */
  readonly cards: readonly Card[]
  readonly isOwn: boolean
}

/** A board with its variants, and all that is known of its seats and people on its day. */
export function findBoardPage(ctx: Reading, boardId: string): BoardPage | undefined {
  const board = findBoard(ctx, boardId)
  if (!board) return undefined
  const variants = listVariants(ctx, boardId)
  const { seats, cards, table } = readSeats(ctx, board)
  const kept = listMoves(
    ctx,
    variants.map(({ id }) => id),
  )
  const here = new Set(cards.map(({ personId }) => personId))
  const guests = readGuests(
    ctx,
    board,
    [...new Set(kept.map(({ personId }) => personId))].filter((personId) => !here.has(personId)),
    table,
  )
  const known = new Set([...here, ...guests.map(({ personId }) => personId)])
  const movesOf = (id: string) =>
    settled(
      seats,
      kept
        .filter(({ variantId, personId }) => variantId === id && known.has(personId))
        .map(({ personId, seatId }) => ({ personId, seatId })),
    )
  return {
    board,
    variants: variants.map((variant) => ({ ...variant, moves: movesOf(variant.id) })),
    seats,
    cards: [...cards, ...guests],
    isOwn: mayChange(ctx, board),
  }
}
