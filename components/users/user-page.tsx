import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { Definitions } from '@/components/ui/definitions'
import { TextLink } from '@/components/ui/text-link'
import { formatInstant } from '@/lib/instant'
import { ROLE_NAMES } from '@/lib/permissions'
import { STATE_LABELS } from '@/lib/users/labels'
import type { UserRow } from '@/lib/users/queries'
import { AccountActions } from './account-actions'
import { ChangeUserForm } from './change-user-form'
import type { ScopeUnit } from './scope-field'

type Props = { user: UserRow; units: readonly ScopeUnit[]; isOwn: boolean }

export function UserPage({ user, units, isOwn }: Props) {
  const { id, name, displayName, title, role } = user
  const account = { name, displayName, title, role, units: user.units.map((unit) => unit.id) }
  const facts = [
    { term: 'Tình trạng', value: STATE_LABELS[user.state] },
    { term: 'Lập lúc', value: formatInstant(user.createdAt) },
    { term: 'Dùng gần nhất', value: user.seenAt ? formatInstant(user.seenAt) : 'chưa đăng nhập' },
    {
      term: 'Nhật ký',
      value: (
        <>
          <span className="block py-[3px]">
            <TextLink href={`/audit?user=${id}`}>Việc tài khoản đã làm</TextLink>
          </span>
          <span className="block py-[3px]">
            <TextLink href={`/audit?record=${id}`}>Thay đổi của tài khoản</TextLink>
          </span>
        </>
      ),
    },
  ]
  return (
    <>
      <PageHeader
        title={displayName}
        subtitle={`${name} · ${ROLE_NAMES[role]}`}
        crumbs={[{ href: '/users', label: 'Người dùng' }]}
      />
      <div className="grid items-start gap-4 md:grid-cols-[minmax(0,2fr)_minmax(280px,1fr)]">
        <ChangeUserForm userId={id} account={account} units={units} />
        <div className="grid gap-4">
          <Card title="Tình trạng">
            <Definitions items={facts} columns={1} />
          </Card>
          <Card title="Mật khẩu và quyền vào hệ thống">
            <AccountActions user={{ id, name, displayName, isDisabled: user.state === 'disabled' }} isOwn={isOwn} />
          </Card>
        </div>
      </div>
    </>
  )
}
