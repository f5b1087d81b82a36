import { PageHeader } from '@/components/shell/page-header'
import { RealDataGuide } from '@/components/users/real-data-guide'
import { currentInstallation } from '@/lib/base'
import { enter } from '@/lib/enter'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Bắt đầu dữ liệu thật' }

/** For everybody who may sign in. */
export default async function RealDataPage() {
  const ctx = await enter()
  const { isDemonstration } = currentInstallation(ctx.db)
  return (
    <>
      <PageHeader title="Bắt đầu dữ liệu thật" subtitle="Bảy bước từ bản trình diễn đến hệ thống của cơ quan mình" />
      <RealDataGuide isDemonstration={isDemonstration} may={abilities(ctx.viewer)} />
    </>
  )
}
