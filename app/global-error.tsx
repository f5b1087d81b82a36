'use client'

import './globals.css'
import { FailedPage } from '@/components/shell/failed-page'

/** When even the frame of the page fails. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="vi">
      <body>
        <FailedPage error={error} onRetry={reset} />
      </body>
    </html>
  )
}
