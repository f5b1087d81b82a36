'use client'

import { useEffect, useState } from 'react'
import { fold } from '@/lib/search-text'
import { fetchRows, type Item } from './fetch-rows'

const SHOWN = 60

/** Rows that hold every word typed; those whose words begin so stand first. */
function fitting(options: readonly Item[], text: string) {
  const words = fold(text).split(' ').filter(Boolean)
  if (words.length === 0) return options
  const beginning: Item[] = []
  const inside: Item[] = []
  for (const item of options) {
    const held = ` ${fold(`${item.label} ${item.hint ?? ''}`)}`
    if (words.every((word) => held.includes(` ${word}`))) beginning.push(item)
    else if (words.every((word) => held.includes(word))) inside.push(item)
  }
  return [...beginning, ...inside]
}

export type Items = { items: Item[]; more: number; state: 'ready' | 'waiting' | 'failed' | 'short' }

/** The choices for the text typed: from the list given, or from the server a moment after the last key. */
export function useItems(
  options: readonly Item[] | undefined,
  src: string | undefined,
  text: string,
  minLength: number,
): Items {
  const [answer, setAnswer] = useState<{ q: string; items: Item[] | null } | null>(null)
  const q = text.trim()
  const isShort = q.length < minLength

  useEffect(() => {
    if (!src || isShort) return
    let isLate = false
    const timer = setTimeout(() => {
      fetchRows(src, q).then(
        (items) => !isLate && setAnswer({ q, items }),
        () => !isLate && setAnswer({ q, items: null }),
      )
    }, 120)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [src, q, isShort])

  if (options) {
    const all = fitting(options, text)
    return { items: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN), state: 'ready' }
  }
  if (isShort) return { items: [], more: 0, state: 'short' }
  if (answer?.q !== q) return { items: answer?.items ?? [], more: 0, state: 'waiting' }
  return { items: answer.items ?? [], more: 0, state: answer.items ? 'ready' : 'failed' }
}
