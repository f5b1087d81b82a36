'use client'

import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { signIn } from '@/lib/users/sign-in/actions'

export function SignInForm({ next, name }: { next: string; name: string }) {
  return (
    <ActionForm action={signIn} hidden={{ next }} guard={false}>
      <TextField
        key={name}
        name="name"
        label="Tên đăng nhập"
        autoComplete="username"
        defaultValue={name}
        autoFocus={!name}
        maxLength={80}
      />
      <TextField
        name="password"
        label="Mật khẩu"
        type="password"
        autoComplete="current-password"
        autoFocus={Boolean(name)}
        maxLength={1000}
      />
      <div className="mt-1 grid [&>.button]:min-h-[42px] [&>.button]:text-[15px]">
        <SubmitButton>Đăng nhập</SubmitButton>
      </div>
    </ActionForm>
  )
}
