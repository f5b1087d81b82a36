import { notFound } from 'next/navigation'
import { boardCrumbs } from '@/components/plans/board-view'
import { Comparison } from '@/components/plans/comparison'
import { PageHeader } from '@/components/shell/page-header'
import { formatDay } from '@/lib/civil-date'
import { enter } from '@/lib/enter'
import { findBoardPage } from '@/lib/plans/boards/page/queries'
import { comparedVariants } from '@/lib/plans/boards/page/rules'

export const metadata = { title: 'So sánh phương án' }

export default async function ComparePage({ params }: PageProps<'/movements/boards/[boardId]/compare'>) {
  const ctx = await enter(
    'plans.try',
    'organisation.read',
    'movements.read',
    'people.read',
    'figures.read',
    'qualifications.read',
    'targets.read',
  )
  const page = findBoardPage(ctx, (await params).boardId) ?? notFound()
  const { id, name, on } = page.board
  return (
    <>
      <PageHeader
        title="So sánh phương án"
        subtitle={`Áp dụng từ ${formatDay(on)}`}
        crumbs={[...boardCrumbs, { href: `/movements/boards/${id}`, label: name }]}
      />
      <Comparison variants={comparedVariants(page)} />
    </>
  )
}
