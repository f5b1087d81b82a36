'use client'

import {
  type ChangeEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import type { Item } from './fetch-rows'
import { type Items, useItems } from './use-items'

type Options = {
  id: string
  initial: Item | null
  options?: readonly Item[]
  src?: string
  minLength: number
  onChoose: (item: Item | null) => void
}

const STEPS: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1 }

/** Text that an input method writes after a click has chosen is not typed by the person, and must not undo the choice. */
function useComposition() {
  const isComposing = useRef(false)
  const isDeaf = useRef(false)
  const listen = () => {
    isComposing.current = false
    isDeaf.current = false
  }
  return {
    listen,
    chosen: () => {
      isDeaf.current = isComposing.current
    },
    isHeard: ({ nativeEvent }: ChangeEvent) => {
      if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) listen()
      return !isDeaf.current
    },
    events: {
      onCompositionStart: () => {
        isComposing.current = true
      },
      onCompositionEnd: () => {
        isComposing.current = false
        setTimeout(listen)
      },
    },
  }
}

/** The rows on show stay as they are while the mouse is down on them: a late answer must not slip another one under it. */
function useHeld(found: Items) {
  const [held, setHeld] = useState<Items | null>(null)
  useEffect(() => {
    if (!held) return
    const release = () => setTimeout(() => setHeld(null))
    window.addEventListener('mouseup', release)
    return () => window.removeEventListener('mouseup', release)
  }, [held])
  const list = held ?? found
  const hold = (event: MouseEvent) => {
    event.preventDefault()
    setHeld(list)
  }
  return { list, hold }
}

/**
 * A choice whose shown text and posted id never disagree: typing clears it, leaving the field never makes one, Escape
 * keeps it, and a click takes the row that was under the mouse.
 */
export function useChoice({ id, initial, options, src, minLength, onChoose }: Options) {
  const [chosen, setChosen] = useState(initial)
  const [text, setText] = useState(initial?.label ?? '')
  const [isOpen, setIsOpen] = useState(false)
  const [marked, setMarked] = useState(0)
  const [isEager, setIsEager] = useState(false)
  const { list, hold } = useHeld(useItems(options, src, chosen ? '' : text, minLength))
  const composition = useComposition()
  const idOf = (index: number) => `${id}-row-${index}`
  const at = Math.min(marked, list.items.length - 1)
  const markedId = isOpen && at >= 0 ? `${id}-row-${at}` : undefined

  useEffect(() => {
    if (markedId) document.getElementById(markedId)?.scrollIntoView({ block: 'nearest' })
  }, [markedId])

  const choose = (item: Item | null) => {
    composition.chosen()
    setChosen(item)
    setText(item?.label ?? '')
    setIsOpen(false)
    setMarked(0)
    onChoose(item)
  }
  const take = useEffectEvent(() => {
    setIsEager(false)
    if (!chosen && list.items[0]) choose(list.items[0])
  })
  useEffect(() => {
    if (isEager && list.state === 'ready') take()
  }, [isEager, list.state])
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    if (!composition.isHeard(event)) return
    setText(event.target.value)
    setIsEager(false)
    setIsOpen(true)
    setMarked(0)
    if (!chosen) return
    setChosen(null)
    onChoose(null)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = STEPS[event.key]
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if (!step && !(isOpen && (event.key === 'Enter' || event.key === 'Escape'))) return
    event.preventDefault()
    if (step && !isOpen) setIsOpen(true)
    else if (step) setMarked((at + step + list.items.length) % Math.max(1, list.items.length))
    else if (event.key === 'Escape') setIsOpen(false)
    // Rows of an earlier text may still be on show: Enter takes the first of those that come for this one.
    else if (list.state !== 'ready') setIsEager(true)
    else if (list.items[at]) choose(list.items[at])
  }

  const inputProps = {
    id,
    role: 'combobox',
    value: text,
    autoComplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': `${id}-list`,
    'aria-activedescendant': markedId,
    onChange: type,
    onKeyDown: press,
    onClick: () => setIsOpen(!isOpen),
    ...composition.events,
  } as const
  const itemProps = (item: Item, index: number) => ({
    id: idOf(index),
    role: 'option',
    'aria-selected': index === at,
    onMouseMove: () => setMarked(index),
    onClick: () => choose(item),
  })
  const leave = () => {
    composition.listen()
    setIsOpen(false)
  }
  return { chosen, text, isOpen, list, hold, choose, leave, inputProps, itemProps, listId: `${id}-list` }
}
