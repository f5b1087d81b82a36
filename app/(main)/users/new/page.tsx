import { PageHeader } from '@/components/shell/page-header'
import { NewUserForm } from '@/components/users/new-user-form'
import { enter } from '@/lib/enter'
import { listScopeUnits } from '@/lib/users/queries'

export const metadata = { title: 'Lập tài khoản' }

export default async function NewUserPage() {
  const ctx = await enter('users.manage')
  return (
    <>
      <PageHeader title="Lập tài khoản" crumbs={[{ href: '/users', label: 'Người dùng' }]} />
      <NewUserForm units={listScopeUnits(ctx)} />
    </>
  )
}
