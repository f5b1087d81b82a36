'use client'

import { X } from 'lucide'
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { Button } from './button'
import { CloseDialog } from './dialog-context'
import { Icon } from './icon'

type Props = { open: boolean; onClose: () => void; title: ReactNode; children: ReactNode; wide?: boolean }

/** The button that is meant, else the first field: the cross in the corner comes before them. */
const FIRST = '[data-first], .body :is(input:not([type=hidden]), select, textarea)'

/** What is typed in a form that saves is not lost to Escape or the cross: the dialog asks first. */
function useAsking(box: RefObject<HTMLDialogElement | null>, open: boolean, onClose: () => void) {
  const field = useRef<HTMLElement | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  useEffect(() => {
    field.current = null
    setIsAsking(false)
  }, [open])
  const stay = () => {
    setIsAsking(false)
    field.current?.focus()
  }
  const leave = () => (box.current?.querySelector('form[data-dirty]') ? setIsAsking(true) : onClose())
  const isOwn = ({ target }: SyntheticEvent) => target instanceof Element && target.closest('dialog') === box.current
  return {
    isAsking,
    stay,
    leave,
    remember: ({ target }: FocusEvent<HTMLElement>) => {
      if (target.closest('.body')) field.current = target
    },
    hearKey: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isOwn(event)) return
      event.preventDefault()
      if (isAsking) stay()
      else leave()
    },
    /** Asked to close otherwise than by a key that was heard in it. */
    cancel: (event: SyntheticEvent) => {
      if (!isOwn(event)) return
      event.preventDefault()
      leave()
    },
  }
}

export function Dialog({ open, onClose, title, children, wide }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const { isAsking, stay, leave, remember, hearKey, cancel } = useAsking(box, open, onClose)

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
      onFocus={remember}
      onKeyDown={hearKey}
      onCancel={cancel}
    >
      {open && (
        <CloseDialog value={onClose}>
          <div className="head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="icon-button" onClick={leave} aria-label="Đóng">
              <Icon of={X} size={18} />
            </button>
          </div>
          <div className="body">{children}</div>
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
