import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/page-header'
import { EditClassForm } from '@/components/training/edit-class-form'
import { enter } from '@/lib/enter'
import { findClass, listTrainingVocabulary } from '@/lib/training/queries'

export const metadata = { title: 'Sửa lớp' }

export default async function EditClassPage({ params }: PageProps<'/training/[classId]/edit'>) {
  const ctx = await enter('training.write', 'training.read')
  const start = findClass(ctx, (await params).classId) ?? notFound()
  return (
    <>
      <PageHeader title="Sửa lớp" crumbs={[{ href: `/training/${start.id}`, label: start.title }]} />
      <EditClassForm start={start} vocabulary={listTrainingVocabulary(ctx)} />
    </>
  )
}
