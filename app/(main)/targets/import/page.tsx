import { PageHeader } from '@/components/shell/page-header'
import { ImportTargets } from '@/components/targets/import-targets'
import { enter } from '@/lib/enter'

export const metadata = { title: 'Nhập danh sách chỉ tiêu' }

export default async function ImportTargetsPage() {
  const { today } = await enter('targets.write', 'targets.read')
  return (
    <>
      <PageHeader
        title="Nhập danh sách chỉ tiêu"
        subtitle="Dán cả bảng, xem trước từng dòng, ghi một lần"
        crumbs={[{ href: '/targets', label: 'Chỉ tiêu' }]}
      />
      <ImportTargets today={today} />
    </>
  )
}
