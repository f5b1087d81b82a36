'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { createUser } from '@/lib/users/actions'
import { AccountFields } from './account-fields'
import { OneTimePassword } from './one-time-password'
import type { ScopeUnit } from './scope-field'

export function NewUserForm({ units }: { units: readonly ScopeUnit[] }) {
  const [made, setMade] = useState<{ id: string; name: string; password: string } | null>(null)
  if (made)
    return (
      <Card title="Đã lập tài khoản">
        <OneTimePassword {...made} />
        <div className="mt-4 flex flex-wrap gap-2">
          <ButtonLink href="/users" tone="primary">
            Về danh sách
          </ButtonLink>
          <ButtonLink href={`/users/${made.id}`}>Mở tài khoản</ButtonLink>
        </div>
      </Card>
    )
  return (
    <ActionForm
      action={createUser}
      submit="Lập tài khoản"
      cancelHref="/users"
      onDone={setMade}
      doneMessage="Đã lập tài khoản."
    >
      <AccountFields units={units} />
    </ActionForm>
  )
}
