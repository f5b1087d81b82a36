import type { ReactNode } from 'react'
import { type ButtonSize, type ButtonTone, buttonClass } from './button'
import { TextLink } from './text-link'

type Props = {
  href: string
  tone?: ButtonTone
  size?: ButtonSize
  icon?: ReactNode
  children: ReactNode
  download?: boolean | string
  className?: string
}

export function ButtonLink({ href, tone, size, icon, children, download, className }: Props) {
  const look = buttonClass(tone, size, className)
  if (download !== undefined && download !== false)
    return (
      <a href={href} download={download === true ? '' : download} className={look}>
        {icon}
        {children}
      </a>
    )
  return (
    <TextLink href={href} className={look}>
      {icon}
      {children}
    </TextLink>
  )
}
