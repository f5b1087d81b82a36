import { DocumentForm } from '@/components/documents/document-form'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'

export const metadata = { title: 'Thêm văn bản chỉ đạo' }

export default async function NewDocumentPage() {
  await enter('documents.write')
  return (
    <>
      <PageHeader title="Thêm văn bản chỉ đạo" crumbs={[{ href: '/documents', label: 'Văn bản chỉ đạo' }]} />
      <DocumentForm />
    </>
  )
}
