import { notFound } from 'next/navigation'
import { FigureDetail } from '@/components/figures/figure-detail'
import { FigureTrend, TrendToAsk } from '@/components/figures/figure-trend'
import { enter } from '@/lib/enter'
import { findFigure } from '@/lib/figures/access/queries'
import { answer, isLarge } from '@/lib/figures/background/queries'
import { figureQuery, stepOf } from '@/lib/figures/input'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Số liệu' }

export default async function FigurePage({ params, searchParams }: PageProps<'/figures/[figureId]'>) {
  const ctx = await enter('figures.read', 'targets.read', 'movements.read', 'people.read')
  const { figureId } = await params
  const asked = await searchParams
  const figure = findFigure(ctx, figureId) ?? notFound()
  const query = figureQuery(asked, figure.time, ctx.today)
  const page = (await answer(ctx, { kind: 'page', id: figureId, query })) ?? notFound()
  const step = stepOf(asked) ?? (figure.isJudged || isLarge(ctx) ? undefined : 'quarter')
  const trend = step && (await answer(ctx, { kind: 'trend', id: figureId, scope: query.scope, step }))
  const shown = { id: figureId, title: page.value.title, path: `/figures/${figureId}`, params: asked }
  return (
    <FigureDetail page={page} query={query} params={asked} may={abilities(ctx.viewer)}>
      {trend ? <FigureTrend trend={trend} {...shown} /> : <TrendToAsk {...shown} />}
    </FigureDetail>
  )
}
