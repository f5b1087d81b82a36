import { redirect } from 'next/navigation'
import { Gate } from '@/components/users/gate'
import { PasswordForm } from '@/components/users/password-form'
import { SignOutButton } from '@/components/users/sign-out-button'
import { registerDatabase } from '@/lib/base'
import { getInstallation } from '@/lib/settings/queries'
import { currentViewer } from '@/lib/users/session'

export const metadata = { title: 'Đổi mật khẩu' }

export default async function PasswordPage() {
  const viewer = await currentViewer()
  if (!viewer) redirect('/sign-in')
  const { officeName } = getInstallation(registerDatabase())
  return (
    <Gate title="Đổi mật khẩu" committee={officeName}>
      <p className="mb-5 text-ink-2">
        {viewer.mustChangePassword
          ? 'Đồng chí đang dùng mật khẩu do quản trị cấp. Hãy đặt mật khẩu riêng để vào hệ thống.'
          : 'Sau khi đổi, các máy khác đang dùng tài khoản này phải đăng nhập lại.'}
      </p>
      <PasswordForm isOneTime={viewer.mustChangePassword} name={viewer.name} />
      <div className="mt-6 border-t border-line pt-4 [&_.button]:-ml-[14px]">
        <SignOutButton />
      </div>
    </Gate>
  )
}
