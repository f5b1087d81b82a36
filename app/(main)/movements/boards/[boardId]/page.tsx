import { notFound } from 'next/navigation'
import { BoardView } from '@/components/plans/board-view'
import { enter } from '@/lib/enter'
import { one } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { findBoardPage } from '@/lib/plans/boards/page/queries'

export const metadata = { title: 'Bàn luân chuyển' }

export default async function BoardPage({ params, searchParams }: PageProps<'/movements/boards/[boardId]'>) {
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
  return <BoardView page={page} variantId={one(await searchParams, 'variant') ?? ''} may={abilities(ctx.viewer)} />
}
