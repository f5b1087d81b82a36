import { Keyboard, KeyRound, LogOut } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { TextLink } from '@/components/ui/text-link'
import { KeyHelpButton } from './key-help-button'
import { SignOutButton } from './sign-out-button'

type Props = { name: string; title: string }

function initials(name: string) {
  const words = name.split(' ')
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase()
}

export function UserMenu({ name, title }: Props) {
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
        <Icon of={KeyRound} size={16} />
        Đổi mật khẩu
      </TextLink>
      <KeyHelpButton>
        <Icon of={Keyboard} size={16} />
        Phím tắt <kbd className="ml-auto">?</kbd>
      </KeyHelpButton>
      <SignOutButton>
        <Icon of={LogOut} size={16} />
        Đăng xuất
      </SignOutButton>
    </Menu>
  )
}
