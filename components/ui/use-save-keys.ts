'use client'

import { type RefObject, useEffect } from 'react'

const FORMS = 'form[data-saves]'

/** Ctrl+S and Ctrl+Enter save the form that has the focus, else the one in the open dialog, else the page's first. */
export function useSaveKeys(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      if (event.key !== 'Enter' && event.key.toLowerCase() !== 's') return
      const target =
        document.activeElement?.closest(FORMS) ??
        document.querySelector(`dialog[open] ${FORMS}`) ??
        document.querySelector(FORMS)
      if (!form.current || target !== form.current) return
      event.preventDefault()
      form.current.requestSubmit()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [form])
}
