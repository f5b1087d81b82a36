'use client'

import { LogOut } from 'lucide-react'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { signOut } from '@/lib/users/actions'

export function SignOutButton() {
  const [, post] = useActionState(signOut, null)
  return (
    <form action={post}>
      <Button type="submit" tone="quiet" icon={<LogOut />}>
        Đăng xuất
      </Button>
    </form>
  )
}
