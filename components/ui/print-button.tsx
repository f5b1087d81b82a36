'use client'

import { Printer } from 'lucide'
import { Button } from '@/components/ui/button'
import { Icon } from './icon'

export function PrintButton({ children }: { children: string }) {
  return (
    <Button icon={<Icon of={Printer} size={16} />} onClick={() => window.print()}>
      {children}
    </Button>
  )
}
