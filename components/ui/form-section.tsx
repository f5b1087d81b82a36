import type { ReactNode } from 'react'

const COLUMNS = { 1: 'fields', 2: 'fields two', 3: 'fields three', 4: 'fields four' } as const

type Props = { title?: ReactNode; hint?: ReactNode; columns?: 1 | 2 | 3 | 4; children: ReactNode; actions?: ReactNode }

/** A group of fields as on paper. */
export function FormSection({ title, hint, columns = 1, children, actions }: Props) {
  return (
    <section className="card">
      {title && (
        <header>
          <h2>{title}</h2>
          {actions && <div className="more">{actions}</div>}
          {hint && <p className="w-full text-[13px] text-ink-3">{hint}</p>}
        </header>
      )}
      <div className={`body ${COLUMNS[columns]}`}>{children}</div>
    </section>
  )
}
