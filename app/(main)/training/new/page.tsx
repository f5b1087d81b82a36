import { PageHeader } from '@/components/shell/page-header'
import { NewClassForm } from '@/components/training/new-class-form'
import { enter } from '@/lib/enter'
import { listTrainingVocabulary } from '@/lib/training/queries'

export const metadata = { title: 'Mở lớp' }

export default async function NewClassPage() {
  const ctx = await enter('training.write', 'training.read')
  return (
    <>
      <PageHeader title="Mở lớp" crumbs={[{ href: '/training', label: 'Đào tạo, bồi dưỡng' }]} />
      <NewClassForm vocabulary={listTrainingVocabulary(ctx)} />
    </>
  )
}
