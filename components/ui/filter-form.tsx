'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ReactNode, useRef, useTransition } from 'react'

/** A GET form without page load and without empty names in the address. A choice by mouse counts at once; by keyboard, Enter. */
export function FilterForm({ path, children }: { path: string; children: ReactNode }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [isLeaving, leave] = useTransition()
  const byMouse = useRef(false)
  return (
    <form
      ref={form}
      action={path}
      method="get"
      className="filters"
      aria-busy={isLeaving}
      onPointerDown={() => {
        byMouse.current = true
      }}
      onKeyDown={(event) => {
        byMouse.current = false
        if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) form.current?.requestSubmit()
      }}
      onChange={(event) => {
        if (byMouse.current && event.target instanceof HTMLSelectElement) form.current?.requestSubmit()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const query = new URLSearchParams()
        for (const [name, value] of new FormData(event.currentTarget))
          if (typeof value === 'string' && value.trim() !== '') query.append(name, value.trim())
        leave(() => router.push(`${path}?${query}` as Route))
      }}
    >
      {children}
    </form>
  )
}
