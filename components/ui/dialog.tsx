'use client'

import { X } from 'lucide'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { CloseDialog } from './dialog-context'
import { Icon } from './icon'

type Props = { open: boolean; onClose: () => void; title: ReactNode; children: ReactNode; wide?: boolean }

/** The button that is meant, else the first field: the cross in the corner comes before them. */
const FIRST = '[data-first], .body :is(input:not([type=hidden]), select, textarea)'

export function Dialog({ open, onClose, title, children, wide }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()

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
    >
      {open && (
        <CloseDialog value={onClose}>
          <div className="head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="icon-button" onClick={onClose} aria-label="Đóng">
              <Icon of={X} size={18} />
            </button>
          </div>
          <div className="body">{children}</div>
        </CloseDialog>
      )}
    </dialog>
  )
}
