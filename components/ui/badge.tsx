import type { ReactNode } from 'react'

export type BadgeTone = 'neutral' | 'good' | 'warn' | 'bad' | 'blue'

type Props = { tone?: BadgeTone; children: ReactNode; title?: string }

export function Badge({ tone = 'neutral', children, title }: Props) {
  return (
    <span className={tone === 'neutral' ? 'badge' : `badge ${tone}`} title={title}>
      {children}
    </span>
  )
}
