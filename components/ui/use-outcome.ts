'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, useActionState, useEffect, useEffectEvent, useState, useTransition } from 'react'
import type { Outcome } from '@/lib/problem'

export type FormAction<T> = (previous: Outcome<T> | null, form: FormData) => Promise<Outcome<T>>

const UNREACHED = 'Chưa gửi được tới máy chủ. Nội dung vẫn còn trên trang; hãy kiểm tra mạng rồi ghi lại.'

/**
 * Sends a form to its action. React empties a form posted through `action`, so with JavaScript it is sent by hand and
 * nothing typed is lost; `action` stays for a post before the page has come to life. What was sent is told to `onOk`
 * even when the page that comes back has the form no more.
 */
export function useOutcome<T>(action: FormAction<T>, onOk: (data: T) => void) {
  const [first, post] = useActionState(
    action as (p: Awaited<Outcome<T>> | null, f: FormData) => Promise<Outcome<T>>,
    null,
  )
  const [latest, setLatest] = useState<Outcome<T> | null>(null)
  const [pending, start] = useTransition()
  const tell = useEffectEvent(onOk)
  useEffect(() => {
    if (first?.ok) tell(first.data)
  }, [first])

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const data = new FormData(event.currentTarget, submitter)
    start(async () => {
      try {
        const outcome = await action(null, data)
        if (outcome.ok) onOk(outcome.data)
        start(() => setLatest(outcome))
      } catch (error) {
        unstable_rethrow(error)
        console.error(error)
        start(() => setLatest({ ok: false, message: UNREACHED, problems: {}, values: {} }))
      }
    })
  }

  return { outcome: latest ?? first, pending, post, send }
}
