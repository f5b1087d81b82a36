import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'a'>, 'href'> & { href: string }

/** A link to an address that is put together at run time. */
export function TextLink({ href, ...rest }: Props) {
  return href.startsWith('/api/') ? <a href={href} {...rest} /> : <Link href={href as Route} {...rest} />
}
