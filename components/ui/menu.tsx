'use client'

import { type ReactNode, useEffect, useRef } from 'react'

type Props = { label: ReactNode; ariaLabel?: string; align?: 'left' | 'right'; className?: string; children: ReactNode }

/** A small box that opens under its button; Escape, a click elsewhere or a followed link closes it. */
export function Menu({ label, ariaLabel, align = 'left', className = 'button', children }: Props) {
  const box = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const close = () => box.current?.removeAttribute('open')
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.open) return
      close()
      box.current.querySelector('summary')?.focus()
    }
    const point = (event: Event) => {
      if (!(event.target instanceof Element)) return
      const isInside = box.current?.contains(event.target)
      if (!isInside || (event.type === 'click' && event.target.closest('a[href]'))) close()
    }
    document.addEventListener('keydown', press)
    document.addEventListener('pointerdown', point)
    document.addEventListener('click', point)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('pointerdown', point)
      document.removeEventListener('click', point)
    }
  }, [])

  return (
    <details
      ref={box}
      className="menu"
      onToggle={() => {
        // On a phone the keyboard would cover what the box offers.
        if (box.current?.open && matchMedia('(hover: hover)').matches) box.current.querySelector('input')?.focus()
      }}
    >
      <summary className={className} aria-label={ariaLabel}>
        {label}
      </summary>
      <div className={align === 'right' ? 'menu-box is-right' : 'menu-box'}>{children}</div>
    </details>
  )
}
