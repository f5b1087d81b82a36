'use client'

import { LoaderCircle } from 'lucide'
import type { ReactNode } from 'react'
import { type ButtonSize, type ButtonTone, buttonClass } from './button'
import { useFormState } from './form-context'
import { Icon } from './icon'

type Props = {
  children: ReactNode
  name?: string
  value?: string
  tone?: ButtonTone
  size?: ButtonSize
  icon?: ReactNode
}

export function SubmitButton({ children, name, value, tone = 'primary', size, icon }: Props) {
  const { pending } = useFormState()
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={buttonClass(tone, size)}
      aria-disabled={pending || undefined}
    >
      {pending ? <Icon of={LoaderCircle} className="animate-spin" /> : icon}
      {children}
    </button>
  )
}
