import type { ReactNode } from 'react'
import { Mark } from './mark'

type Props = { title: string; children: ReactNode; actions: ReactNode; inside?: boolean }

/** A page that cannot be shown: what happened, and what to do. Inside the shell the frame is there already. */
export function DeadEnd({ title, children, actions, inside }: Props) {
  const content = (
    <div className="mx-auto grid max-w-[560px] gap-4 px-5 py-[12vh]">
      {!inside && <Mark size={40} />}
      <h1>{title}</h1>
      <div className="grid gap-2 text-ink-2">{children}</div>
      <div className="flex flex-wrap gap-2">{actions}</div>
    </div>
  )
  return inside ? content : <main>{content}</main>
}
