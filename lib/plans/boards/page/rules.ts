import type { Move } from '../rules'

type Paged = {
  readonly board: { readonly id: string }
  readonly variants: readonly {
    readonly id: string
    readonly name: string
    readonly decisionId: string | null
    readonly moves: readonly Move[]
  }[]
  readonly seats: readonly { readonly seatId: string; readonly fullTitle: string }[]
  readonly cards: readonly { readonly personId: string; readonly name: string }[]
}

/** The variants of a board in words: who goes where, and who has no seat. */
export function comparedVariants({ board, variants, seats, cards }: Paged) {
  const titles = new Map(seats.map(({ seatId, fullTitle }) => [seatId, fullTitle]))
  const names = new Map(cards.map(({ personId, name }) => [personId, name]))
  return variants.map(({ id, name, decisionId, moves }) => ({
    id,
    name,
    decisionId,
    href: `/movements/boards/${board.id}?variant=${id}`,
    moves: moves.flatMap(({ personId, seatId }) => (seatId ? [`${names.get(personId)} → ${titles.get(seatId)}`] : [])),
    unplaced: moves.flatMap(({ personId, seatId }) => (seatId ? [] : [names.get(personId) ?? ''])),
  }))
}
