'use client'

import type { Route } from 'next'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { Combobox } from './combobox'
import { Dialog } from './dialog'

type Props = { name: string; label: string; src: string; onClose: () => void }

export function LookupDialog({ name, label, src, onClose }: Props) {
  const router = useRouter()
  const path = usePathname()
  const params = useSearchParams()

  const choose = (id: string) => {
    const next = new URLSearchParams(params)
    next.delete('page')
    next.set(name, id)
    onClose()
    router.push(`${path}?${next}` as Route)
  }

  return (
    <Dialog open onClose={onClose} title={`Lọc theo ${label.toLocaleLowerCase('vi')}`}>
      <div className="min-h-[320px]">
        <Combobox name="" label={label} src={src} onChoose={(item) => item && choose(item.id)} />
      </div>
    </Dialog>
  )
}
