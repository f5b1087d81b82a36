'use client'

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'

/** Fetched with the first number that is opened: whoever only reads the paper does not wait for it. */
const FigurePanel = lazy(async () => ({ default: (await import('./figure-panel')).FigurePanel }))

type Props = { reportId: string; paper: ReactNode; side: ReactNode }

/** Where the panel stands beside the paper; elsewhere it covers the lower part, and the number goes above it. */
const BESIDE = '(min-width: 64rem)'

const addressOf = (reportId: string, link: HTMLElement) => {
  const { figure = '', group } = link.dataset
  return `/api/reports/${reportId}/figures/${figure}${group ? `?group=${encodeURIComponent(group)}` : ''}`
}

/** Paper on the left; a number that is pressed opens on the right. With Ctrl, or without scripts, its own page opens. */
export function FigureDesk({ reportId, paper, side }: Props) {
  const [url, setUrl] = useState<string | null>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const opened = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = (event.target as HTMLElement).closest<HTMLElement>('a[data-figure]')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
      event.preventDefault()
      event.stopPropagation()
      opened.current?.removeAttribute('aria-expanded')
      link.setAttribute('aria-expanded', 'true')
      opened.current = link
      setUrl(addressOf(reportId, link))
      if (!matchMedia(BESIDE).matches) link.scrollIntoView({ block: 'start' })
    }
    const { current } = sheet
    current?.addEventListener('click', open)
    return () => current?.removeEventListener('click', open)
  }, [reportId])

  const close = () => {
    opened.current?.removeAttribute('aria-expanded')
    opened.current?.focus()
    setUrl(null)
  }

  useEffect(() => {
    if (!url) return
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close()
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })

  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_372px]">
      <div ref={sheet} className="min-w-0 max-lg:order-2">
        {paper}
      </div>
      <div className="grid gap-4 max-lg:contents lg:sticky lg:top-[72px] lg:max-h-[calc(100vh-88px)] lg:overflow-y-auto">
        {url && (
          <Suspense
            fallback={
              <p role="status" className="card muted p-4">
                Đang mở số liệu…
              </p>
            }
          >
            <FigurePanel url={url} close={close} />
          </Suspense>
        )}
        {side}
      </div>
    </div>
  )
}
