import type { ReactNode } from 'react'

type Props = {
  tone?: 'warn' | 'bad' | 'good' | 'info'
  title?: ReactNode
  children?: ReactNode
  /** The paper or the rule that it rests on. */
  basis?: ReactNode
  role?: 'alert' | 'status'
}

export function Callout({ tone = 'info', title, children, basis, role }: Props) {
  return (
    <div className={`callout ${tone}`} role={role}>
      {title && <b>{title}</b>} {children}
      {basis && <div className="basis">{basis}</div>}
    </div>
  )
}
