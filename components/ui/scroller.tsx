import type { ReactNode } from 'react'

/** Scrolls sideways on a small screen, also from the keyboard. */
export function Scroller({ label, className, children }: { label: string; className: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by Tab
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
