'use client'

import { type RefObject, useEffect, useState } from 'react'

/** Holds a click on a link, and the closing of the tab, while something typed is not saved. */
export function useLeaveGuard(dirty: RefObject<boolean>, links: boolean) {
  const [leaving, setLeaving] = useState<string | null>(null)

  useEffect(() => {
    const unload = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault()
    }
    const click = (event: MouseEvent) => {
      const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
      if (!links || !dirty.current || !plain || !(event.target instanceof Element)) return
      const link = event.target.closest<HTMLAnchorElement>('a[href]')
      if (!link || link.target || link.hasAttribute('download') || link.getAttribute('href')?.startsWith('#')) return
      if (link.origin !== location.origin || link.pathname.startsWith('/api/')) return
      event.preventDefault()
      event.stopPropagation()
      setLeaving(link.pathname + link.search)
    }
    window.addEventListener('beforeunload', unload)
    window.addEventListener('click', click, true)
    return () => {
      window.removeEventListener('beforeunload', unload)
      window.removeEventListener('click', click, true)
    }
  }, [dirty, links])

  return { leaving, stay: () => setLeaving(null) }
}
