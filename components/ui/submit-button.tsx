'use client'

import { LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { type ButtonSize, type ButtonTone, buttonClass } from './button'
import { useFormState } from './form-context'

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
      {pending ? <LoaderCircle className="animate-spin" /> : icon}
      {children}
    </button>
  )
}
