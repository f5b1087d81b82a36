import type { ComponentProps, ReactNode } from 'react'

export type ButtonTone = 'plain' | 'primary' | 'danger' | 'quiet'
export type ButtonSize = 'normal' | 'small'

export const buttonClass = (tone: ButtonTone = 'plain', size: ButtonSize = 'normal', extra?: string) =>
  ['button', tone !== 'plain' && tone, size === 'small' && 'is-small', extra].filter(Boolean).join(' ')

type Props = ComponentProps<'button'> & { tone?: ButtonTone; size?: ButtonSize; icon?: ReactNode }

export function Button({ tone, size, icon, type = 'button', className, children, ...rest }: Props) {
  return (
    <button type={type} className={buttonClass(tone, size, className)} {...rest}>
      {icon}
      {children}
    </button>
  )
}
