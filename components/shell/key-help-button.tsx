'use client'

import type { ReactNode } from 'react'

export function KeyHelpButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" onClick={() => window.dispatchEvent(new CustomEvent('key-help'))}>
      {children}
    </button>
  )
}
