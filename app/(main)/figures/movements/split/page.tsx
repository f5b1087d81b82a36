import { notFound } from 'next/navigation'
import { MovementSplit } from '@/components/figures/movement-split'
import { enter } from '@/lib/enter'
import { answer } from '@/lib/figures/background/queries'
import { splitQuery } from '@/lib/figures/split/input'

export const metadata = { title: 'Phân tích biến động' }

export default async function MovementSplitPage({ searchParams }: PageProps<'/figures/movements/split'>) {
  const ctx = await enter('figures.read', 'targets.read', 'movements.read', 'people.read')
  const params = await searchParams
  const query = splitQuery(params, ctx.today)
  const split = (await answer(ctx, { kind: 'split', query })) ?? notFound()
  return <MovementSplit split={split} query={query} params={params} />
}
