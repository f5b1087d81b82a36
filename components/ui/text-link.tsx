import type { ComponentProps } from 'react'

/** A link inside the register; `SoftLinks` of the shell opens it without loading the page anew. */
export function TextLink({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  return <a href={href} {...rest} />
}
