'use client'

import { KeyRound, Lock } from 'lucide'
import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { disableUser, enableUser, resetPassword } from '@/lib/users/actions'
import { OneTimePassword } from './one-time-password'

type Props = { user: { id: string; name: string; displayName: string; isDisabled: boolean }; isOwn: boolean }

/** What can be done to an account besides changing it. */
export function AccountActions({ user, isOwn }: Props) {
  const [made, setMade] = useState<{ name: string; password: string } | null>(null)
  const hidden = { userId: user.id }
  if (isOwn)
    return (
      <>
        <p className="small muted mb-3">Đây là tài khoản đang đăng nhập: không tự khóa, không tự cấp lại mật khẩu.</p>
        <ButtonLink href="/password" icon={<Icon of={KeyRound} />}>
          Đổi mật khẩu
        </ButtonLink>
      </>
    )
  return (
    <div className="grid gap-3">
      {made && <OneTimePassword {...made} />}
      <div className="flex flex-wrap gap-2">
        <DialogButton
          label="Cấp lại mật khẩu"
          title={`Cấp lại mật khẩu cho ${user.displayName}?`}
          icon={<Icon of={KeyRound} />}
        >
          <p className="mb-4">
            Mật khẩu hiện tại mất hiệu lực, mọi phiên đang mở của tài khoản kết thúc ngay. Hệ thống hiện một mật khẩu
            dùng một lần để trao cho người dùng.
          </p>
          <ActionForm
            action={resetPassword}
            hidden={hidden}
            submit="Cấp mật khẩu mới"
            onDone={setMade}
            guard={false}
            doneMessage="Đã cấp mật khẩu mới."
          >
            {null}
          </ActionForm>
        </DialogButton>
        {user.isDisabled ? (
          <ActionForm
            action={enableUser}
            hidden={hidden}
            guard={false}
            inline
            doneMessage="Đã mở lại tài khoản."
            submit="Mở lại tài khoản"
          >
            {null}
          </ActionForm>
        ) : (
          <DialogButton
            label="Khóa tài khoản"
            title={`Khóa tài khoản của ${user.displayName}?`}
            tone="danger"
            icon={<Icon of={Lock} />}
          >
            <p className="mb-4">
              Người dùng ra khỏi hệ thống ngay và không đăng nhập lại được. Những việc đã làm vẫn còn trong nhật ký; có
              thể mở lại tài khoản bất cứ lúc nào.
            </p>
            <ActionForm
              action={disableUser}
              hidden={hidden}
              submit="Khóa tài khoản"
              tone="danger"
              guard={false}
              doneMessage="Đã khóa tài khoản."
            >
              {null}
            </ActionForm>
          </DialogButton>
        )}
      </div>
    </div>
  )
}
