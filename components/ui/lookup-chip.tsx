'use client'

import type { Route } from 'next'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { lazy, Suspense, useState } from 'react'
import { Dialog } from './dialog'

/** The combobox comes only when somebody asks for it: lists stay light. */
const Combobox = lazy(() => import('./combobox').then((module) => ({ default: module.Combobox })))

/** A condition chosen from a long list on the server. */
export function LookupChip({ name, label, src }: { name: string; label: string; src: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const router = useRouter()
  const path = usePathname()
  const params = useSearchParams()

  const choose = (id: string) => {
    const next = new URLSearchParams(params)
    next.delete('page')
    next.set(name, id)
    setIsOpen(false)
    router.push(`${path}?${next}` as Route)
  }

  return (
    <>
      <button type="button" className="chip" onClick={() => setIsOpen(true)} aria-haspopup="dialog">
        + {label}
      </button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={`Lọc theo ${label.toLocaleLowerCase('vi')}`}>
        <div className="min-h-[320px]">
          <Suspense>
            <Combobox name="" label={label} src={src} onChoose={(item) => item && choose(item.id)} />
          </Suspense>
        </div>
      </Dialog>
    </>
  )
}
