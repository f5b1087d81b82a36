import { notFound } from 'next/navigation'
import { FigureDetail } from '@/components/figures/figure-detail'
import { enter } from '@/lib/enter'
import { figureOf } from '@/lib/figures/catalogue'
import { findFigurePage } from '@/lib/figures/detail/queries'
import { figureQuery } from '@/lib/figures/input'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Số liệu' }

export default async function FigurePage({ params, searchParams }: PageProps<'/figures/[figureId]'>) {
  const ctx = await enter('figures.read')
  const { figureId } = await params
  const asked = await searchParams
  const figure = figureOf(figureId) ?? notFound()
  const query = figureQuery(asked, figure.time, ctx.today)
  const page = findFigurePage(ctx, figureId, query) ?? notFound()
  return <FigureDetail page={page} query={query} params={asked} may={abilities(ctx.viewer)} />
}
