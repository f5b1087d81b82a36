'use client'

import { X } from 'lucide'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from './button'
import { CloseDialog } from './dialog-context'
import { Icon } from './icon'

type Props = { open: boolean; onClose: () => void; title: ReactNode; children: ReactNode; wide?: boolean }

/** The button that is meant, else the first field: the cross in the corner comes before them. */
const FIRST = '[data-first], .body :is(input:not([type=hidden]), select, textarea)'

/** What is typed in a form that saves is not lost to Escape or the cross: the dialog asks first. */
function useAsking(open: boolean, onClose: () => void) {
  const typed = useRef(false)
  const field = useRef<Element | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  useEffect(() => {
    typed.current = false
    setIsAsking(false)
  }, [open])
  const ask = () => {
    field.current = document.activeElement
    setIsAsking(true)
  }
  const stay = () => {
    setIsAsking(false)
    if (field.current instanceof HTMLElement) field.current.focus()
  }
  return {
    isAsking,
    stay,
    leave: () => (typed.current ? ask() : onClose()),
    note: ({ target }: FormEvent) => {
      if (target instanceof Element && target.closest('form[data-saves]')) typed.current = true
    },
    hearKey: (event: KeyboardEvent<HTMLDialogElement>) => {
      const isOwn = event.target instanceof Element && event.target.closest('dialog') === event.currentTarget
      if (event.key !== 'Escape' || event.defaultPrevented || !isOwn || !typed.current) return
      event.preventDefault()
      if (isAsking) stay()
      else ask()
    },
  }
}

export function Dialog({ open, onClose, title, children, wide }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const { isAsking, stay, leave, note, hearKey } = useAsking(open, onClose)

  useEffect(() => {
    if (open && !box.current?.open) {
      box.current?.showModal()
      box.current?.querySelector<HTMLElement>(FIRST)?.focus()
    }
    if (!open && box.current?.open) box.current.close()
  }, [open])

  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      className={wide ? 'dialog is-wide' : 'dialog'}
      onClose={(event) => event.target === box.current && onClose()}
      onKeyDown={hearKey}
    >
      {open && (
        <CloseDialog value={onClose}>
          <div className="head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="icon-button" onClick={leave} aria-label="Đóng">
              <Icon of={X} size={18} />
            </button>
          </div>
          <div className="body" onInput={note}>
            {children}
          </div>
          {isAsking && (
            <div className="ask" role="alert">
              <p>Nội dung vừa nhập chưa được ghi. Đóng lại thì sẽ mất.</p>
              <Button tone="danger" onClick={onClose}>
                Bỏ nội dung
              </Button>
              <Button tone="primary" onClick={stay} autoFocus>
                Nhập tiếp
              </Button>
            </div>
          )}
        </CloseDialog>
      )}
    </dialog>
  )
}
