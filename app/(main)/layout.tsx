import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { currentInstallation } from '@/lib/base'
import { enter } from '@/lib/enter'

export default async function MainLayout({ children }: { children: ReactNode }) {
  const ctx = await enter()
  return (
    <Shell viewer={ctx.viewer} installation={currentInstallation(ctx.db)}>
      {children}
    </Shell>
  )
}
