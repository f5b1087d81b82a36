import type { ReactNode } from 'react'

const COLUMNS = { 1: 'definitions', 2: 'definitions two', 3: 'definitions three', 4: 'definitions four' } as const

type Item = { term: string; value: ReactNode; wide?: boolean }

export function Definitions({ items, columns = 2 }: { items: readonly Item[]; columns?: 1 | 2 | 3 | 4 }) {
  return (
    <dl className={COLUMNS[columns]}>
      {items.map(({ term, value, wide }) => (
        <div key={term} className={wide ? 'wide' : undefined}>
          <dt>{term}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? <span className="muted">chưa có</span> : value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
