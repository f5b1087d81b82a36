import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { DemonstrationSignIns } from '@/components/users/demonstration-sign-ins'
import { Gate } from '@/components/users/gate'
import { SignInForm } from '@/components/users/sign-in-form'
import { one } from '@/lib/list-state'
import { getInstallation } from '@/lib/settings/queries'
import { currentViewer, threshold } from '@/lib/users/session'
import { ownAddress } from '@/lib/users/sign-in/input'
import { hasUsers, listDemonstrationAccounts } from '@/lib/users/sign-in/queries'

export const metadata = { title: 'Đăng nhập' }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const params = await searchParams
  const next = ownAddress.parse(one(params, 'next'))
  const door = threshold()
  if (!hasUsers(door)) redirect('/start')
  if (await currentViewer()) redirect(next as Route)
  const { officeName } = getInstallation(door.db)
  const accounts = listDemonstrationAccounts(door)
  const name = one(params, 'name')?.slice(0, 80) ?? ''
  return (
    <Gate title="Đăng nhập" committee={officeName}>
      <SignInForm next={next} name={name} />
      {accounts.length > 0 && <DemonstrationSignIns accounts={accounts} chosen={name} next={next} />}
    </Gate>
  )
}
