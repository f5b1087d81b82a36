'use client'

import { useState } from 'react'
import { exchange, place, seating, unplaced } from '@/lib/plans/boards/rules'
import type { BoardSeat, Card } from '@/lib/plans/boards/seats/queries'
import type { Moves } from './use-moves'

type Props = {
  seats: readonly BoardSeat[]
  known: ReadonlyMap<string, Card>
  moves: Moves
  change: (next: Moves) => void
  undo: (() => void) | null
  isOwn: boolean
}

/** Whom the hand holds, and what may be done with it; each step is said for those who do not see the board. */
export function useHand({ seats, known, moves, change, undo, isOwn }: Props) {
  const [hand, setHand] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const held = seating(seats, moves)
  const nameOf = (personId: string | undefined) => known.get(personId ?? '')?.name ?? ''
  const titleOf = (seatId: string | null) => seats.find((seat) => seat.seatId === seatId)?.fullTitle ?? 'chưa bố trí'

  const lift = (personId: string, name = nameOf(personId)) => {
    if (!isOwn) return
    setHand(personId)
    setSaid(`Đang chuyển ${name}. Chọn vị trí đến; Enter để đặt, Esc để thôi.`)
  }
  const cancel = () => {
    if (hand) setSaid('Đã thôi, không chuyển ai.')
    setHand(null)
  }
  const put = (personId: string, to: string | null, isExchange = false) => {
    if (!isOwn) return
    const next = isExchange && to ? exchange(seats, moves, personId, to) : place(seats, moves, personId, to)
    const displaced = to ? held.get(to) : undefined
    const isHomeless = displaced !== personId && displaced && unplaced(next).includes(displaced)
    change(next)
    setHand(null)
    setSaid(`${nameOf(personId)}: ${titleOf(to)}.${isHomeless ? ` ${nameOf(displaced)} chưa bố trí.` : ''}`)
  }
  const act = (seatId: string, isExchange = false) => {
    const person = held.get(seatId)
    if (hand && hand !== person) put(hand, seatId, isExchange)
    else if (hand) cancel()
    else if (person && known.has(person)) lift(person)
  }
  const takeBack = () => {
    undo?.()
    setHand(null)
    setSaid('Đã hoàn tác.')
  }
  const reset = () => {
    change([])
    setHand(null)
    setSaid('Đã đặt lại như hiện nay.')
  }
  return { hand, said, held, titleOf, lift, cancel, put, act, takeBack: undo && takeBack, reset }
}
