import { BoardsList, NewBoard } from '@/components/plans/boards-list'
import { PageHeader } from '@/components/shell/page-header'
import { enter } from '@/lib/enter'
import { listBoards } from '@/lib/plans/boards/queries'

export const metadata = { title: 'Bàn luân chuyển' }

export default async function BoardsPage() {
  const ctx = await enter('plans.try')
  return (
    <>
      <PageHeader
        title="Bàn luân chuyển"
        crumbs={[{ href: '/movements', label: 'Quyết định, biến động' }]}
        actions={<NewBoard />}
      />
      <BoardsList rows={listBoards(ctx)} />
    </>
  )
}
