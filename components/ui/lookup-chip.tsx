'use client'

import { lazy, Suspense, useState } from 'react'

/** The dialog with its combobox comes only when somebody asks for it: lists stay light. */
const LookupDialog = lazy(() => import('./lookup-dialog').then((module) => ({ default: module.LookupDialog })))

/** A condition chosen from a long list on the server. */
export function LookupChip({ name, label, src }: { name: string; label: string; src: string }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className="chip" onClick={() => setIsOpen(true)} aria-haspopup="dialog">
        + {label}
      </button>
      <Suspense>
        {isOpen && <LookupDialog name={name} label={label} src={src} onClose={() => setIsOpen(false)} />}
      </Suspense>
    </>
  )
}
