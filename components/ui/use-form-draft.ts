'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { FormValues } from '@/lib/problem'

type Draft = { at: string; values: FormValues }

const PREFIX = 'draft:'

function collect(form: HTMLFormElement): FormValues {
  const values: FormValues = {}
  const data = new FormData(form)
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION') || /password/i.test(name)) continue
    const texts = data.getAll(name).filter((entry) => typeof entry === 'string')
    if (texts.length > 0) values[name] = texts.length > 1 ? texts : (texts[0] ?? '')
  }
  for (const input of form.querySelectorAll<HTMLInputElement>('input[data-label]'))
    values[`${input.name}:label`] = input.dataset.label ?? ''
  return values
}

/** Keeps what was typed in this tab until it is saved, and offers it again when the page is opened anew. */
export function useFormDraft(form: RefObject<HTMLFormElement | null>, key: string | undefined) {
  const [kept, setKept] = useState<Draft | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const place = key && `${PREFIX}${key}`

  const keep = useCallback(
    (element: HTMLFormElement | null) => {
      timer.current = undefined
      const at = new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' })
      if (place && element) sessionStorage.setItem(place, JSON.stringify({ at, values: collect(element) }))
    },
    [place],
  )

  useEffect(() => {
    const element = form.current
    const text = place && sessionStorage.getItem(place)
    if (text) setKept(JSON.parse(text) as Draft)
    const leave = () => {
      if (timer.current === undefined) return
      clearTimeout(timer.current)
      keep(element)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [place, form, keep])

  const save = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = place ? setTimeout(() => keep(form.current), 400) : undefined
  }, [place, form, keep])

  const forget = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (place) sessionStorage.removeItem(place)
    setKept(null)
  }, [place])

  return { kept, save, forget, dismiss: useCallback(() => setKept(null), []) }
}
