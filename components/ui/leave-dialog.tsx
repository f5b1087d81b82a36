'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { Button } from './button'
import { Dialog } from './dialog'

type Props = { href: string; onStay: () => void; onLeave: () => void }

export function LeaveDialog({ href, onStay, onLeave }: Props) {
  const router = useRouter()
  return (
    <Dialog open onClose={onStay} title="Rời trang khi chưa ghi?">
      <p>Nội dung vừa nhập chưa được ghi. Rời trang thì sẽ mất.</p>
      <div className="mt-4 flex justify-end gap-2">
        <Button
          tone="danger"
          onClick={() => {
            onLeave()
            onStay()
            router.push(href as Route)
          }}
        >
          Rời trang
        </Button>
        <Button tone="primary" onClick={onStay} data-first>
          Ở lại
        </Button>
      </div>
    </Dialog>
  )
}
