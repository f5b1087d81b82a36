'use client'

import { type PointerEvent, useEffect, useRef } from 'react'

/** A hand that trembles does not drag. */
const SLACK = 6

type Target = { readonly seatId: string } | 'tray' | null
type Props = {
  onLift: (personId: string) => void
  onDrop: (personId: string, target: Target, isExchange: boolean) => void
}

const under = (x: number, y: number): Target => {
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-seat], [data-tray]')
  if (!place) return null
  return place.dataset.seat ? { seatId: place.dataset.seat } : 'tray'
}

/** Carries a card with the mouse; a finger taps instead, so that it can scroll. */
export function useDrag({ onLift, onDrop }: Props) {
  const ghost = useRef<HTMLDivElement>(null)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  const onPointerDown = (down: PointerEvent) => {
    const card = down.target instanceof Element ? down.target.closest<HTMLElement>('[data-person]') : null
    const personId = card?.dataset.person
    if (!card || !personId || down.button !== 0 || down.pointerType === 'touch') return
    let isLifted = false
    const move = (event: globalThis.PointerEvent) => {
      if (!isLifted && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < SLACK) return
      if (!isLifted) {
        isLifted = true
        onLift(personId)
        if (ghost.current) ghost.current.textContent = card.querySelector('b')?.textContent ?? ''
      }
      ghost.current?.style.setProperty('translate', `${event.clientX + 10}px ${event.clientY + 8}px`)
    }
    const up = (event: globalThis.PointerEvent) => {
      end()
      if (!isLifted) return
      // The click that follows would pick up again what was just put down.
      const swallow = (click: Event) => click.stopPropagation()
      window.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
      onDrop(personId, event.type === 'pointerup' ? under(event.clientX, event.clientY) : null, event.shiftKey)
    }
    const end = () => {
      stop.current = null
      if (ghost.current) ghost.current.textContent = ''
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', up)
    }
    stop.current?.()
    stop.current = end
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', up)
  }
  return { ghost, onPointerDown }
}
