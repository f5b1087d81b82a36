'use client'

import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift'
import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Item } from './combobox'
import { type Items, useItems } from './use-items'

type Options = {
  id: string
  initial: Item | null
  options?: readonly Item[]
  src?: string
  minLength: number
  onChoose: (item: Item | null) => void
}

const labelOf = (item: Item | null) => item?.label ?? ''

/**
 * A choice whose shown text and posted id never disagree: typing clears it, leaving the field never makes one, Escape
 * keeps it, and a click takes the row that was under the mouse, also while an input method is composing.
 */
export function useChoice({ id, initial, options, src, minLength, onChoose }: Options) {
  const [text, setText] = useState('')
  const [held, setHeld] = useState<Items | null>(null)
  const found = useItems(options, src, text, minLength)
  const list = held ?? found
  const isComposing = useRef(false)
  const isDeaf = useRef(false)

  const reduce = (state: UseComboboxState<Item>, { type, changes }: UseComboboxStateChangeOptions<Item>) => {
    const kept = { selectedItem: state.selectedItem, inputValue: state.inputValue }
    switch (type) {
      case useCombobox.stateChangeTypes.InputChange:
        return isDeaf.current ? state : { ...changes, selectedItem: null }
      case useCombobox.stateChangeTypes.InputBlur:
      case useCombobox.stateChangeTypes.InputKeyDownEscape:
        return { ...changes, ...kept }
      default:
        return changes
    }
  }

  const combobox = useCombobox<Item>({
    id,
    inputId: id,
    items: list.items,
    itemToString: labelOf,
    itemToKey: (item) => item?.id,
    initialSelectedItem: initial,
    defaultHighlightedIndex: 0,
    stateReducer: reduce,
    onStateChange: ({ selectedItem, inputValue, type }) => {
      if (selectedItem !== undefined) onChoose(selectedItem)
      if (type === useCombobox.stateChangeTypes.InputChange) setText(inputValue ?? '')
      else if (selectedItem !== undefined) setText('')
    },
  })

  useEffect(() => {
    if (!held) return
    const release = () => setTimeout(() => setHeld(null))
    window.addEventListener('mouseup', release)
    return () => window.removeEventListener('mouseup', release)
  }, [held])

  const listen = () => {
    isComposing.current = false
    isDeaf.current = false
  }
  const inputProps = {
    onBlur: listen,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) listen()
    },
    onCompositionStart: () => {
      isComposing.current = true
    },
    onCompositionEnd: () => {
      isComposing.current = false
      setTimeout(listen)
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Escape' && combobox.isOpen) event.preventDefault()
      if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !combobox.isOpen) return
      event.preventDefault()
      // Rows of an earlier text may still be on show: Enter must not take one of them.
      if (list.state !== 'ready') Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
    },
  }

  const itemProps = (item: Item, index: number) =>
    combobox.getItemProps({
      item,
      index,
      onClick: (event) => {
        Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
        isDeaf.current = isComposing.current
        combobox.selectItem(item)
        combobox.closeMenu()
      },
    })

  return { ...combobox, list, inputProps, itemProps, hold: () => setHeld(list) }
}
