'use client'

import { LogOut } from 'lucide'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { signOut } from '@/lib/users/actions'

export function SignOutButton() {
  const [, post] = useActionState(signOut, null)
  return (
    <form action={post}>
      <Button type="submit" tone="quiet" icon={<Icon of={LogOut} />}>
        Đăng xuất
      </Button>
    </form>
  )
}
