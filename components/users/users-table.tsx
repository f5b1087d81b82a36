import { Badge } from '@/components/ui/badge'
import { DataTable } from '@/components/ui/data-table'
import { TextLink } from '@/components/ui/text-link'
import { formatInstant } from '@/lib/instant'
import { ROLE_NAMES } from '@/lib/permissions'
import { STATE_LABELS } from '@/lib/users/labels'
import type { UserRow } from '@/lib/users/queries'
import type { AccountState } from '@/lib/users/rules'

const TONES: Record<AccountState, 'good' | 'warn' | 'neutral' | 'bad'> = {
  active: 'good',
  awaiting: 'warn',
  expired: 'bad',
  disabled: 'neutral',
}

const columns = [
  {
    key: 'name',
    header: 'Tên đăng nhập',
    cell: (user: UserRow) => <TextLink href={`/users/${user.id}`}>{user.name}</TextLink>,
  },
  {
    key: 'person',
    header: 'Họ và tên',
    cell: (user: UserRow) => (
      <>
        {user.displayName}
        {user.title && <span className="sub">{user.title}</span>}
      </>
    ),
  },
  { key: 'role', header: 'Vai trò', cell: (user: UserRow) => ROLE_NAMES[user.role] },
  {
    key: 'units',
    header: 'Phạm vi',
    cell: (user: UserRow) => user.units.map((unit) => unit.name).join('; ') || <span className="muted">Toàn bộ</span>,
  },
  {
    key: 'state',
    header: 'Tình trạng',
    cell: (user: UserRow) => <Badge tone={TONES[user.state]}>{STATE_LABELS[user.state]}</Badge>,
  },
  {
    key: 'seen',
    header: 'Dùng gần nhất',
    hideOnPhone: true,
    className: 'num whitespace-nowrap',
    cell: (user: UserRow) => (user.seenAt ? formatInstant(user.seenAt) : <span className="muted">chưa đăng nhập</span>),
  },
]

export function UsersTable({ rows, total }: { rows: UserRow[]; total: number }) {
  return (
    <DataTable
      caption="Tài khoản người dùng"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      total={total}
      noun="tài khoản"
    />
  )
}
