import { notFound } from 'next/navigation'
import { UserPage } from '@/components/users/user-page'
import { enter } from '@/lib/enter'
import { findUser, listScopeUnits } from '@/lib/users/queries'

export const metadata = { title: 'Người dùng' }

export default async function AccountPage({ params }: PageProps<'/users/[userId]'>) {
  const ctx = await enter('users.manage')
  const { userId } = await params
  const user = findUser(ctx, userId) ?? notFound()
  return <UserPage user={user} units={listScopeUnits(ctx)} isOwn={userId === ctx.viewer.id} />
}
