import type { ReactNode } from 'react'

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode }

/** Nothing here: why, and what to do. */
export function Empty({ title, children, action }: Props) {
  return (
    <div className="px-4 py-10 text-center">
      <p className="font-semibold">{title}</p>
      {children && <p className="mx-auto mt-1 max-w-prose text-[14px] text-ink-3">{children}</p>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
