import type { ReactNode } from 'react'

/** One thing that waits: what it is, where it opens, and a word about it. */
export const Task = ({ children }: { children: ReactNode }) => (
  <li className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-b border-line-2 py-2 text-[14px] last:border-0">
    {children}
  </li>
)
