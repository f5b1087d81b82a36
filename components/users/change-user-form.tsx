'use client'

import { ActionForm } from '@/components/ui/action-form'
import { changeUser } from '@/lib/users/actions'
import { type Account, AccountFields } from './account-fields'
import type { ScopeUnit } from './scope-field'

type Props = { userId: string; account: Account; units: readonly ScopeUnit[] }

export function ChangeUserForm({ userId, account, units }: Props) {
  return (
    <ActionForm
      action={changeUser}
      hidden={{ userId }}
      submit="Ghi thay đổi"
      cancelHref="/users"
      doneMessage="Đã ghi; có hiệu lực ngay ở lần mở trang tiếp theo của người dùng."
    >
      <AccountFields account={account} units={units} />
    </ActionForm>
  )
}
