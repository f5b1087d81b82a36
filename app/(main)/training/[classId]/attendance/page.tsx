import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/page-header'
import { Roll } from '@/components/training/roll'
import { Card } from '@/components/ui/card'
import { enter } from '@/lib/enter'
import { findClass } from '@/lib/training/queries'
import { classDays } from '@/lib/training/rules'

export const metadata = { title: 'Điểm danh' }

export default async function AttendancePage({ params }: PageProps<'/training/[classId]/attendance'>) {
  const ctx = await enter('training.attend', 'training.read', 'people.read')
  const found = findClass(ctx, (await params).classId) ?? notFound()
  return (
    <>
      <PageHeader
        title="Điểm danh"
        subtitle={`${found.title} · ${classDays(found)}`}
        crumbs={[
          { href: '/training', label: 'Đào tạo, bồi dưỡng' },
          { href: `/training/${found.id}`, label: found.title },
        ]}
      />
      <Card flush>
        <Roll classId={found.id} today={ctx.today} />
      </Card>
    </>
  )
}
