import type { ReactNode } from 'react'
import { TextLink } from './text-link'

type Props = {
  title?: ReactNode
  more?: { href: string; label: ReactNode }
  actions?: ReactNode
  children: ReactNode
  /** No padding of its own: tables, tabs. */
  flush?: boolean
  className?: string
  id?: string
}

export function Card({ title, more, actions, children, flush, className = '', id }: Props) {
  return (
    <section className={`card ${flush ? 'flush' : ''} ${className}`} id={id}>
      {(title || more || actions) && (
        <header>
          {title && <h2>{title}</h2>}
          {more && (
            <TextLink href={more.href} className="more">
              {more.label}
            </TextLink>
          )}
          {actions && <div className="ml-auto flex gap-2">{actions}</div>}
        </header>
      )}
      {flush ? children : <div className="body">{children}</div>}
    </section>
  )
}
