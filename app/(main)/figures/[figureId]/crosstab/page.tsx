import { notFound } from 'next/navigation'
import { CrosstabView } from '@/components/figures/crosstab-view'
import { enter } from '@/lib/enter'
import { figureOf } from '@/lib/figures/catalogue'
import { crosstabQuery } from '@/lib/figures/crosstab/input'
import { conditionOptions, crosstabOf, listSaved } from '@/lib/figures/crosstab/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Bảng chéo' }

export default async function CrosstabPage({ params, searchParams }: PageProps<'/figures/[figureId]/crosstab'>) {
  const ctx = await enter('figures.read', 'targets.read', 'movements.read', 'people.read')
  const { figureId } = await params
  const asked = await searchParams
  const figure = figureOf(figureId) ?? notFound()
  const crosstab = crosstabOf(ctx, figureId, crosstabQuery(asked, figure.time, ctx.today)) ?? notFound()
  return (
    <CrosstabView
      crosstab={crosstab}
      options={conditionOptions(ctx)}
      saved={listSaved(ctx)}
      viewerId={ctx.viewer.id}
      params={asked}
      may={abilities(ctx.viewer)}
    />
  )
}
