'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { TextLink } from '@/components/ui/text-link'

type Props = { href: string; children: ReactNode }

function closeDrawer() {
  const drawer = document.getElementById('navigation')
  if (drawer?.matches(':popover-open')) drawer.hidePopover()
}

export function NavLink({ href, children }: Props) {
  const path = usePathname()
  const isHere = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
  return (
    <TextLink href={href} className="nav-link" aria-current={isHere ? 'page' : undefined} onClick={closeDrawer}>
      {children}
    </TextLink>
  )
}
