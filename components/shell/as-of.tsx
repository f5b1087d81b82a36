'use client'

import type { Route } from 'next'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { Menu } from '@/components/ui/menu'
import { shownDay } from '@/components/ui/shown-day'
import { TextLink } from '@/components/ui/text-link'
import { isDayless, withDay } from './day-in-address'

type Props = { icon: ReactNode; today: string; days: readonly { label: string; day: string }[] }

/** A link to a page that states facts of a day and does not name one; the header's own choose the day themselves. */
function undated(event: Event): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.target || link.hash) return null
  const address = new URL(link.href)
  const isOwn = link.closest('.topbar, .past-banner') !== null
  return isOwn || isDayless(address.pathname) || address.searchParams.has('asOf') ? null : link
}

/** Keeps the day looked at while one follows links from page to page, in this tab or another. */
function useStickyDay(day: string | null) {
  const router = useRouter()
  useEffect(() => {
    if (!day) return
    const dated = (link: HTMLAnchorElement) => withDay(link.pathname, new URLSearchParams(link.search), day)
    const isPlain = ({ button, ctrlKey, metaKey, shiftKey }: MouseEvent) =>
      button === 0 && !ctrlKey && !metaKey && !shiftKey
    const follow = (event: MouseEvent) => {
      const link = isPlain(event) && !event.defaultPrevented ? undated(event) : null
      if (!link) return
      event.preventDefault()
      router.push(dated(link) as Route)
    }
    // What the browser opens itself, in a new tab or from its menu, has to name the day.
    const tell = (event: MouseEvent) => {
      const link = isPlain(event) ? null : undated(event)
      if (!link) return
      link.dataset.undated = link.getAttribute('href') ?? ''
      link.href = dated(link)
    }
    document.addEventListener('click', follow, true)
    document.addEventListener('mousedown', tell, true)
    return () => {
      document.removeEventListener('click', follow, true)
      document.removeEventListener('mousedown', tell, true)
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-undated]')) {
        link.href = link.dataset.undated ?? link.href
        delete link.dataset.undated
      }
    }
  }, [day, router])
}

export function AsOf({ icon, today, days }: Props) {
  const router = useRouter()
  const path = usePathname()
  const params = useSearchParams()
  const [problem, setProblem] = useState('')
  const given = params.get('asOf')
  const day = given && given !== today ? given : null
  useStickyDay(day)
  if (isDayless(path)) return null

  const go = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('asOf') ?? '')
    const menu = event.currentTarget.closest('details')
    const { parseDay } = await import('@/lib/civil-date')
    const wanted = parseDay(typed)
    setProblem(wanted ? '' : `«${typed}» không phải là một ngày. Ghi theo mẫu 30/06/2023.`)
    if (!wanted) return
    menu?.removeAttribute('open')
    router.push(withDay(path, params, wanted === today ? null : wanted) as Route)
  }

  return (
    <Menu
      className={day ? 'asof past' : 'asof'}
      label={
        <>
          {icon}
          <span className="words">Tại ngày</span> {shownDay(day ?? today)}
        </>
      }
    >
      <form action={path} onSubmit={go} className="w-[264px] p-2">
        <label htmlFor="as-of" className="mb-1 block text-[13.5px] font-semibold">
          Xem tại ngày
        </label>
        <div className="flex gap-2">
          <input
            id="as-of"
            name="asOf"
            className="input num"
            inputMode="numeric"
            autoComplete="off"
            placeholder="ngày/tháng/năm"
            key={day}
            defaultValue={shownDay(day ?? today)}
            aria-invalid={problem ? true : undefined}
            aria-describedby="as-of-problem"
            onFocus={(event) => event.target.select()}
          />
          <button type="submit" className="button primary">
            Xem
          </button>
        </div>
        <p id="as-of-problem" role="status" className="mt-1 text-[13px] text-bad empty:hidden">
          {problem}
        </p>
      </form>
      <div className="border-t border-line-2 pt-1">
        {days.map((choice) => (
          <TextLink key={choice.day} href={withDay(path, params, choice.day === today ? null : choice.day)}>
            {choice.label}
            <span className="num ml-auto text-ink-3">{shownDay(choice.day)}</span>
          </TextLink>
        ))}
      </div>
    </Menu>
  )
}
