import { notFound } from 'next/navigation'
import { ComparisonView } from '@/components/figures/comparison-view'
import { enter } from '@/lib/enter'
import { findFigure } from '@/lib/figures/access/queries'
import { answer } from '@/lib/figures/background/queries'
import { comparisonQuery } from '@/lib/figures/comparison/input'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'So sánh số liệu' }

export default async function ComparePage({ params, searchParams }: PageProps<'/figures/[figureId]/compare'>) {
  const ctx = await enter('figures.read', 'targets.read', 'movements.read', 'people.read')
  const { figureId } = await params
  const asked = await searchParams
  const figure = findFigure(ctx, figureId) ?? notFound()
  const query = comparisonQuery(asked, figure.time, ctx.today)
  const comparison = (await answer(ctx, { kind: 'comparison', id: figureId, query })) ?? notFound()
  return <ComparisonView comparison={comparison} query={query} params={asked} may={abilities(ctx.viewer)} />
}
