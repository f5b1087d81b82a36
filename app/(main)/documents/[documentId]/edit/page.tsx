import { notFound } from 'next/navigation'
import { DocumentForm } from '@/components/documents/document-form'
import { PageHeader } from '@/components/shell/page-header'
import { documentName } from '@/lib/documents/governing/labels'
import { findDocumentRow } from '@/lib/documents/governing/queries'
import { enter } from '@/lib/enter'

export const metadata = { title: 'Sửa văn bản chỉ đạo' }

export default async function EditDocumentPage({ params }: PageProps<'/documents/[documentId]/edit'>) {
  const ctx = await enter('documents.write', 'documents.read')
  const start = findDocumentRow(ctx, (await params).documentId) ?? notFound()
  return (
    <>
      <PageHeader
        title="Sửa văn bản chỉ đạo"
        crumbs={[{ href: `/documents/${start.id}`, label: documentName(start) }]}
      />
      <DocumentForm start={start} />
    </>
  )
}
