'use client'

import { Keyboard, KeyRound, LogOut } from 'lucide-react'
import { useActionState } from 'react'
import { Menu } from '@/components/ui/menu'
import { TextLink } from '@/components/ui/text-link'
import { signOut } from '@/lib/users/actions'

type Props = { name: string; title: string }

function initials(name: string) {
  const words = name.split(' ')
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase()
}

export function UserMenu({ name, title }: Props) {
  const [, leave] = useActionState(signOut, null)
  return (
    <Menu
      align="right"
      className="who"
      label={
        <>
          <span className="avatar" aria-hidden="true">
            {initials(name)}
          </span>
          <span className="name">
            <b>{name}</b>
            {title !== name && <small>{title}</small>}
          </span>
          <span className="sr-only">, tài khoản</span>
        </>
      }
    >
      <TextLink href="/password">
        <KeyRound size={16} />
        Đổi mật khẩu
      </TextLink>
      <button type="button" onClick={() => window.dispatchEvent(new CustomEvent('key-help'))}>
        <Keyboard size={16} />
        Phím tắt <kbd className="ml-auto">?</kbd>
      </button>
      {/* What was typed and not saved is nobody else's on a shared machine. */}
      <form action={leave} onSubmit={() => sessionStorage.clear()}>
        <button type="submit">
          <LogOut size={16} />
          Đăng xuất
        </button>
      </form>
    </Menu>
  )
}
