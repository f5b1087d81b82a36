'use client'

import type { Route } from 'next'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'

/** The address that a plain click on a link of the register opens; null where the browser does it. */
function opened(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
  if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return null
  const link = event.target.closest<HTMLAnchorElement>('a[href]')
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return null
  if (link.pathname.startsWith('/api/') || link.getAttribute('href')?.startsWith('#')) return null
  return link.pathname + link.search + link.hash
}

/**
 * Opens the links of every page without loading it anew, a thin line above while the next one is on its way.
 * Links are plain anchors: one listener costs a page of two hundred of them nothing.
 */
export function SoftLinks() {
  const router = useRouter()
  const path = usePathname()
  const arrived = useRef(path)
  const [isLeaving, start] = useTransition()

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const address = opened(event)
      if (address === null) return
      event.preventDefault()
      start(() => router.push(address as Route))
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])

  // Whoever goes on by keys begins at the new page, not before everything around it.
  useEffect(() => {
    if (arrived.current === path) return
    arrived.current = path
    if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true })
  }, [path])

  return isLeaving ? <div className="progress" role="progressbar" aria-label="Đang mở trang" /> : null
}
