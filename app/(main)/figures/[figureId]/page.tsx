import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { FigureDetail } from '@/components/figures/figure-detail'
import { FigureTrend, TrendToAsk, TrendToCome } from '@/components/figures/figure-trend'
import { enter } from '@/lib/enter'
import { findFigure } from '@/lib/figures/access/queries'
import { answer } from '@/lib/figures/background/queries'
import { figureQuery, stepOf } from '@/lib/figures/input'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Số liệu' }

type Drawn = React.ComponentProps<typeof FigureTrend>

/** Drawn when it is counted; the page does not wait for it. */
async function Trend({ trend, ...more }: Omit<Drawn, 'trend'> & { trend: Promise<Drawn['trend'] | undefined> }) {
  const counted = await trend
  return counted && <FigureTrend trend={counted} {...more} />
}

export default async function FigurePage({ params, searchParams }: PageProps<'/figures/[figureId]'>) {
  const ctx = await enter('figures.read', 'targets.read', 'movements.read', 'people.read')
  const { figureId } = await params
  const asked = await searchParams
  const figure = findFigure(ctx, figureId) ?? notFound()
  const query = figureQuery(asked, figure.time, ctx.today)
  const page = (await answer(ctx, { kind: 'page', id: figureId, query })) ?? notFound()
  const step = stepOf(asked) ?? (figure.isJudged ? undefined : 'quarter')
  const shown = { id: figureId, title: page.value.title, path: `/figures/${figureId}`, params: asked }
  const trend = step ? (
    <Suspense fallback={<TrendToCome />}>
      <Trend trend={answer(ctx, { kind: 'trend', id: figureId, scope: query.scope, step })} {...shown} />
    </Suspense>
  ) : (
    <TrendToAsk {...shown} />
  )
  return <FigureDetail page={page} query={query} params={asked} may={abilities(ctx.viewer)} trend={trend} />
}
