'use client'

import { type ReactNode, useActionState } from 'react'
import { signOut } from '@/lib/users/actions'

/** What was typed and not saved is nobody else's on a shared machine, so it goes with the session. */
export function SignOutButton({ children }: { children: ReactNode }) {
  const [, leave] = useActionState(signOut, null)
  return (
    <form action={leave} onSubmit={() => sessionStorage.clear()}>
      <button type="submit">{children}</button>
    </form>
  )
}
