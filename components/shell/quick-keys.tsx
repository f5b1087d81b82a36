'use client'

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import type { Shortcut } from './command-palette'

const CommandPalette = lazy(() => import('./command-palette').then((module) => ({ default: module.CommandPalette })))
const KeyHelp = lazy(() => import('./key-help').then((module) => ({ default: module.KeyHelp })))

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null)

/** Takes the keys while the box is on its way, so that the first letters typed are in it. */
function WaitingBox({ onType, onClose }: { onType: (text: string) => void; onClose: () => void }) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => box.current?.showModal(), [])
  return (
    <dialog ref={box} className="palette" aria-label="Tìm trong sổ" onClose={onClose}>
      <input
        type="text"
        aria-label="Tìm trong sổ"
        autoComplete="off"
        onChange={(event) => onType(event.target.value)}
      />
    </dialog>
  )
}

/** The search of the whole register, and the keys that work everywhere; both boxes are fetched when first asked for. */
export function QuickKeys({ icon, shortcuts }: { icon: ReactNode; shortcuts: readonly Shortcut[] }) {
  const [shown, setShown] = useState<'palette' | 'help' | null>(null)

  const [typed, setTyped] = useState('')

  const close = (box: 'palette' | 'help') => setShown((now) => (now === box ? null : now))

  const closePalette = () => {
    setTyped('')
    close('palette')
  }

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setShown('palette')
      }
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]')
      )
        return
      if (event.key === '?') setShown('help')
      if (event.key !== '/') return
      event.preventDefault()
      const box = document.querySelector<HTMLInputElement>('[data-search]')
      if (box) box.select()
      else setShown('palette')
    }
    const help = () => setShown('help')
    document.addEventListener('keydown', press)
    window.addEventListener('key-help', help)
    return () => {
      document.removeEventListener('keydown', press)
      window.removeEventListener('key-help', help)
    }
  }, [])

  return (
    <>
      <button type="button" className="palette-button" aria-haspopup="dialog" onClick={() => setShown('palette')}>
        {icon}
        <span>Tìm cán bộ, đơn vị, quyết định, lớp…</span>
        <kbd>Ctrl K</kbd>
      </button>
      <Suspense fallback={shown === 'palette' && <WaitingBox onType={setTyped} onClose={closePalette} />}>
        {shown === 'palette' && <CommandPalette shortcuts={shortcuts} typed={typed} onClose={closePalette} />}
        {shown === 'help' && <KeyHelp onClose={() => close('help')} />}
      </Suspense>
    </>
  )
}
