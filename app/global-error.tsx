'use client'

import './globals.css'
import { DeadEnd } from '@/components/shell/dead-end'
import { Button } from '@/components/ui/button'

/** When even the frame of the page fails. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="vi">
      <body>
        <DeadEnd
          title="Chương trình gặp trục trặc"
          actions={
            <Button tone="primary" onClick={reset}>
              Thử lại
            </Button>
          }
        >
          <p>Không mở được trang. Dữ liệu đã ghi vẫn còn nguyên.</p>
          <p>Hãy thử lại sau ít phút; nếu vẫn như vậy, hãy báo người quản trị hệ thống.</p>
        </DeadEnd>
      </body>
    </html>
  )
}
