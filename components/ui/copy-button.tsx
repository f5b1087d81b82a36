'use client'

import { Check, Copy } from 'lucide'
import { type ReactNode, useState } from 'react'
import { Button } from './button'
import { Icon } from './icon'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Lines and tabs as a table of its own: what a text editor takes for one. */
const tableOf = (text: string) =>
  `<table border="1">${text
    .split('\n')
    .map(
      (line) =>
        `<tr>${line
          .split('\t')
          .map((cell) => `<td>${escaped(cell)}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`

/** The clipboard API is missing on a plain http address of the office network, hence the old way. */
function copy(text: string, isTable: boolean) {
  const area = document.createElement('textarea')
  const addTable = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', tableOf(text))
    event.preventDefault()
  }
  area.value = text
  area.className = 'sr-only'
  document.body.append(area)
  area.select()
  if (isTable) document.addEventListener('copy', addTable, { once: true })
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', addTable)
  area.remove()
  return isCopied
}

type Props = {
  text: string
  children?: ReactNode
  /** The text is lines of cells with tabs between them, and is pasted as a table. */
  isTable?: boolean
}

export function CopyButton({ text, children = 'Sao chép', isTable = false }: Props) {
  const [isCopied, setIsCopied] = useState(false)
  return (
    <Button
      size="small"
      icon={isCopied ? <Icon of={Check} /> : <Icon of={Copy} />}
      onClick={(event) => {
        setIsCopied(copy(text, isTable))
        event.currentTarget.focus()
      }}
    >
      <span aria-live="polite">{isCopied ? 'Đã sao chép' : children}</span>
    </Button>
  )
}
