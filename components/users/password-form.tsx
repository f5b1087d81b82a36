'use client'

import { ActionForm } from '@/components/ui/action-form'
import { TextField } from '@/components/ui/text-field'
import { changePassword } from '@/lib/users/actions'
import { NewPasswordFields } from './new-password-fields'

export function PasswordForm({ isOneTime, name }: { isOneTime: boolean; name: string }) {
  return (
    <ActionForm
      action={changePassword}
      submit="Đổi mật khẩu"
      done="/"
      doneMessage="Đã đổi mật khẩu."
      guard={false}
      cancelHref={isOneTime ? undefined : '/'}
    >
      <input type="hidden" name="username" autoComplete="username" value={name} />
      <TextField
        name="currentPassword"
        label={isOneTime ? 'Mật khẩu dùng một lần' : 'Mật khẩu hiện tại'}
        type="password"
        autoComplete="current-password"
        autoFocus
      />
      <NewPasswordFields />
    </ActionForm>
  )
}
