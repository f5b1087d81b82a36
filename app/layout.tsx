import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Sổ cán bộ', template: '%s · Sổ cán bộ' },
  robots: { index: false },
}
export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#ffffff' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made at build time would carry no nonce, and the browser would run none of its scripts.
  await connection()
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  )
}
