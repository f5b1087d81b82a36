'use client'

import { type ReactNode, useState } from 'react'
import { Button, type ButtonSize, type ButtonTone } from './button'
import { Dialog } from './dialog'

type Props = {
  label: ReactNode
  title: ReactNode
  children: ReactNode
  tone?: ButtonTone
  size?: ButtonSize
  icon?: ReactNode
  wide?: boolean
}

/** A button that opens a dialog; the focus comes back to it. */
export function DialogButton({ label, title, children, tone, size, icon, wide }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button tone={tone} size={size} icon={icon} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {label}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title} wide={wide}>
        {children}
      </Dialog>
    </>
  )
}
