'use client'

import { useEffect } from 'react'
import { DeadEnd } from './dead-end'

type Props = { error: Error & { digest?: string }; onRetry: () => void; inside?: boolean }

export function FailedPage({ error, onRetry, inside }: Props) {
  useEffect(() => console.error(error), [error])
  return (
    <DeadEnd inside={inside} title="Trang này gặp trục trặc" onRetry={onRetry}>
      <title>Trang này gặp trục trặc · Sổ cán bộ</title>
      <p>
        Máy chủ không trả lời được yêu cầu vừa rồi. Dữ liệu đã ghi trước đó vẫn còn nguyên; việc đang ghi dở thì chưa
        ghi.
      </p>
      <p>
        Hãy thử lại. Nếu vẫn như vậy, hãy mở đúng địa chỉ mà người quản trị đã cho (không qua địa chỉ khác của máy), rồi
        báo người quản trị{error.digest ? ` mã lỗi ${error.digest}` : ''}.
      </p>
    </DeadEnd>
  )
}
