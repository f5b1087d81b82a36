'use client'

import type { Route } from 'next'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { Menu } from '@/components/ui/menu'
import { shownDay } from '@/components/ui/shown-day'
import { TextLink } from '@/components/ui/text-link'
import { isDayless, withDay } from './day-in-address'

type Props = { icon: ReactNode; today: string; days: readonly { label: string; day: string }[] }

/** Keeps the day looked at while one follows links from page to page. */
function useStickyDay(day: string | null) {
  const router = useRouter()
  useEffect(() => {
    if (!day) return
    const follow = (event: MouseEvent) => {
      const isPlain =
        event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.defaultPrevented
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!isPlain || !(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return
      if (link.target || link.hash || link.closest('.topbar, .past-banner')) return
      const address = new URL(link.href)
      if (isDayless(address.pathname) || address.searchParams.has('asOf')) return
      event.preventDefault()
      router.push(withDay(address.pathname, address.searchParams, day) as Route)
    }
    document.addEventListener('click', follow, true)
    return () => document.removeEventListener('click', follow, true)
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
