'use client'

import './board.css'
import './board-side.css'
import { type KeyboardEvent, type MouseEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { Callout } from '@/components/ui/callout'
import { TextLink } from '@/components/ui/text-link'
import { grouped, homeOf, opened, unplaced } from '@/lib/plans/boards/rules'
import type { BoardSeat, Card } from '@/lib/plans/boards/seats/queries'
import { BoardAhead } from './board-ahead'
import { BoardBar } from './board-bar'
import { Seat } from './board-seat'
import { Tray } from './board-tray'
import { neighbourOf } from './neighbour'
import { useDrag } from './use-drag'
import { useHand } from './use-hand'
import { type Moves, useMoves } from './use-moves'

type Props = {
  variantId: string
  revision: number
  moves: Moves
  seats: readonly BoardSeat[]
  cards: readonly Card[]
  isOwn: boolean
  mayDraft: boolean
}

const seatOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-seat], [data-person]')?.dataset : undefined

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey

/** Who stands where in a variant: cards are carried with the mouse, tapped, or moved by keys alone. */
export function Board({ variantId, revision, moves: first, seats, cards, isOwn, mayDraft }: Props) {
  const { moves, change, undo, look, isFresh, saving, problem } = useMoves(variantId, first, revision)
  const root = useRef<HTMLDivElement>(null)
  const [guests, setGuests] = useState<readonly Card[]>([])
  const [found, setFound] = useState<string | null>(null)
  const [reached, setReached] = useState(seats[0]?.seatId)
  const known = useMemo(() => new Map([...guests, ...cards].map((card) => [card.personId, card])), [guests, cards])
  const bySeat = useMemo(() => new Map(seats.map((seat) => [seat.seatId, seat])), [seats])
  const groups = useMemo(() => grouped(seats), [seats])
  const { hand, said, held, titleOf, lift, cancel, put, act, takeBack, reset } = useHand({
    ...{ seats, known, moves, change, undo, isOwn },
  })
  const cardAt = (seatId: string) => known.get(held.get(seatId) ?? '')
  const search = () => root.current?.querySelector<HTMLElement>('[data-search]')?.focus()
  const bring = (guest: Card) => {
    setGuests([...guests, guest])
    lift(guest.personId, guest.name)
    search()
  }
  const { ghost, onPointerDown } = useDrag({
    onLift: (personId) => lift(personId),
    onDrop: (personId, target, isExchange) => {
      if (target === null) cancel()
      else put(personId, target === 'tray' ? null : target.seatId, isExchange)
    },
  })

  const press = (event: KeyboardEvent) => {
    const { seat, person } = seatOf(event.target) ?? {}
    if (event.key === 'Escape') cancel()
    if (!seat && !person) return
    const next = seat && neighbourOf(event.target as HTMLElement, event.key)
    if (next) {
      event.preventDefault()
      setReached(next.dataset.seat)
      next.focus()
    } else if (seat && event.key === 'Enter' && event.shiftKey) {
      event.preventDefault()
      act(seat, true)
    } else if (event.key === 'Delete' && person) put(person, null)
    else if (isLetter(event) && event.key !== '?' && event.key !== '/') search()
  }
  const click = (event: MouseEvent) => {
    const { seat, person } = seatOf(event.target) ?? {}
    if (seat) setReached(seat)
    if (seat) act(seat)
    else if (person) hand === person ? cancel() : lift(person)
  }
  const goBack = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey
    const isTyping = event.target instanceof HTMLInputElement && event.target.value !== ''
    if (!isUndo || isTyping || !takeBack || document.querySelector('dialog[open]')) return
    event.preventDefault()
    takeBack()
  })
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => goBack(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  const waiting = unplaced(moves).flatMap((personId) => known.get(personId) ?? [])
  const free = opened(seats, moves)
  const offerOf = (personId: string) => {
    const own = bySeat.get(homeOf(seats, personId) ?? '')
    const alike = free.find((seatId) => bySeat.get(seatId)?.title === own?.title && seatId !== own?.seatId)
    return bySeat.get(alike ?? free.find((seatId) => seatId !== own?.seatId) ?? '')
  }
  const statusAt = (seat: BoardSeat, person: string | undefined) =>
    person === seat.personId ? seat.status : isFresh && person ? (look?.statuses[seat.seatId] ?? null) : null
  const main = look?.rates.find(({ threshold }) => threshold !== null)
  const moved = moves.map(({ personId, seatId }) => {
    const card = known.get(personId)
    return { personId, text: `${card?.name}: ${card?.title || 'ngoài bàn'} → ${titleOf(seatId)}` }
  })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the board listens for its cards, which are buttons
    <div
      ref={root}
      className={hand ? 'board holding' : 'board'}
      onPointerDown={isOwn ? onPointerDown : undefined}
      onKeyDown={isOwn ? press : undefined}
      onClick={isOwn ? click : undefined}
    >
      <BoardBar
        {...{ variantId, seats, cardAt, isOwn, saving, moves, undo: takeBack, reset, bring, root }}
        isHolding={hand !== null}
        mayDraft={mayDraft}
        waiting={waiting}
        onFound={setFound}
        onAct={act}
        onLift={lift}
        onCancel={cancel}
      />
      {problem && (
        <Callout tone="bad" role="alert">
          {problem}
        </Callout>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
      {main && (
        <p className="brief num">
          {main.was === main.will ? '' : `${main.was} → `}
          <strong>{main.will}</strong> <TextLink href="#ahead">xem đầy đủ</TextLink>
        </p>
      )}
      <div className="groups">
        {groups.map((group) => (
          <section key={group.key} aria-label={group.name}>
            <h3>{group.name}</h3>
            {group.seats.map((seat) => (
              <Seat
                key={seat.seatId}
                seat={seat}
                card={cardAt(seat.seatId)}
                status={statusAt(seat, held.get(seat.seatId))}
                isHeld={hand !== null && held.get(seat.seatId) === hand}
                isFound={found === seat.seatId}
                isReached={reached === seat.seatId}
              />
            ))}
          </section>
        ))}
      </div>
      <div className="side">
        {isOwn && (
          <Tray
            people={waiting}
            hand={(hand && known.get(hand)) || null}
            offerOf={offerOf}
            onPlace={put}
            mayStay={hand !== null && homeOf(seats, hand) !== null}
            onCancel={cancel}
          />
        )}
        <BoardAhead look={look} isFresh={isFresh} moved={moved} />
      </div>
      <div ref={ghost} className="ghost" aria-hidden="true" />
    </div>
  )
}
