import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  href: string
  children: ReactNode
  className?: string
  title?: string
  'aria-label'?: string
  'aria-current'?: 'page' | 'true'
  onClick?: () => void
}

/** A link to an address that is put together at run time. */
export function TextLink({ href, ...rest }: Props) {
  return href.startsWith('/api/') ? <a href={href} {...rest} /> : <Link href={href as Route} {...rest} />
}
