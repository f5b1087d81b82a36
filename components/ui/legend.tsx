import type { ReactNode } from 'react'

type Item = { label: ReactNode; fill: string }

export function Legend({ items }: { items: readonly Item[] }) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-[13px] text-ink-3">
      {items.map(({ label, fill }) => (
        <li key={fill} className="flex items-center gap-1.5">
          <svg width="9" height="9" aria-hidden="true">
            <rect width="9" height="9" rx="2" className={fill} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
