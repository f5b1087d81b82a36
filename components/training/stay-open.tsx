'use client'

import type { ReactNode } from 'react'
import { CloseDialog } from '@/components/ui/dialog-context'

const stay = () => undefined

/** A form in here leaves its dialog open when it is done: one name follows the other. */
export function StayOpen({ children }: { children: ReactNode }) {
  return <CloseDialog value={stay}>{children}</CloseDialog>
}
