'use client'

import { useEffect, useRef } from 'react'

/** A row that was asked for takes the keys: its first field is what comes next. */
export function useNewRow() {
  const list = useRef<HTMLDivElement>(null)
  const isAwaited = useRef(false)
  useEffect(() => {
    if (!isAwaited.current) return
    isAwaited.current = false
    list.current?.querySelector<HTMLInputElement>(':scope > fieldset:last-of-type input')?.focus()
  })
  const expectRow = () => {
    isAwaited.current = true
  }
  return [list, expectRow] as const
}
