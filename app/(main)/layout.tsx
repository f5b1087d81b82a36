import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { enter } from '@/lib/enter'
import { getInstallation } from '@/lib/settings/queries'

export default async function MainLayout({ children }: { children: ReactNode }) {
  const ctx = await enter()
  return (
    <Shell viewer={ctx.viewer} installation={getInstallation(ctx.db)}>
      {children}
    </Shell>
  )
}
