import { notFound } from 'next/navigation'
import { FirstAdministratorForm } from '@/components/users/first-administrator-form'
import { Gate } from '@/components/users/gate'
import { threshold } from '@/lib/users/session'
import { hasUsers } from '@/lib/users/sign-in/queries'

export const metadata = { title: 'Thiết lập lần đầu' }

/** Exists only while the register has no user. */
export default function StartPage() {
  if (hasUsers(threshold())) notFound()
  return (
    <Gate title="Thiết lập lần đầu" committee="Hệ thống chưa có dữ liệu" wide>
      <FirstAdministratorForm />
    </Gate>
  )
}
