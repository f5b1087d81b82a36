'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'

/** A thin line while the next page is on its way. */
export function PageProgress() {
  const here = `${usePathname()}?${useSearchParams()}`
  const [leaving, setLeaving] = useState<string | null>(null)

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
        return
      const link = event.target.closest<HTMLAnchorElement>('a[href]')
      if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return
      const isSame = link.pathname === location.pathname && link.search === location.search
      if (!isSame && !link.pathname.startsWith('/api/')) setLeaving(`${location.pathname}?${location.search.slice(1)}`)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [])
  useEffect(() => {
    if (leaving === null) return
    const timer = setTimeout(() => setLeaving(null), 15_000)
    return () => clearTimeout(timer)
  }, [leaving])
  useEffect(() => {
    if (here) setLeaving(null)
  }, [here])

  return leaving === null ? null : <div className="progress" role="progressbar" aria-label="Đang mở trang" />
}
