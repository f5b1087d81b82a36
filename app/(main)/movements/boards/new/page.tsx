import { boardCrumbs } from '@/components/plans/board-view'
import { NewBoardForm } from '@/components/plans/new-board-form'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'
import { listPostVocabulary } from '@/lib/organisation/posts/queries'

export const metadata = { title: 'Lập bàn luân chuyển' }

export default async function NewBoardPage() {
  const ctx = await enter('plans.try', 'organisation.read')
  return (
    <>
      <PageHeader title="Lập bàn luân chuyển" crumbs={boardCrumbs} />
      <NewBoardForm vocabulary={listPostVocabulary(ctx)} on={ctx.today} />
    </>
  )
}
