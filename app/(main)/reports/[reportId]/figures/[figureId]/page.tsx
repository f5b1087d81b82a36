import { notFound } from 'next/navigation'
import { IssuedFigure } from '@/components/reports/issued-figure'
import { enter } from '@/lib/enter'
import { listState } from '@/lib/list-state'
import { findIssuedFigure } from '@/lib/reports/issued/queries'
import { findReport, listIssuedRows } from '@/lib/reports/queries'

export const metadata = { title: 'Số liệu đã phát hành' }

type Props = PageProps<'/reports/[reportId]/figures/[figureId]'>

export default async function IssuedFigurePage({ params, searchParams }: Props) {
  const ctx = await enter('reports.read', 'figures.read')
  const { reportId, figureId } = await params
  const query = await searchParams
  const { page } = listState(query, ['kept'])
  const report = findReport(ctx, reportId) ?? notFound()
  const figure = findIssuedFigure(ctx, reportId, figureId) ?? notFound()
  return (
    <IssuedFigure
      report={report}
      figure={figure}
      list={listIssuedRows(ctx, reportId, figureId, page)}
      page={page}
      params={query}
    />
  )
}
