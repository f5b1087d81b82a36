'use client'

import './globals.css'
import { FailedPage } from '@/components/shell/failed-page'

/** What fails outside the shell: the frame itself, the pages before signing in. Inside it, `(main)/error.tsx`. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="vi">
      <body>
        <FailedPage error={error} onRetry={reset} />
      </body>
    </html>
  )
}
