import type { ReactNode } from 'react'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'

type Props = {
  title: ReactNode
  subtitle?: ReactNode
  actions?: ReactNode
  /** The day that the page speaks of. */
  asOf?: CivilDate
  crumbs?: readonly { href: string; label: string }[]
}

export function PageHeader({ title, subtitle, actions, asOf, crumbs }: Props) {
  return (
    <div className="page-top">
      {crumbs && (
        <nav aria-label="Đường dẫn" className="no-print">
          <ol className="crumbs">
            {crumbs.map((crumb) => (
              <li key={crumb.href}>
                <TextLink href={crumb.href}>{crumb.label}</TextLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-head">
        <div className="min-w-0">
          <h1>{title}</h1>
          {(subtitle || asOf) && (
            <p className="text-[13px] text-ink-3">
              {subtitle}
              {subtitle && asOf && ' · '}
              {asOf && `số liệu tại ngày ${formatDay(asOf)}`}
            </p>
          )}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </div>
  )
}
