'use client'

import { type KeyboardEvent, useMemo, useState } from 'react'
import type { BoardSeat, Card } from '@/lib/plans/boards/seats/queries'
import { fold } from '@/lib/search-text'

type Props = {
  seats: readonly BoardSeat[]
  cardAt: (seatId: string) => Card | undefined
  isHolding: boolean
  onFound: (seatId: string | null) => void
  onAct: (seatId: string, isExchange: boolean) => void
  onCancel: () => void
}

/** Letters find a seat or a person on the board; Enter picks up or puts down there. */
export function Finder({ seats, cardAt, isHolding, onFound, onAct, onCancel }: Props) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const titles = useMemo(() => seats.map((seat) => fold(` ${seat.fullTitle} ${seat.groupName}`)), [seats])
  const matching = (typed: string) => {
    const words = fold(typed).split(' ').filter(Boolean)
    if (words.length === 0) return []
    return seats.filter((seat, index) => {
      const card = cardAt(seat.seatId)
      if (!isHolding && !card) return false
      const said = `${titles[index]} ${fold(card?.name ?? 'còn khuyết')}`
      return words.every((word) => said.includes(` ${word}`))
    })
  }
  const found = matching(text)
  const current = found[Math.min(at, found.length - 1)]

  const show = (typed: string, place: number) => {
    setText(typed)
    setAt(place)
    const hits = matching(typed)
    const hit = hits[Math.min(place, hits.length - 1)]
    onFound(hit?.seatId ?? null)
    if (hit) document.querySelector(`[data-seat="${hit.seatId}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      show('', 0)
      onCancel()
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && found.length > 0) {
      event.preventDefault()
      show(text, (Math.min(at, found.length - 1) + step + found.length) % found.length)
    }
    if (event.key === 'Enter' && current) {
      event.preventDefault()
      show('', 0)
      onAct(current.seatId, event.shiftKey)
    }
  }
  const card = current && cardAt(current.seatId)
  const place = current && `${current.fullTitle}: ${card?.name ?? 'còn khuyết'}`
  return (
    <div className="finder">
      <input
        className="input"
        type="search"
        data-search
        value={text}
        aria-label={isHolding ? 'Tìm vị trí đến' : 'Tìm người hoặc vị trí'}
        aria-describedby="finder-keys"
        placeholder={isHolding ? 'Gõ vị trí đến, Enter để đặt' : 'Gõ tên hoặc vị trí, Enter để nhấc'}
        onChange={(event) => show(event.target.value, 0)}
        onKeyDown={press}
        onBlur={() => onFound(null)}
      />
      <span id="finder-keys" className="sr-only">
        Enter để nhấc hoặc đặt, Shift Enter để đổi chỗ, mũi tên lên xuống sang kết quả khác, Esc để thôi.
      </span>
      <span role="status" className="sr-only">
        {place && `${place}. ${found.length} kết quả.`}
        {text && !place && 'Không có kết quả.'}
      </span>
    </div>
  )
}
