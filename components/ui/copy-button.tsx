'use client'

import { Check, Copy } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from './button'

/** The clipboard API is missing on a plain http address of the office network, hence the old way. */
function copy(text: string) {
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'sr-only'
  document.body.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  return isCopied
}

export function CopyButton({ text, children = 'Sao chép' }: { text: string; children?: ReactNode }) {
  const [isCopied, setIsCopied] = useState(false)
  return (
    <Button
      size="small"
      icon={isCopied ? <Check /> : <Copy />}
      onClick={(event) => {
        setIsCopied(copy(text))
        event.currentTarget.focus()
      }}
    >
      <span aria-live="polite">{isCopied ? 'Đã sao chép' : children}</span>
    </Button>
  )
}
