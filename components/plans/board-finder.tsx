'use client'

import { type KeyboardEvent, useMemo, useState } from 'react'
import type { BoardSeat, Card } from '@/lib/plans/boards/seats/queries'
import { fold } from '@/lib/search-text'

type Props = {
  seats: readonly BoardSeat[]
  cardAt: (seatId: string) => Card | undefined
  /** Who has no seat yet: found by name, the first of them by Enter alone. */
  waiting: readonly Card[]
  isHolding: boolean
  onFound: (seatId: string | null) => void
  onAct: (seatId: string, isExchange: boolean) => void
  onLift: (personId: string) => void
  onCancel: () => void
}

type Hit = { readonly said: string; readonly seatId?: string; readonly personId?: string }

/** Letters find a seat or a person on the board; Enter picks up or puts down there. */
export function Finder({ seats, cardAt, waiting, isHolding, onFound, onAct, onLift, onCancel }: Props) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const titles = useMemo(() => seats.map((seat) => fold(`${seat.fullTitle} ${seat.groupName}`)), [seats])
  const matching = (typed: string): Hit[] => {
    const words = fold(typed).split(' ').filter(Boolean)
    if (words.length === 0) return []
    const isSaid = (said: string) => words.every((word) => ` ${said}`.includes(` ${word}`))
    const people = isHolding ? [] : waiting.filter(({ name }) => isSaid(fold(name)))
    const places = seats.filter(({ seatId }, index) => {
      const card = cardAt(seatId)
      return (isHolding || card) && isSaid(`${titles[index]} ${fold(card?.name ?? 'còn khuyết')}`)
    })
    return [
      ...people.map(({ personId, name }) => ({ personId, said: `${name}, chưa bố trí` })),
      ...places.map(({ seatId, fullTitle }) => ({
        seatId,
        said: `${fullTitle}: ${cardAt(seatId)?.name ?? 'còn khuyết'}`,
      })),
    ]
  }
  const found = matching(text)
  const current = found[Math.min(at, found.length - 1)]
  const [next] = isHolding ? [] : waiting

  const show = (typed: string, place: number) => {
    setText(typed)
    setAt(place)
    const hits = matching(typed)
    const hit = hits[Math.min(place, hits.length - 1)]
    onFound(hit?.seatId ?? null)
    if (hit?.seatId) document.querySelector(`[data-seat="${hit.seatId}"]`)?.scrollIntoView({ block: 'nearest' })
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
    if (event.key !== 'Enter') return
    event.preventDefault()
    show('', 0)
    if (current?.seatId) onAct(current.seatId, event.shiftKey)
    else if (current?.personId) onLift(current.personId)
    else if (text === '' && next) onLift(next.personId)
  }
  const hint = next ? `Enter để xếp ${next.name}` : 'Gõ tên hoặc vị trí, Enter để nhấc'
  return (
    <div className="finder">
      <input
        className="input"
        type="search"
        data-search
        value={text}
        aria-label={isHolding ? 'Tìm vị trí đến' : 'Tìm người hoặc vị trí'}
        aria-describedby="finder-keys"
        placeholder={isHolding ? 'Gõ vị trí đến, Enter để đặt' : hint}
        onChange={(event) => show(event.target.value, 0)}
        onKeyDown={press}
        onBlur={() => onFound(null)}
      />
      <span id="finder-keys" className="sr-only">
        Enter để nhấc hoặc đặt, Shift Enter để đổi chỗ, mũi tên lên xuống sang kết quả khác, Esc để thôi.
      </span>
      <span role="status" className={text && !current ? 'small muted' : 'sr-only'}>
        {text && (current ? `${current.said}. ${found.length} kết quả.` : 'Không thấy ai hay vị trí nào trên bàn.')}
      </span>
    </div>
  )
}
