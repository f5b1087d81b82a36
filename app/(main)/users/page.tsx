import { UserPlus } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { UsersTable } from '@/components/users/users-table'
import { enter } from '@/lib/enter'
import { one } from '@/lib/list-state'
import { listUsers } from '@/lib/users/queries'

export const metadata = { title: 'Người dùng' }

export default async function UsersPage({ searchParams }: PageProps<'/users'>) {
  const ctx = await enter('users.manage')
  const params = await searchParams
  const { rows, total } = listUsers(ctx, one(params, 'q'))
  const add = (
    <ButtonLink href="/users/new" tone="primary" icon={<Icon of={UserPlus} />}>
      Lập tài khoản
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title="Người dùng" subtitle="Ai được vào hệ thống, với vai trò và phạm vi nào" actions={add} />
      <Card flush>
        <FilterBar path="/users" params={params} search="Tên đăng nhập, họ tên, chức vụ…" />
        <UsersTable rows={rows} total={total} />
      </Card>
    </>
  )
}
