import { TemplateUpload } from '@/components/reports/template-upload'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'

export const metadata = { title: 'Thêm mẫu văn bản' }

export default async function NewTemplatePage() {
  await enter('reports.template', 'reports.read', 'figures.read')
  return (
    <>
      <PageHeader
        title="Thêm mẫu văn bản"
        subtitle="Mọi chỗ sai trong mẫu được chỉ ra một lần, kèm vị trí"
        crumbs={[
          { href: '/reports', label: 'Báo cáo' },
          { href: '/reports/templates', label: 'Mẫu văn bản' },
        ]}
      />
      <TemplateUpload />
    </>
  )
}
