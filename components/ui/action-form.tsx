'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import {
  Fragment,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { FormValues } from '@/lib/problem'
import { announce } from './announce'
import { ButtonLink } from './button-link'
import { useCloseDialog } from './dialog-context'
import { doneAddress } from './done-address'
import { DraftOffer } from './draft-offer'
import { FormProvider } from './form-context'
import { FormMessage } from './form-message'
import { SubmitButton } from './submit-button'
import { useFormDraft } from './use-form-draft'
import { useLeaveGuard } from './use-leave-guard'
import { type FormAction, useOutcome } from './use-outcome'
import { useSaveKeys } from './use-save-keys'

type Props<T> = {
  action: FormAction<T>
  /** The words on the button; without them the children bring their own. */
  submit?: string
  children: ReactNode
  hidden?: Record<string, string>
  /** Where to go afterwards; `{id}` is taken from the answer, `{data}` is the answer itself. */
  done?: string
  doneMessage?: string
  onDone?: (data: T) => void
  cancelHref?: string
  extra?: ReactNode
  tone?: 'primary' | 'danger'
  draftKey?: string
  guard?: boolean
  className?: string
  inline?: boolean
  resetWhenDone?: boolean
  /** The form goes when it is done: what was done is said by the page, and the keys stand at its top. */
  leaves?: boolean
}

const LeaveDialog = lazy(() => import('./leave-dialog').then((module) => ({ default: module.LeaveDialog })))

const EMPTY = {}

const fieldsOf = (form: HTMLFormElement) => new Set([...form.elements].map((element) => element.getAttribute('name')))

export function ActionForm<T>(props: Props<T>) {
  const { action, submit, children, hidden = {}, done, doneMessage = 'Đã ghi.', tone, inline, guard = true } = props
  const form = useRef<HTMLFormElement>(null)
  const dirty = useRef(false)
  const [refill, setRefill] = useState<{ version: number; values: FormValues | null }>({ version: 0, values: null })
  const [homeless, setHomeless] = useState<string[]>([])
  const draft = useFormDraft(form, props.draftKey)
  const { leaving, stay } = useLeaveGuard(dirty, guard && !props.draftKey)
  const close = useCloseDialog()
  const router = useRouter()
  const kept = (data: T) => {
    dirty.current = false
    form.current?.removeAttribute('data-dirty')
    draft.forget()
    if (done || close || props.onDone || props.leaves) announce(doneMessage)
    if (props.leaves) document.getElementById('content')?.focus({ preventScroll: true })
    if (done) router.push(doneAddress(done, data) as Route)
  }
  const { outcome, pending, post, send } = useOutcome(action, kept)
  useSaveKeys(form)

  const { save } = draft
  const touch = useCallback(() => {
    if (guard) {
      dirty.current = true
      // Read by the dialog around, which asks before it goes.
      form.current?.setAttribute('data-dirty', '')
    }
    save()
  }, [guard, save])

  const settled = useEffectEvent(() => {
    if (!outcome || !form.current) return
    if (outcome.ok) {
      props.onDone?.(outcome.data)
      close?.()
      if (props.resetWhenDone) setRefill((last) => ({ version: last.version + 1, values: null }))
      return
    }
    const names = fieldsOf(form.current)
    setHomeless(
      Object.entries(outcome.problems).flatMap(([name, text]) => (names.has(name) || name === 'form' ? [] : [text])),
    )
    for (const secret of form.current.querySelectorAll<HTMLInputElement>('input[type=password]')) secret.value = ''
    form.current.querySelector<HTMLElement>('[aria-invalid=true], [data-wrong]')?.focus()
  })
  useEffect(() => {
    if (outcome) settled()
  }, [outcome])

  const problems: Record<string, string> = outcome && !outcome.ok ? outcome.problems : EMPTY
  const values: FormValues = refill.values ?? (outcome && !outcome.ok ? outcome.values : EMPTY)
  const state = useMemo(() => ({ problems, values, pending, touch }), [problems, values, pending, touch])

  return (
    <FormProvider value={state}>
      <form
        ref={form}
        action={post}
        noValidate
        data-saves={guard || undefined}
        className={props.className ?? (inline ? 'flex flex-wrap items-end gap-3' : 'grid gap-4')}
        onInput={touch}
        onSubmit={(event) => {
          const unfinished = event.currentTarget.querySelector<HTMLElement>('[data-unfinished]')
          if (unfinished) {
            event.preventDefault()
            unfinished.focus()
          } else send(event)
        }}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <DraftOffer
          at={draft.kept?.at}
          onTake={() => {
            setRefill((last) => ({ version: last.version + 1, values: draft.kept?.values ?? null }))
            draft.dismiss()
            dirty.current = true
          }}
          onDrop={draft.forget}
        />
        <FormMessage outcome={outcome} homeless={homeless} done={doneMessage} />
        <Fragment key={refill.version}>{children}</Fragment>
        {submit && (
          <div className="flex flex-wrap items-center gap-2">
            <SubmitButton tone={tone}>{submit}</SubmitButton>
            {props.extra}
            {props.cancelHref && <ButtonLink href={props.cancelHref}>Thôi</ButtonLink>}
          </div>
        )}
      </form>
      <Suspense>
        {leaving && <LeaveDialog href={leaving} onStay={stay} onLeave={() => (dirty.current = false)} />}
      </Suspense>
    </FormProvider>
  )
}
