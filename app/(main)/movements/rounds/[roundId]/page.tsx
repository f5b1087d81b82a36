import { notFound } from 'next/navigation'
import { RoundPage } from '@/components/movements/round-page'
import { addMonths } from '@/lib/civil-date'
import { enter } from '@/lib/enter'
import { findRound, listRotated, listUnassigned } from '@/lib/movements/rounds/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Đợt luân chuyển' }

export default async function OneRoundPage({ params }: PageProps<'/movements/rounds/[roundId]'>) {
  const ctx = await enter('movements.read', 'people.read')
  const { roundId } = await params
  const round = findRound(ctx, roundId) ?? notFound()
  const mayPrepare = abilities(ctx.viewer)['movements.prepare'] === true
  return (
    <RoundPage
      round={round}
      rotated={listRotated(ctx, roundId)}
      unassigned={mayPrepare ? listUnassigned(ctx, addMonths(round.from, -6)) : []}
      on={ctx.today}
      mayPrepare={mayPrepare}
    />
  )
}
